/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * Compressed air under the beam: a force S(position) on the polished rod that falls while the rod rises and the air
 * expands, torque TF S. Between the ends of the stroke the air follows p V^n: S = Sb (1 + x ((Sb/St)^(1/n) - 1))^-n at
 * the fraction x of the stroke, which is exact at both ends whatever the tank.
 *
 * @param forceAtBottomN    counterbalance force at the polished rod with the rod at the bottom, Sb, N; above 0, at most
 *                          1e7
 * @param forceAtTopN       the same with the rod at the top, St, N; above 0, at most Sb
 * @param polytropicExponent n, 1 (isothermal) to 1.4 (adiabatic)
 */
public record AirCounterbalance(double forceAtBottomN, double forceAtTopN, double polytropicExponent)
		implements Counterbalance {

	/** Checks the ranges. */
	public AirCounterbalance {
		Argument.positive("forceAtBottomN", forceAtBottomN, 1e7);
		Argument.positive("forceAtTopN", forceAtTopN, forceAtBottomN);
		Argument.inRange("polytropicExponent", polytropicExponent, 1, 1.4);
	}

	@Override
	public double torqueNm(UnitKinematics unit, double crankRad) {
		return unit.torqueFactorM(crankRad) * forceN(unit.positionFraction(crankRad));
	}

	/**
	 * @param positionFraction position of the polished rod above the bottom as a fraction of the stroke, 0 to 1
	 * @return counterbalance force at the polished rod, N
	 */
	public double forceN(double positionFraction) {
		double expansion = Math.pow(forceAtBottomN / forceAtTopN, 1 / polytropicExponent) - 1;
		return forceAtBottomN * Math.pow(1 + positionFraction * expansion, -polytropicExponent);
	}

	@Override
	public AirCounterbalance scaled(double factor) {
		return new AirCounterbalance(forceAtBottomN * factor, forceAtTopN * factor, polytropicExponent);
	}
}
