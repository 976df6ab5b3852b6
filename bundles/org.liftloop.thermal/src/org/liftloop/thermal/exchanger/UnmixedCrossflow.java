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

/**
 * Crossflow with no stream mixed (Mason 1955): sum over m of the products of the two Poisson tails beyond m, divided by
 * c n.
 */
final class UnmixedCrossflow {

	/** A term below this part of the sum ends the series. */
	private static final double RELATIVE = 1e-17;

	private UnmixedCrossflow() {
	}

	static double effectiveness(double n, double c) {
		double m = c * n;
		if (m < Double.MIN_NORMAL) {
			return -Math.expm1(-n);
		}
		double termN = Math.exp(-n);
		double termM = Math.exp(-m);
		double tailN = -Math.expm1(-n);
		double tailM = -Math.expm1(-m);
		double sum = tailN * tailM;
		for (int k = 1; tailN > 0 && tailM > 0; k++) {
			termN *= n / k;
			termM *= m / k;
			tailN -= termN;
			tailM -= termM;
			double next = Math.max(0, tailN) * Math.max(0, tailM);
			sum += next;
			if (k > n && next < RELATIVE * sum) {
				break;
			}
		}
		// Rounding of the sum alone can lead beyond.
		return Math.min(1, sum / m);
	}
}
