/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * The counterbalance that makes the peak torque of the upstroke equal to that of the downstroke. Since the torque at
 * every angle is a straight line of the counterbalance's size, its peak is convex in it, and where the two peaks meet,
 * one falling and one rising, the gear reducer's peak is the lowest there is.
 */
final class BestCounterbalance {

	private static final double RELATIVE_ACCURACY = 1e-12;
	private static final int MAXIMUM_EVALUATIONS = 200;
	/** Doublings of the trial size before the search is given up: 2^60 times the first trial. */
	private static final int MAXIMUM_DOUBLINGS = 60;

	private final double[] torqueFactorM;
	private final double[] wellTorqueNm;
	private final double[] shareNm;

	private BestCounterbalance(CrankCycle cycle, double structuralUnbalanceN, Counterbalance shape) {
		int points = cycle.size();
		torqueFactorM = new double[points];
		wellTorqueNm = new double[points];
		shareNm = new double[points];
		for (int i = 0; i < points; i++) {
			torqueFactorM[i] = cycle.torqueFactorM(i);
			wellTorqueNm[i] = torqueFactorM[i] * (cycle.loadN(i) - structuralUnbalanceN);
			shareNm[i] = shape.torqueNm(cycle.unit(), cycle.crankRad(i));
		}
	}

	/**
	 * @param shape a counterbalance of the kind looked for, of any size but zero
	 * @return factor on its size, NaN if there is none above zero
	 */
	static double factor(CrankCycle cycle, double structuralUnbalanceN, Counterbalance shape) {
		BestCounterbalance search = new BestCounterbalance(cycle, structuralUnbalanceN, shape);
		UnivariateFunction upLessDown = factor -> search.peakNm(factor, true) - search.peakNm(factor, false);
		if (!(upLessDown.value(0) > 0)) {
			return Double.NaN;
		}
		double high = 1;
		for (int i = 0; upLessDown.value(high) > 0; i++) {
			if (i == MAXIMUM_DOUBLINGS) {
				return Double.NaN;
			}
			high *= 2;
		}
		return new BrentSolver(RELATIVE_ACCURACY, high * RELATIVE_ACCURACY).solve(MAXIMUM_EVALUATIONS, upLessDown, 0,
				high);
	}

	private double peakNm(double factor, boolean up) {
		double peak = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < shareNm.length; i++) {
			if (torqueFactorM[i] > 0 == up) {
				peak = Math.max(peak, wellTorqueNm[i] - factor * shareNm[i]);
			}
		}
		return peak;
	}
}
