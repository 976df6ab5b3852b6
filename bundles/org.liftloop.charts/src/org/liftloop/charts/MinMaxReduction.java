/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

import java.util.Arrays;

/**
 * Thins a long curve to what a screen can show. The curve is cut into runs of equal length along its way, and of each
 * run the first and last point and the points of least and greatest x and y stay, in their order. So every extreme
 * survives, peaks stay at their place, and it works for closed curves as for time series.
 */
final class MinMaxReduction {

	/** The most points that one run leaves. */
	static final int KEPT_PER_RUN = 6;

	private MinMaxReduction() {
	}

	/**
	 * @param x x of the points, finite
	 * @param y y of the points, finite, as many as {@code x}
	 * @param runs into how many runs the curve is cut, at least 1; usually the width of the plot in pixels
	 * @return the indices to keep, rising, at most {@link #KEPT_PER_RUN} per run; all of them if they are no more
	 */
	static int[] keep(double[] x, double[] y, int runs) {
		int n = x.length;
		if (n <= (long) runs * KEPT_PER_RUN) {
			int[] all = new int[n];
			Arrays.setAll(all, i -> i);
			return all;
		}
		int[] kept = new int[runs * KEPT_PER_RUN];
		int count = 0;
		for (int run = 0; run < runs; run++) {
			int from = (int) ((long) n * run / runs);
			int to = (int) ((long) n * (run + 1) / runs);
			int[] candidates = { from, indexOf(x, from, to, -1), indexOf(x, from, to, 1), indexOf(y, from, to, -1),
					indexOf(y, from, to, 1), to - 1 };
			Arrays.sort(candidates);
			for (int candidate : candidates) {
				if (count == 0 || kept[count - 1] != candidate) {
					kept[count++] = candidate;
				}
			}
		}
		return Arrays.copyOf(kept, count);
	}

	/** The index of the greatest (sign 1) or least (sign -1) value in [from, to). */
	private static int indexOf(double[] values, int from, int to, int sign) {
		int best = from;
		for (int i = from + 1; i < to; i++) {
			if (sign * values[i] > sign * values[best]) {
				best = i;
			}
		}
		return best;
	}
}
