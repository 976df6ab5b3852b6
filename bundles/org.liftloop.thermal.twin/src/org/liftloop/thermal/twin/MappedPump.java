/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin;

import org.jspecify.annotations.Nullable;
import org.liftloop.thermal.hydraulic.PumpCurve;

/**
 * What is known of the pump of a loop. In a closed loop the resistance grows with the square of the flow, so by the
 * affinity laws the flow goes with the speed and the power with its cube; buoyancy and static head are not counted.
 *
 * @param ratedFlowKgPerS flow of the loop at the rated speed, kg/s
 * @param ratedPowerW     electric power there, W, or null if it is not known
 * @param curve           curve at the rated speed, or null if it is not known
 * @param requiredNpshM   net positive suction head needed at the rated flow and speed, m, or null
 */
public record MappedPump(double ratedFlowKgPerS, @Nullable Double ratedPowerW, @Nullable PumpCurve curve,
		@Nullable Double requiredNpshM) {

	/**
	 * @param speed speed over the rated speed
	 * @return flow of the loop, kg/s
	 */
	public double flowKgPerS(double speed) {
		return ratedFlowKgPerS * speed;
	}

	/**
	 * @param flowKgPerS flow of the loop, kg/s
	 * @return speed over the rated speed that gives it
	 */
	public double speed(double flowKgPerS) {
		return flowKgPerS / ratedFlowKgPerS;
	}

	/**
	 * @param flowKgPerS flow of the loop, kg/s
	 * @return electric power, W; NaN if it is not known
	 */
	public double powerW(double flowKgPerS) {
		Double rated = ratedPowerW;
		return rated == null ? Double.NaN : rated * Math.pow(speed(flowKgPerS), 3);
	}
}
