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

import java.util.List;

import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.wave.GibbsSolver;

/**
 * Time steps a stroke and elements of each taper.
 *
 * @param steps  time steps a stroke, a multiple of the points of the card
 * @param counts elements of each taper, from the top
 */
record GridSteps(int steps, int[] counts) {

	private static final int MINIMUM_ELEMENTS_PER_TAPER = 2;

	/** Steps short enough for the wanted number of elements, elements as short as stability allows. */
	static GridSteps stable(PredictionInput input, int elements, int points) {
		RodString string = input.string();
		double wantedS = string.travelTimeS() / elements;
		for (RodTaper taper : string.tapers()) {
			wantedS = Math.min(wantedS, taper.lengthM() / taper.waveSpeedMPerS() / MINIMUM_ELEMENTS_PER_TAPER);
		}
		int steps = points * (int) Math.ceil(input.periodS() / wantedS / points);
		double stepS = input.periodS() / steps;
		int[] counts = string.tapers().stream()
				.mapToInt(t -> (int) Math.floor(t.lengthM() / (t.waveSpeedMPerS() * stepS))).toArray();
		return new GridSteps(steps, counts);
	}

	/** Elements and steps as asked for, stable or not: the mesh refuses what is not. */
	static GridSteps forced(PredictionInput input, int elements, int steps) {
		List<RodTaper> tapers = input.string().tapers();
		double travelS = input.string().travelTimeS();
		int[] counts = tapers.stream().mapToInt(t -> (int) Math.max(MINIMUM_ELEMENTS_PER_TAPER,
				Math.round(elements * t.lengthM() / t.waveSpeedMPerS() / travelS))).toArray();
		return new GridSteps(steps, counts);
	}

	RodMesh mesh(PredictionInput input) {
		double dampingPerS = new GibbsSolver(input.string(), input.fluidDensityKgM3(), input.dampingRatio())
				.dampingPerS();
		return new RodMesh(input.string(), dampingPerS, input.periodS() / steps, counts);
	}
}
