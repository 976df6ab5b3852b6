/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/** Finds the flow at which what drives and what holds it are equal. The difference must fall with the flow. */
final class FlowSearch {

	/** Relative tolerance of a flow. */
	private static final double RELATIVE = 1e-13;
	/** Absolute tolerance of a flow, kg/s. */
	private static final double ABSOLUTE_KG_S = 1e-14;
	private static final double MOST_KG_S = 1e7;
	private static final int MAXIMUM_EVALUATIONS = 300;

	private FlowSearch() {
	}

	/**
	 * @param excess   driving pressure less losses over the flow, Pa
	 * @param fromKgPerS flow at which it is positive
	 * @param guessKgPerS a flow of the size expected, above {@code fromKgPerS}
	 */
	static double find(UnivariateFunction excess, double fromKgPerS, double guessKgPerS) {
		double low = fromKgPerS;
		double high = guessKgPerS;
		while (excess.value(high) > 0) {
			low = high;
			high *= 2;
			if (high > MOST_KG_S) {
				throw new FlowRefusedException("nothing holds the flow back below " + MOST_KG_S
						+ " kg/s; give the circuit a resistance");
			}
		}
		return excess.value(low) <= 0 ? low
				: new BracketingNthOrderBrentSolver(RELATIVE, ABSOLUTE_KG_S, 0, 5).solve(MAXIMUM_EVALUATIONS, excess, low, high);
	}
}
