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

import org.liftloop.internal.thermal.Argument;
import org.liftloop.thermal.fluid.FluidState;

/**
 * A part known by its measured loss coefficient K + C Re^p, friction included.
 *
 * @param diameterM    hydraulic diameter of the Reynolds number, m; above 0, at most 10
 * @param areaM2       flow area of the velocity, m2; above 0, at most 100
 * @param constant     K, 1; 0 to 1e6
 * @param coefficient  C, 1; 0 to 1e9
 * @param exponent     p, 1; above -2 (the drop must rise with the flow), at most 0
 */
public record MeasuredLoss(double diameterM, double areaM2, double constant, double coefficient, double exponent)
		implements Resistance {

	/** Checks the ranges. */
	public MeasuredLoss {
		Argument.positive("diameterM", diameterM, 10);
		Argument.positive("areaM2", areaM2, 100);
		Argument.inRange("constant", constant, 0, 1e6);
		Argument.inRange("coefficient", coefficient, 0, 1e9);
		Argument.inRange("exponent", exponent, -1.99, 0);
	}

	@Override
	public double dropPa(double flowKgPerS, FluidState fluid) {
		if (flowKgPerS == 0) {
			return 0;
		}
		double reynolds = Friction.reynolds(flowKgPerS, diameterM, areaM2, fluid.viscosityPaS());
		return Friction.drop(flowKgPerS, areaM2, fluid.densityKgM3(),
				constant + coefficient * Math.pow(reynolds, exponent));
	}
}
