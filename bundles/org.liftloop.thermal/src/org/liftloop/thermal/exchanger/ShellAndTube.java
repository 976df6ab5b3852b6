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

import org.liftloop.internal.thermal.Argument;

/**
 * Shells in series, each with one shell pass and an even number of tube passes (TEMA E); Kays and London. The transfer
 * units are those of all shells together.
 *
 * @param shells number of shells, 1 to 20
 */
public record ShellAndTube(int shells) implements FlowArrangement {

	/** Checks the number. */
	public ShellAndTube {
		Argument.inRange("shells", shells, 1, 20);
	}

	@Override
	public double effectiveness(double ntu, double capacityRatio) {
		Argument.inRange("ntu", ntu, 0, MAXIMUM_NTU);
		Argument.inRange("capacityRatio", capacityRatio, 0, 1);
		if (capacityRatio == 0 || ntu == 0) {
			return -Math.expm1(-ntu);
		}
		double c = capacityRatio;
		double root = Math.sqrt(1 + c * c);
		double one = 2 / (1 + c + root / Math.tanh(ntu / shells * root / 2));
		if (shells == 1) {
			return one;
		}
		if (c == 1) {
			return shells * one / (1 + (shells - 1) * one);
		}
		double grown = Math.expm1(shells * Math.log1p(one * (1 - c) / (1 - one)));
		return grown / (grown + (1 - c));
	}
}
