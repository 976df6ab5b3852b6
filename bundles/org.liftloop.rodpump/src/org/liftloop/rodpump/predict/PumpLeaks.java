/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import org.liftloop.internal.rodpump.Argument;

/**
 * Ways past closed valves. A damaged seat is an orifice, q = A sqrt(2 dp/rho), A the effective area (with the discharge
 * coefficient); the clearance between plunger and barrel is a laminar annulus, q = k dp (the law behind Patterson's
 * slippage formula). A split or worn part of the barrel lets more past while the plunger is in it.
 *
 * @param standingValveM2      effective area of the leak in the standing valve, m2; 0 to 0.01
 * @param travellingValveM2    effective area of the leak in the travelling valve, m2; 0 to 0.01
 * @param slippageM3PerSPa     leak k past the plunger, m3/(s Pa); 0 to 1e-6
 * @param wornSlippageM3PerSPa additional leak in the worn part of the barrel, m3/(s Pa); 0 to 1e-6
 * @param wornFromM            plunger height above its lowest at which the worn part begins, m
 * @param wornToM              plunger height at which it ends, m; not below {@code wornFromM}
 */
public record PumpLeaks(double standingValveM2, double travellingValveM2, double slippageM3PerSPa,
		double wornSlippageM3PerSPa, double wornFromM, double wornToM) {

	/** No leak. */
	public static final PumpLeaks NONE = new PumpLeaks(0, 0, 0, 0, 0, 0);

	private static final double MAXIMUM_AREA_M2 = 0.01;
	private static final double MAXIMUM_SLIPPAGE_M3_PER_S_PA = 1e-6;

	/** Checks the ranges. */
	public PumpLeaks {
		Argument.inRange("standingValveM2", standingValveM2, 0, MAXIMUM_AREA_M2);
		Argument.inRange("travellingValveM2", travellingValveM2, 0, MAXIMUM_AREA_M2);
		Argument.inRange("slippageM3PerSPa", slippageM3PerSPa, 0, MAXIMUM_SLIPPAGE_M3_PER_S_PA);
		Argument.inRange("wornSlippageM3PerSPa", wornSlippageM3PerSPa, 0, MAXIMUM_SLIPPAGE_M3_PER_S_PA);
		Argument.inRange("wornFromM", wornFromM, 0, 100);
		Argument.inRange("wornToM", wornToM, wornFromM, 100);
	}

	/**
	 * @param areaM2 effective area of the leak, m2
	 * @return a leaking standing valve
	 */
	public static PumpLeaks ofStandingValve(double areaM2) {
		return new PumpLeaks(areaM2, 0, 0, 0, 0, 0);
	}

	/**
	 * @param areaM2 effective area of the leak, m2
	 * @return a leaking travelling valve
	 */
	public static PumpLeaks ofTravellingValve(double areaM2) {
		return new PumpLeaks(0, areaM2, 0, 0, 0, 0);
	}

	/**
	 * @param leakM3PerSPa leak past the plunger, m3/(s Pa)
	 * @return a worn plunger or barrel
	 */
	public static PumpLeaks ofPlunger(double leakM3PerSPa) {
		return new PumpLeaks(0, 0, leakM3PerSPa, 0, 0, 0);
	}

	/**
	 * @param leakM3PerSPa leak while the plunger is in the worn part, m3/(s Pa)
	 * @param fromM        plunger height above its lowest at which the worn part begins, m
	 * @param toM          plunger height at which it ends, m
	 * @return a barrel worn or split in one part
	 */
	public static PumpLeaks ofWornPart(double leakM3PerSPa, double fromM, double toM) {
		return new PumpLeaks(0, 0, 0, leakM3PerSPa, fromM, toM);
	}

	/** Leak past the plunger at a height above its lowest, m3/(s Pa). */
	double slippageM3PerSPa(double heightM) {
		return heightM >= wornFromM && heightM <= wornToM ? slippageM3PerSPa + wornSlippageM3PerSPa : slippageM3PerSPa;
	}
}
