/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.diagnosis;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.DiagnosisOptions;
import org.liftloop.rodpump.predict.LiquidPump;
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
 * A well and its predicted cards at all fillages.
 *
 * @param input the well
 * @param cards cards, no two alike
 */
record Case(DiagnosisInput input, List<SurfaceCard> cards) {

	static final double STROKES_PER_MINUTE = 8;
	private static final int CARDS = 64;
	private static final double FLUID_DENSITY_KG_M3 = 900;
	private static final double DAMPING_RATIO = 0.1;
	private static final double PLUNGER_M = 1.5 * 0.0254;
	private static final double YOUNGS_MODULUS_PA = 2.1e11;
	private static final double LENGTH_M = 2000;
	private static final double INTAKE_PRESSURE_PA = 5e5;

	/**
	 * @param tapers    1 to 5 tapers of equal length, together 2,000 m
	 * @param points    points of a card
	 * @param harmonics harmonics kept
	 */
	static Case of(int tapers, int points, int harmonics) {
		List<RodSize> sizes = RodCatalogue.builtIn().sizes().reversed();
		GradeStrength grade = RodGrade.D.strength();
		List<RodTaper> rods = new ArrayList<>();
		for (int i = 0; i < tapers; i++) {
			// From the thickest size that is needed down to 5/8 in.
			RodSize size = sizes.get(sizes.size() - tapers + i);
			rods.add(new RodTaper(LENGTH_M / tapers, size.diameterM(), size.weightNPerM(), YOUNGS_MODULUS_PA, grade, 0.9));
		}
		RodString string = new RodString(rods);
		UnitKinematics unit = new UnitKinematics(UnitCatalogue.builtIn().find("C320-298-100").orElseThrow().geometry());
		PredictionInput well = new PredictionInput(string, unit, STROKES_PER_MINUTE, DAMPING_RATIO, FLUID_DENSITY_KG_M3,
				PLUNGER_M, LENGTH_M * FLUID_DENSITY_KG_M3 * RodTaper.STANDARD_GRAVITY_M_S2, INTAKE_PRESSURE_PA);
		Predictor predictor = new Predictor(points, Predictor.DEFAULT_ELEMENTS, Predictor.DEFAULT_TOLERANCE,
				Predictor.DEFAULT_MAXIMUM_STROKES);
		List<SurfaceCard> cards = new ArrayList<>();
		for (int i = 0; i < CARDS; i++) {
			double fillage = 0.25 + 0.75 * (i + 1) / CARDS;
			cards.add(predictor.predict(well, new LiquidPump(fillage), () -> false).surfaceCard());
		}
		return new Case(new DiagnosisInput(string, unit, PLUNGER_M, FLUID_DENSITY_KG_M3, DAMPING_RATIO,
				DiagnosisOptions.DEFAULT.withHarmonics(harmonics)), cards);
	}
}
