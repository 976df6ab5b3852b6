/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

import org.liftloop.internal.rodpump.Argument;

/**
 * The gap between plunger and barrel, and what slips through it.
 *
 * @param plungerLengthM plunger length, m; above 0, at most 20
 * @param clearanceM     clearance on the diameter (barrel less plunger), m; above 0, at most 0.005
 * @param viscosityPaS   viscosity of the liquid in the pump, Pa s; above 0, at most 100
 */
public record PlungerFit(double plungerLengthM, double clearanceM, double viscosityPaS) {

	private static final double METRES_PER_INCH = 0.0254;
	private static final double PASCALS_PER_PSI = 6_894.757293168361;
	private static final double PASCAL_SECONDS_PER_CENTIPOISE = 1e-3;
	private static final double CUBIC_METRES_PER_BARREL = 42 * 231 * METRES_PER_INCH * METRES_PER_INCH * METRES_PER_INCH;
	private static final double SECONDS_PER_DAY = 86_400;

	/** Checks the ranges. */
	public PlungerFit {
		Argument.positive("plungerLengthM", plungerLengthM, 20);
		Argument.positive("clearanceM", clearanceM, 0.005);
		Argument.positive("viscosityPaS", viscosityPaS, 100);
	}

	/**
	 * Slippage by the Patterson equation (J. Patterson et al., Southwestern Petroleum Short Course, 2007): in barrels a day
	 * Q = (0.14 N + 1) 453 D dP C^1.52/(L mu), in inches, psi and cP.
	 *
	 * @param plungerDiameterM     plunger diameter D, m
	 * @param pressureDifferencePa pressure above less pressure below the plunger on the upstroke, Pa; not negative
	 * @param strokesPerMinute     pumping speed N, 1/min
	 * @return mean slippage while the well pumps, m3/s
	 */
	public double slippageM3PerS(double plungerDiameterM, double pressureDifferencePa, double strokesPerMinute) {
		double barrelsPerDay = (0.14 * strokesPerMinute + 1) * 453 * (plungerDiameterM / METRES_PER_INCH)
				* (pressureDifferencePa / PASCALS_PER_PSI) * Math.pow(clearanceM / METRES_PER_INCH, 1.52)
				/ (plungerLengthM / METRES_PER_INCH * (viscosityPaS / PASCAL_SECONDS_PER_CENTIPOISE));
		return barrelsPerDay * CUBIC_METRES_PER_BARREL / SECONDS_PER_DAY;
	}
}
