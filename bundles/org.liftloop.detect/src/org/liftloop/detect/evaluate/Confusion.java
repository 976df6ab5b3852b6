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

/**
 * Samples by what they were and what they were taken for. No point adjustment.
 *
 * @param truePositives  faulty and flagged
 * @param falsePositives fault-free and flagged
 * @param trueNegatives  fault-free and not flagged
 * @param falseNegatives faulty and not flagged
 */
public record Confusion(long truePositives, long falsePositives, long trueNegatives, long falseNegatives) {

	/** No sample. */
	public static final Confusion NONE = new Confusion(0, 0, 0, 0);

	/**
	 * @param series labelled samples
	 * @param flags  what a detector said of each
	 * @return the count
	 * @throws IllegalArgumentException if the numbers of samples differ
	 */
	public static Confusion of(LabelledSeries series, boolean[] flags) {
		series.check(flags);
		long[] counts = new long[4];
		for (int i = 0; i < flags.length; i++) {
			counts[(series.isAnomalous(i) ? 2 : 0) + (flags[i] ? 1 : 0)]++;
		}
		return new Confusion(counts[3], counts[1], counts[0], counts[2]);
	}

	/**
	 * @param other other samples
	 * @return both together
	 */
	public Confusion plus(Confusion other) {
		return new Confusion(truePositives + other.truePositives, falsePositives + other.falsePositives,
				trueNegatives + other.trueNegatives, falseNegatives + other.falseNegatives);
	}

	/** @return F1, 0 to 1; NaN without faulty and flagged samples */
	public double f1() {
		return truePositives / (truePositives + (falseNegatives + falsePositives) / 2.0);
	}

	/** @return share of fault-free samples that were flagged, 0 to 1 */
	public double falseAlarmRate() {
		return falsePositives / (double) (falsePositives + trueNegatives);
	}

	/** @return share of faulty samples that were not flagged, 0 to 1 */
	public double missedAlarmRate() {
		return falseNegatives / (double) (falseNegatives + truePositives);
	}

	/** @return share of all samples that were flagged, 0 to 1 */
	public double flaggedShare() {
		return (truePositives + falsePositives) / (double) (truePositives + falsePositives + trueNegatives + falseNegatives);
	}
}
