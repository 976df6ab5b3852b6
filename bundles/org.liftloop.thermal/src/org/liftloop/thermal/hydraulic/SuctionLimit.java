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

/**
 * Net positive suction head that a pump needs: NPSHr = (a + b (V / n)2) n2 at the relative speed n, below which it
 * cavitates.
 *
 * @param restHeadM        a, head needed at no flow and rated speed, m; 0 to 100
 * @param perFlowSquared   b, m / (m3/s)2; 0 to 1e9
 */
public record SuctionLimit(double restHeadM, double perFlowSquared) {

	private static final double STANDARD_GRAVITY_M_S2 = 9.80665;

	/** Checks the ranges. */
	public SuctionLimit {
		Argument.inRange("restHeadM", restHeadM, 0, 100);
		Argument.inRange("perFlowSquared", perFlowSquared, 0, 1e9);
	}

	/**
	 * @param flowM3PerS volume flow, m3/s
	 * @param speed      speed over the rated speed
	 * @return head needed, m
	 */
	public double neededM(double flowM3PerS, double speed) {
		return restHeadM * speed * speed + perFlowSquared * flowM3PerS * flowM3PerS;
	}

	/**
	 * @param suctionPa   absolute pressure at the suction flange, velocity pressure included, Pa
	 * @param vapourPa    vapour pressure of the coolant there, Pa
	 * @param densityKgM3 density of the coolant there, kg/m3
	 * @return head that is there, m
	 */
	public static double availableM(double suctionPa, double vapourPa, double densityKgM3) {
		return (suctionPa - vapourPa) / (densityKgM3 * STANDARD_GRAVITY_M_S2);
	}

	/**
	 * @param availableM head that is there, m
	 * @param flowM3PerS volume flow, m3/s
	 * @param speed      speed over the rated speed
	 * @return whether the pump cavitates
	 */
	public boolean isCavitating(double availableM, double flowM3PerS, double speed) {
		return speed > 0 && availableM < neededM(flowM3PerS, speed);
	}
}
