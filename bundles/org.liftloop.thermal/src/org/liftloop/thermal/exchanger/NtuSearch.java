/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

import java.util.Locale;

import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.liftloop.internal.thermal.Argument;

/**
 * The number of transfer units of an effectiveness. With both streams mixed the effectiveness has a peak and falls
 * again, so the search ends there.
 */
final class NtuSearch {

	/** Relative tolerance of the number of transfer units. */
	private static final double RELATIVE = 1e-14;
	/** Absolute tolerance of the number of transfer units. */
	private static final double ABSOLUTE = 1e-15;
	private static final int MAXIMUM_EVALUATIONS = 200;
	private static final int PEAK_STEPS = 100;

	private NtuSearch() {
	}

	static double ntu(FlowArrangement arrangement, double effectiveness, double capacityRatio) {
		Argument.inRange("effectiveness", effectiveness, 0, 1);
		Argument.inRange("capacityRatio", capacityRatio, 0, 1);
		if (effectiveness == 0) {
			return 0;
		}
		double peak = peak(arrangement, capacityRatio);
		double most = arrangement.effectiveness(peak, capacityRatio);
		if (effectiveness > most) {
			throw new ExchangerRefusedException(String.format(Locale.ROOT,
					"an effectiveness of %.6f: %s reaches %.6f at most with a capacity ratio of %.4f; choose a lower"
							+ " effectiveness or another arrangement",
					Double.valueOf(effectiveness), arrangement, Double.valueOf(most), Double.valueOf(capacityRatio)));
		}
		if (effectiveness == most) {
			return peak;
		}
		return new BracketingNthOrderBrentSolver(RELATIVE, ABSOLUTE, 5).solve(MAXIMUM_EVALUATIONS,
				x -> arrangement.effectiveness(x, capacityRatio) - effectiveness, 0, peak);
	}

	/** Where the effectiveness is largest: the end of the range, or the peak in it. */
	private static double peak(FlowArrangement arrangement, double capacityRatio) {
		double low = 0;
		double high = FlowArrangement.MAXIMUM_NTU;
		if (arrangement != SinglePass.CROSS_BOTH_MIXED) {
			return high;
		}
		for (int i = 0; i < PEAK_STEPS; i++) {
			double left = low + (high - low) / 3;
			double right = high - (high - low) / 3;
			if (arrangement.effectiveness(left, capacityRatio) < arrangement.effectiveness(right, capacityRatio)) {
				low = left;
			} else {
				high = right;
			}
		}
		return (low + high) / 2;
	}
}
