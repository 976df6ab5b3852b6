/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

import org.liftloop.internal.plant.Ranges;

/**
 * The three-phase induction motor, by its equivalent with constant magnetising current: active current P/(sqrt(3) U),
 * reactive current that of the rated point. When the unit drives the motor it feeds back.
 *
 * @param ratedPowerW       shaft power, W; 100 to 2e6
 * @param voltageV          line voltage, V; 100 to 10,000
 * @param efficiency        shaft power over electrical power, 0.5 to 1
 * @param powerFactor       power factor at rated load, 0.5 to 1
 * @param surfaceEfficiency power at the polished rod over shaft power, 0.3 to 1
 */
public record MotorSpec(double ratedPowerW, double voltageV, double efficiency, double powerFactor,
		double surfaceEfficiency) {

	private static final double PHASES = Math.sqrt(3);

	/** Checks the ranges. */
	public MotorSpec {
		Ranges.inRange("ratedPowerW", ratedPowerW, 100, 2e6);
		Ranges.inRange("voltageV", voltageV, 100, 10_000);
		Ranges.inRange("efficiency", efficiency, 0.5, 1);
		Ranges.inRange("powerFactor", powerFactor, 0.5, 1);
		Ranges.inRange("surfaceEfficiency", surfaceEfficiency, 0.3, 1);
	}

	/** @return current at rated power, A */
	public double ratedCurrentA() {
		return ratedPowerW / (efficiency * PHASES * voltageV * powerFactor);
	}

	/**
	 * @param crankPowerW power at the crank shaft, W; negative when the unit drives the motor
	 * @return power from the supply, W; negative when it is fed back
	 */
	public double electricalPowerW(double crankPowerW) {
		double losses = efficiency * surfaceEfficiency;
		return crankPowerW >= 0 ? crankPowerW / losses : crankPowerW * losses;
	}

	/**
	 * @param electricalPowerW power from the supply, W
	 * @return line current, A
	 */
	public double currentA(double electricalPowerW) {
		double active = electricalPowerW / (PHASES * voltageV);
		double reactive = ratedCurrentA() * Math.sqrt(1 - powerFactor * powerFactor);
		return Math.sqrt(active * active + reactive * reactive);
	}
}
