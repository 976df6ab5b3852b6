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
 * A closed expansion tank: the coolant that the loop pushes out as it warms compresses a cushion of gas, which keeps its
 * own temperature (Boyle). What leaks relieves it.
 *
 * @param gasVolumeM3 volume of the gas when the loop was filled, m3; above 0, at most 1e4
 * @param fillPa      absolute pressure then, Pa; above 0, at most 1e8
 */
public record ExpansionTank(double gasVolumeM3, double fillPa) {

	/** Checks the ranges. */
	public ExpansionTank {
		Argument.positive("gasVolumeM3", gasVolumeM3, 1e4);
		Argument.positive("fillPa", fillPa, 1e8);
	}

	/**
	 * @param coolantKg   coolant in loop and tank when the loop was filled, kg
	 * @param leakedKg    coolant lost since, kg
	 * @param filledKgM3  density of the coolant when the loop was filled, kg/m3
	 * @param presentKgM3 mean density of the coolant now, kg/m3
	 * @return absolute pressure in the tank, Pa
	 * @throws FlowRefusedException if the coolant needs more room than the gas leaves
	 */
	public double pressurePa(double coolantKg, double leakedKg, double filledKgM3, double presentKgM3) {
		double pushedM3 = (coolantKg - leakedKg) / presentKgM3 - coolantKg / filledKgM3;
		double leftM3 = gasVolumeM3 - pushedM3;
		if (leftM3 <= 0) {
			throw new FlowRefusedException("the coolant expands by " + pushedM3 + " m3, more than the " + gasVolumeM3
					+ " m3 of gas in the expansion tank; enter a larger tank");
		}
		return fillPa * gasVolumeM3 / leftM3;
	}
}
