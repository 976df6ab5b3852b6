/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.estimate;

import org.liftloop.thermal.loop.TwoStateLoop;

/** Follows two states over a short time with a fixed number of steps: thousands of times in a fit or a filter. */
public final class RungeKutta {

	private RungeKutta() {
		// Only a function.
	}

	/**
	 * The classical method of order 4.
	 *
	 * @param loop    equations, with inputs that stand still
	 * @param state   states at the start; kept as it is
	 * @param seconds time, s
	 * @param steps   number of steps, at least 1
	 * @return states at the end
	 */
	public static double[] follow(TwoStateLoop loop, double[] state, double seconds, int steps) {
		double h = seconds / steps;
		double[] at = state.clone();
		double[][] k = new double[4][2];
		double[] moved = new double[2];
		for (int step = 0; step < steps; step++) {
			loop.rates(0, at, k[0]);
			for (int i = 1; i < 4; i++) {
				double part = i == 3 ? h : h / 2;
				moved[0] = at[0] + part * k[i - 1][0];
				moved[1] = at[1] + part * k[i - 1][1];
				loop.rates(0, moved, k[i]);
			}
			for (int j = 0; j < 2; j++) {
				at[j] += h / 6 * (k[0][j] + 2 * k[1][j] + 2 * k[2][j] + k[3][j]);
			}
		}
		return at;
	}
}
