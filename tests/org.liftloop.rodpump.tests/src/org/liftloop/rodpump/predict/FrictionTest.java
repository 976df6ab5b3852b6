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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.path.SideForce;
import org.liftloop.rodpump.path.SurveyStation;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.wave.RodFriction;

/** Coulomb friction in stuffing box and deviated wells. */
class FrictionTest {

	private static PredictionInput well(double strokesPerMinute) {
		return Wells.well(Rods.api76(), Wells.unit("C320-298-100"), strokesPerMinute, 0.1);
	}

	/** Vertical to 300 m, builds to 35 degrees at 800 m, holds, turns by 40 degrees. */
	private static WellPath deviated() {
		return WellPath.of(List.of(new SurveyStation(0, 0, 0), new SurveyStation(300, 0, 0),
				new SurveyStation(800, Math.toRadians(35), 0), new SurveyStation(1_600, Math.toRadians(35), Math.toRadians(40))));
	}

	private static PredictedCard predicted(PredictionInput well) {
		PredictedCard card = Predictor.DEFAULT.predict(well, BarrelPump.FULL, () -> false);
		assertTrue(card.isPeriodic(), () -> "residual " + card.residual());
		return card;
	}

	/** Without friction the path changes the weight along the rods and nothing else. */
	@Test
	void withoutFrictionTheDeviatedWellIsTheVerticalOne() {
		PredictedCard vertical = predicted(well(8));
		PredictionInput bent = well(8).withPath(deviated(), new RodFriction(0, 0));
		PredictedCard card = predicted(bent);
		double weightN = new RestLoads(well(8)).belowN(0) - new RestLoads(bent).belowN(0);
		assertTrue(weightN > 0.03 * new RestLoads(bent).belowN(0));
		for (int i = 0; i < card.surfaceCard().size(); i++) {
			assertEquals(vertical.surfaceCard().loadN()[i] - weightN, card.surfaceCard().loadN()[i],
					1e-9 * vertical.surfaceCard().peakLoadN());
			assertEquals(vertical.pumpCard().positionM(i), card.pumpCard().positionM(i), 1e-9 * well(8).unit().strokeM());
		}
	}

	/** The same with the friction's code in the march: a straight vertical survey has no side force. */
	@Test
	void frictionInAStraightHoleIsNone() {
		WellPath straight = WellPath.of(List.of(new SurveyStation(0, 0, 0), new SurveyStation(1_600, 1e-15, 0)));
		PredictionInput rubbing = well(8).withPath(straight, new RodFriction(0.3, 0));
		PredictedCard vertical = predicted(well(8));
		PredictedCard card = predicted(rubbing);
		for (int i = 0; i < card.surfaceCard().size(); i++) {
			assertEquals(vertical.surfaceCard().loadN()[i], card.surfaceCard().loadN()[i],
					1e-9 * vertical.surfaceCard().peakLoadN());
		}
	}

	/** So slowly that the rods are nearly at rest: friction is mu times the side forces, up and down. */
	@Test
	void slowRodsFeelTheSumOfSideForces() {
		double coefficient = 0.2;
		PredictionInput smooth = well(1).withPath(deviated(), new RodFriction(0, 0));
		PredictionInput rough = well(1).withPath(deviated(), new RodFriction(coefficient, 0));
		PredictedCard card = predicted(rough);
		double workJ = card.energy().frictionWorkJ();
		double strokeM = (card.surfaceCard().strokeM() + card.pump().strokeM()) / 2;
		double upN = sideForceN(rough, well(1).fluidLoadN());
		double downN = sideForceN(rough, 0);
		assertEquals(coefficient * (upN + downN) * strokeM, workJ, 0.05 * workJ);
		assertTrue(card.surfaceCard().peakLoadN() > predicted(smooth).surfaceCard().peakLoadN() + 0.8 * coefficient * upN);
	}

	private static double sideForceN(PredictionInput well, double pumpLoadN) {
		RestLoads rest = new RestLoads(well);
		double sum = 0;
		double lengthM = well.string().lengthM();
		int pieces = 2_000;
		double wN = well.string().tapers().get(1).buoyantWeightN(Wells.FLUID_KG_M3) / well.string().tapers().get(1).lengthM();
		double upperN = well.string().tapers().get(0).buoyantWeightN(Wells.FLUID_KG_M3)
				/ well.string().tapers().get(0).lengthM();
		for (int i = 0; i < pieces; i++) {
			double depthM = (i + 0.5) * lengthM / pieces;
			double weightN = depthM < well.string().tapers().get(0).lengthM() ? upperN : wN;
			sum += SideForce.at(well.path(), depthM)
					.perLengthNPerM(rest.belowN(depthM) + pumpLoadN, weightN) * lengthM / pieces;
		}
		return sum;
	}

	@Test
	void theStuffingBoxWidensTheSurfaceCardOnly() {
		// Both run the same number of strokes, as the friction counts in the load's range.
		Predictor strokes = new Predictor(200, 200, 1e-15, 8, 0, 0);
		PredictedCard free = strokes.predict(well(8), BarrelPump.FULL, () -> false);
		PredictedCard tight = strokes.predict(well(8).withPath(WellPath.VERTICAL, new RodFriction(0, 1_500)),
				BarrelPump.FULL, () -> false);
		assertEquals(free.surfaceCard().peakLoadN() + 1_500, tight.surfaceCard().peakLoadN(), 1);
		assertEquals(free.surfaceCard().minimumLoadN() - 1_500, tight.surfaceCard().minimumLoadN(), 1);
		assertEquals(free.pumpCard(), tight.pumpCard());
		assertEquals(2 * 1_500 * well(8).unit().strokeM(), tight.energy().frictionWorkJ(), 5);
		assertEquals(free.tapers(), tight.tapers());
	}

	@Test
	void dragAlongTheRodsCostsItsForceTimesTheWay() {
		PredictedCard card = predicted(well(2).withPath(WellPath.VERTICAL, new RodFriction(0, 0).withAlong(2)));
		double meanStrokeM = (card.surfaceCard().strokeM() + card.pump().strokeM()) / 2;
		assertEquals(2 * 2 * well(2).string().lengthM() * meanStrokeM, card.energy().frictionWorkJ(),
				0.03 * card.energy().frictionWorkJ());
	}
}
