/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.predict;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.string.GradeStrength;
import org.liftloop.rodpump.string.RodCatalogue;
import org.liftloop.rodpump.string.RodGrade;
import org.liftloop.rodpump.string.RodSize;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.unit.UnitCatalogue;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * A well and how it is predicted.
 *
 * @param well      the well
 * @param predictor the predictor
 */
record Case(PredictionInput well, Predictor predictor) {

	private static final double STROKES_PER_MINUTE = 8;
	private static final double FLUID_DENSITY_KG_M3 = 900;
	private static final double DAMPING_RATIO = 0.1;
	private static final double PLUNGER_M = 1.5 * 0.0254;
	private static final double YOUNGS_MODULUS_PA = 2.1e11;
	private static final double INTAKE_FRACTION = 0.1;

	/**
	 * @param depthM   length of the rods, m
	 * @param tapers   1 to 5 tapers of equal length
	 * @param points   points of the card
	 * @param elements elements of the string
	 */
	static Case of(double depthM, int tapers, int points, int elements) {
		List<RodSize> sizes = RodCatalogue.builtIn().sizes().reversed();
		GradeStrength grade = RodGrade.D.strength();
		List<RodTaper> rods = new ArrayList<>();
		for (int i = 0; i < tapers; i++) {
			RodSize size = sizes.get(sizes.size() - tapers + i);
			rods.add(new RodTaper(depthM / tapers, size.diameterM(), size.weightNPerM(), YOUNGS_MODULUS_PA, grade, 0.9));
		}
		UnitKinematics unit = new UnitKinematics(UnitCatalogue.builtIn().find("C320-298-100").orElseThrow().geometry());
		double dischargePa = depthM * FLUID_DENSITY_KG_M3 * RodTaper.STANDARD_GRAVITY_M_S2;
		return new Case(new PredictionInput(new RodString(rods), unit, STROKES_PER_MINUTE, DAMPING_RATIO,
				FLUID_DENSITY_KG_M3, PLUNGER_M, dischargePa, INTAKE_FRACTION * dischargePa),
				new Predictor(points, elements, Predictor.DEFAULT_TOLERANCE, Predictor.DEFAULT_MAXIMUM_STROKES));
	}
}
