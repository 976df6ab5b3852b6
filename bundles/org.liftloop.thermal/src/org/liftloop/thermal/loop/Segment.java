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

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.thermal.Argument;
import org.liftloop.thermal.exchanger.Film;

/**
 * A well mixed part of a loop: a length of pipe, a heater, a tank, or a part of the heat exchanger.
 *
 * @param name         name
 * @param fluidKg      coolant in it, kg; above 0, at most 1e9
 * @param wall         its wall, or null; heat load and loss then act on the wall, else on the coolant
 * @param heatLoadW    heat load, W; -1e9 to 1e9
 * @param ambientWPerK conductance to the ambient, W/K; 0 to 1e9
 * @param cooled       whether it is a part of the heat exchanger
 */
public record Segment(String name, double fluidKg, @Nullable Wall wall, double heatLoadW, double ambientWPerK,
		boolean cooled) {

	/** Checks the ranges. */
	public Segment {
		Argument.positive("fluidKg", fluidKg, 1e9);
		Argument.inRange("heatLoadW", heatLoadW, -1e9, 1e9);
		Argument.inRange("ambientWPerK", ambientWPerK, 0, 1e9);
	}

	/**
	 * @param name    name
	 * @param fluidKg coolant in it, kg
	 * @return a part that only holds coolant
	 */
	public static Segment plain(String name, double fluidKg) {
		return new Segment(name, fluidKg, null, 0, 0, false);
	}

	/**
	 * @param newHeatLoadW heat load, W
	 * @return the segment with that load
	 */
	public Segment withHeatLoad(double newHeatLoadW) {
		return new Segment(name, fluidKg, wall, newHeatLoadW, ambientWPerK, cooled);
	}

	/**
	 * A wall that stores heat.
	 *
	 * @param capacityJPerK heat capacity, J/K; above 0, at most 1e12
	 * @param film          heat transfer from the coolant
	 * @param areaM2        wetted area, m2; above 0, at most 1e6
	 */
	public record Wall(double capacityJPerK, Film film, double areaM2) {

		/** Checks the ranges. */
		public Wall {
			Argument.positive("capacityJPerK", capacityJPerK, 1e12);
			Argument.positive("areaM2", areaM2, 1e6);
		}
	}
}
