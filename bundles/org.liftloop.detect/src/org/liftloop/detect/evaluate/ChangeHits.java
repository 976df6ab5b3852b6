/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes found by the rules of SKAB: each labelled change opens a window; where two meet, the later one begins at the end of
 * the earlier one. The first hit in a window counts by how early it is, further ones are free, and one outside is false.
 *
 * @param parts     where in its window each first hit lies, 0 to 1
 * @param missed    windows without a hit
 * @param falseHits hits outside of windows
 */
public record ChangeHits(List<Double> parts, int missed, int falseHits) {

	/** Nothing. */
	public static final ChangeHits NONE = new ChangeHits(List.of(), 0, 0);

	/** Copies the parts. */
	public ChangeHits {
		parts = List.copyOf(parts);
	}

	/**
	 * @param series  labelled samples
	 * @param hits    where a detector says that something changed
	 * @param windowS length of a window, s, above 0
	 * @return what was hit
	 * @throws IllegalArgumentException if the numbers of samples differ
	 */
	public static ChangeHits of(LabelledSeries series, boolean[] hits, double windowS) {
		series.check(hits);
		List<Double> parts = new ArrayList<>();
		boolean[] inside = new boolean[hits.length];
		int missed = 0;
		double lastEndS = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < hits.length; i++) {
			if (series.isChange(i)) {
				double endS = series.timeS(i) + windowS;
				double beginS = Math.max(series.timeS(i), lastEndS);
				double part = firstHit(series, hits, beginS, endS, inside);
				if (Double.isNaN(part)) {
					missed++;
				} else {
					parts.add(Double.valueOf(part));
				}
				lastEndS = endS;
			}
		}
		int falseHits = 0;
		for (int i = 0; i < hits.length; i++) {
			falseHits += hits[i] && !inside[i] ? 1 : 0;
		}
		return new ChangeHits(parts, missed, falseHits);
	}

	private static double firstHit(LabelledSeries series, boolean[] hits, double beginS, double endS, boolean[] inside) {
		double part = Double.NaN;
		for (int i = 0; i < hits.length; i++) {
			if (series.timeS(i) >= beginS && series.timeS(i) <= endS) {
				inside[i] = true;
				if (hits[i] && Double.isNaN(part)) {
					part = endS > beginS ? (series.timeS(i) - beginS) / (endS - beginS) : 0;
				}
			}
		}
		return part;
	}

	/**
	 * @param flags what a detector said of each sample
	 * @return where that changed, SKAB's way of taking changes from flags; before the first sample it was off
	 */
	public static boolean[] edges(boolean[] flags) {
		boolean[] edges = new boolean[flags.length];
		for (int i = 0; i < flags.length; i++) {
			edges[i] = flags[i] != (i > 0 && flags[i - 1]);
		}
		return edges;
	}

	/**
	 * @param other other hits
	 * @return both together
	 */
	public ChangeHits plus(ChangeHits other) {
		List<Double> all = new ArrayList<>(parts);
		all.addAll(other.parts);
		return new ChangeHits(all, missed + other.missed, falseHits + other.falseHits);
	}

	/**
	 * @param profile what counts how much
	 * @return the score: 100 for all changes hit at once without a false hit, 0 for saying nothing
	 */
	public double nab(NabProfile profile) {
		int changes = parts.size() + missed;
		double sum = missed * profile.miss + falseHits * profile.falseHit;
		for (Double part : parts) {
			sum += profile.of(part.doubleValue());
		}
		double nothing = changes * profile.miss;
		return 100 * (sum - nothing) / (changes * profile.hit - nothing);
	}
}
