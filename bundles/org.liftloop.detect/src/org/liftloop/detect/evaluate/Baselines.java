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
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Methods that look at no value of the data. */
final class Baselines {

	/** Bounds of the best stretch are searched at this step, samples. */
	private static final int STEP = 5;

	private Baselines() {
	}

	static List<Evaluation> of(List<LabelledSeries> series, double rate, long seed) {
		List<Evaluation> all = new ArrayList<>();
		all.add(Evaluation.of("always on", series, Evaluation.constant(series, true)));
		SplittableRandom random = new SplittableRandom(seed);
		List<boolean[]> flags = new ArrayList<>();
		for (LabelledSeries one : series) {
			boolean[] drawn = new boolean[one.size()];
			for (int i = 0; i < drawn.length; i++) {
				drawn[i] = random.nextDouble() < rate;
			}
			flags.add(drawn);
		}
		all.add(Evaluation.of("random, same rate", series, flags));
		all.add(position(series));
		return all;
	}

	private static Evaluation position(List<LabelledSeries> series) {
		int longest = series.stream().mapToInt(LabelledSeries::size).max().orElse(0);
		// Samples and faulty samples before each position, over all series.
		long[] samples = new long[longest + 1];
		long[] faulty = new long[longest + 1];
		for (int i = 0; i < longest; i++) {
			samples[i + 1] = samples[i];
			faulty[i + 1] = faulty[i];
			for (LabelledSeries one : series) {
				samples[i + 1] += i < one.size() ? 1 : 0;
				faulty[i + 1] += i < one.size() && one.isAnomalous(i) ? 1 : 0;
			}
		}
		int from = 0;
		int to = 0;
		double best = -1;
		for (int a = 0; a < longest; a += STEP) {
			for (int b = a + STEP; b <= longest; b += STEP) {
				// F1 = 2 TP / (flagged + faulty)
				double f1 = 2.0 * (faulty[b] - faulty[a]) / (samples[b] - samples[a] + faulty[longest]);
				if (f1 > best) {
					best = f1;
					from = a;
					to = b;
				}
			}
		}
		int first = from;
		int last = to;
		return Evaluation.of("position " + from + "-" + to + " only", series, series.stream().map(s -> {
			boolean[] flags = new boolean[s.size()];
			Arrays.fill(flags, Math.min(first, s.size()), Math.min(last, s.size()), true);
			return flags;
		}).toList());
	}
}
