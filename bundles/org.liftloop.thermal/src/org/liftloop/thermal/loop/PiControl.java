/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import org.liftloop.internal.thermal.Argument;

/**
 * A PI controller whose integral follows the actuator where that is at its limit (back-calculation; Astrom and Hagglund,
 * Advanced PID Control, 2006), so that it does not wind up.
 *
 * @param setpointK      temperature to hold, K; 100 to 1,000
 * @param gainPerK       output per K above the set point, 1/K; negative if more output heats; not 0
 * @param integralTimeS  integral time, s; above 0, at most 1e9
 * @param lowest         lowest output
 * @param highest        highest output, above the lowest
 * @param trackingTimeS  time in which the integral follows a limited output, s; above 0, at most 1e9
 */
public record PiControl(double setpointK, double gainPerK, double integralTimeS, double lowest, double highest,
		double trackingTimeS) {

	/** Checks the ranges. */
	public PiControl {
		Argument.inRange("setpointK", setpointK, 100, 1_000);
		Argument.positive("gainPerK, without its sign,", Math.abs(gainPerK), 1e9);
		Argument.positive("integralTimeS", integralTimeS, 1e9);
		Argument.inRange("lowest", lowest, -1e12, 1e12);
		Argument.inRange("highest", highest, Math.nextUp(lowest), 1e12);
		Argument.positive("trackingTimeS", trackingTimeS, 1e9);
	}

	/**
	 * @param measuredK temperature, K
	 * @param integral  integral part of the output
	 * @return output within its limits
	 */
	public double output(double measuredK, double integral) {
		return Math.max(lowest, Math.min(highest, unlimited(measuredK, integral)));
	}

	/**
	 * @param measuredK temperature, K
	 * @param integral  integral part of the output
	 * @return change of the integral part per second
	 */
	public double integralRate(double measuredK, double integral) {
		return gainPerK / integralTimeS * (measuredK - setpointK)
				+ (output(measuredK, integral) - unlimited(measuredK, integral)) / trackingTimeS;
	}

	private double unlimited(double measuredK, double integral) {
		return gainPerK * (measuredK - setpointK) + integral;
	}
}
