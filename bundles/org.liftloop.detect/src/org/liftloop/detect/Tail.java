/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect;

import java.util.Arrays;

/**
 * The distribution of a statistic in fault-free operation: as counted up to its upper tenth, and exponential in that
 * tenth (peaks over a threshold, Pickands 1975, with shape 0). Immutable.
 */
public final class Tail {

	/** Fewest values to say anything of a distribution. */
	public static final int MIN_VALUES = 20;
	private static final double TAIL_SHARE = 0.1;

	private final double[] sorted;
	private final double threshold;
	private final double meanExcess;
	private final double share;

	/**
	 * @param values values of the statistic, at least {@value #MIN_VALUES}, finite
	 * @throws IllegalArgumentException if there are fewer
	 */
	public Tail(double[] values) {
		if (values.length < MIN_VALUES) {
			throw new IllegalArgumentException(values.length + " fault-free values; at least " + MIN_VALUES + " are needed");
		}
		sorted = values.clone();
		Arrays.sort(sorted);
		int first = (int) Math.floor(sorted.length * (1 - TAIL_SHARE));
		threshold = sorted[first - 1];
		share = (sorted.length - first) / (double) sorted.length;
		double sum = 0;
		for (int i = first; i < sorted.length; i++) {
			sum += sorted[i] - threshold;
		}
		meanExcess = sum / (sorted.length - first);
	}

	/**
	 * @param value a value of the statistic
	 * @return chance of such a value or a larger one, 0 to 1
	 */
	public double chance(double value) {
		if (value > threshold) {
			return meanExcess > 0 ? share * Math.exp((threshold - value) / meanExcess) : 0;
		}
		int below = Arrays.binarySearch(sorted, value);
		int index = below < 0 ? -below - 1 : below;
		while (index > 0 && sorted[index - 1] == value) {
			index--;
		}
		return (sorted.length - index) / (double) sorted.length;
	}

	/**
	 * @param chance a chance, above 0 to 1
	 * @return the value that is exceeded with it
	 */
	public double exceededWith(double chance) {
		if (chance < share) {
			return threshold - meanExcess * Math.log(chance / share);
		}
		int index = (int) Math.ceil(sorted.length * (1 - chance)) - 1;
		return sorted[Math.max(0, Math.min(sorted.length - 1, index))];
	}
}
