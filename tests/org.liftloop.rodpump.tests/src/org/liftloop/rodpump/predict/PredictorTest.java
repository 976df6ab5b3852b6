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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.unit.CrankRotation;
import org.liftloop.rodpump.unit.UnitGeometry;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.wave.GibbsSolver;
import org.liftloop.rodpump.wave.RodMotion;

class PredictorTest {

	private static PredictionInput well(double strokesPerMinute) {
		return Wells.well(Rods.api76(), Wells.unit("C320-298-100"), strokesPerMinute, 0.1);
	}

	/** So slowly that nothing swings: the rods weigh W going down and W + Fo going up, and stretch by Fo/kr. */
	@Test
	void slowPumpingIsStatic() {
		PredictionInput well = well(0.5);
		PredictedCard card = Wells.predicted(well, 1);
		double weightN = well.string().buoyantWeightN(Wells.FLUID_KG_M3);
		assertTrue(card.isPeriodic());
		// The buoyant rods oscillate by about 1 % of their weight after each load transfer.
		assertEquals(weightN + well.fluidLoadN(), card.surfaceCard().peakLoadN(), 0.02 * weightN);
		assertEquals(weightN, card.surfaceCard().minimumLoadN(), 0.02 * weightN);
		double stretchM = well.fluidLoadN() / well.string().springConstantNPerM();
		assertEquals(well.unit().strokeM() - stretchM, card.pumpCard().strokeM(), 0.01 * stretchM + 0.005);
	}

	@Test
	void aFullPumpLiftsExactlyTheFluidLoad() {
		PredictionInput well = well(8);
		PumpCard pump = Wells.predicted(well, 1).pumpCard();
		assertEquals(well.fluidLoadN(), pump.peakLoadN(), 1e-6);
		assertEquals(0, pump.minimumLoadN(), 1e-6);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.2, 0.5, 0.8 })
	void theLoadLeavesWhenThePlungerMeetsTheLiquid(double fillage) {
		PumpCard pump = Wells.predicted(well(8), fillage).pumpCard();
		double[] positionM = pump.positionM();
		double lowestM = Double.POSITIVE_INFINITY;
		double openedM = 0;
		for (int i = 0; i < positionM.length; i++) {
			lowestM = Math.min(lowestM, positionM[i]);
			openedM = pump.loadN()[i] == 0 ? Math.max(openedM, positionM[i]) : openedM;
		}
		// Between two points the plunger moves up to pi/200 of its stroke; the valve opens before the next point.
		double opened = (openedM - lowestM) / pump.strokeM();
		assertTrue(opened <= fillage + 1e-3 && opened > fillage - 2 * Math.PI / positionM.length, "opened at " + opened);
	}

	/** The frequency-domain solver, which knows nothing of pumps, finds the predicted pump card from the surface card. */
	@ParameterizedTest
	@CsvSource({ "6,1", "9,1", "6,0.6", "9,0.6" })
	void theInverseSolverFindsThePump(double strokesPerMinute, double fillage) {
		PredictionInput well = well(strokesPerMinute);
		PredictedCard predicted = Wells.predicted(well, fillage);
		PumpCard pump = new GibbsSolver(well.string(), Wells.FLUID_KG_M3, well.dampingRatio(), 60)
				.pumpCard(predicted.surfaceCard());
		double squares = 0;
		for (int i = 0; i < pump.size(); i++) {
			assertEquals(predicted.pumpCard().positionM()[i], pump.positionM()[i], 0.015 * pump.strokeM());
			double difference = predicted.pumpCard().loadN()[i] - pump.loadN()[i];
			squares += difference * difference;
		}
		// The load switches at once, its series does not: the difference lives at the switches.
		assertTrue(Math.sqrt(squares / pump.size()) < 0.1 * well.fluidLoadN());
	}

	/** The frequency-domain solver finds the same loads at the taper change from the surface card. */
	@Test
	void theLoadsOfTheTapersAreThoseOfTheInverseSolver() {
		PredictionInput well = well(8);
		PredictedCard card = Predictor.DEFAULT.predict(well, BarrelPump.FULL, () -> false);
		RodMotion motion = new GibbsSolver(well.string(), Wells.FLUID_KG_M3, well.dampingRatio(), 60)
				.down(card.surfaceCard());
		TaperLoad top = card.tapers().get(0);
		assertEquals(card.surfaceCard().peakLoadN(), top.maximumN(), 5e-3 * top.maximumN());
		assertEquals(card.surfaceCard().minimumLoadN(), top.minimumN(), 5e-3 * top.maximumN());
		TaperLoad lower = card.tapers().get(1);
		assertEquals(motion.maximumTaperLoadN(1), lower.maximumN(), 0.01 * lower.maximumN());
		assertEquals(motion.minimumTaperLoadN(1), lower.minimumN(), 0.01 * lower.maximumN());
		assertEquals(lower.maximumN() / well.string().tapers().get(1).areaM2(), lower.maximumStressPa());
		assertEquals(card.energy().surfaceWorkJ() / well.periodS(), card.polishedRodPowerW(), 1e-9);
	}

	@Test
	void aFinerMeshChangesLittle() {
		PredictedCard coarse = Wells.predicted(well(8), 1);
		PredictedCard fine = new Predictor(200, 800, 1e-3, 60).predict(well(8), LiquidPump.FULL, () -> false);
		assertEquals(fine.surfaceCard().peakLoadN(), coarse.surfaceCard().peakLoadN(),
				0.005 * fine.surfaceCard().peakLoadN());
		assertEquals(fine.pumpCard().strokeM(), coarse.pumpCard().strokeM(), 0.005 * fine.pumpCard().strokeM());
	}

	@Test
	void theStrokeRepeatsWithinTheTolerance() {
		PredictedCard card = Wells.predicted(well(8), 1);
		assertTrue(card.isPeriodic() && card.residual() <= Predictor.DEFAULT_TOLERANCE);
		PredictedCard slow = Predictor.FROM_REST.predict(well(8), LiquidPump.FULL, () -> false);
		assertTrue(slow.isPeriodic() && slow.strokesToPeriodic() > card.strokesToPeriodic());
		assertEquals(0, slow.coarseStrokes());
		assertEquals(slow.surfaceCard().peakLoadN(), card.surfaceCard().peakLoadN(),
				Predictor.DEFAULT_TOLERANCE * slow.surfaceCard().peakLoadN());
	}

	@Test
	void aRunThatDoesNotSettleSaysSo() {
		PredictedCard card = new Predictor(200, 200, 1e-9, 3).predict(well(8), LiquidPump.FULL, () -> false);
		assertFalse(card.isPeriodic());
		assertEquals(3, card.strokesToPeriodic());
	}

	@Test
	void cancellingEndsTheRunAfterTheStroke() {
		AtomicInteger asked = new AtomicInteger();
		assertThrows(CancellationException.class, () -> Predictor.DEFAULT.predict(well(8), LiquidPump.FULL,
				() -> asked.incrementAndGet() == 3));
		assertEquals(3, asked.get());
	}

	@Test
	void aReversedMarkIiPullsHarderOnTheWayUp() {
		UnitGeometry geometry = Wells.unit("M320-298-100").geometry();
		double standard = peak(new UnitKinematics(geometry, CrankRotation.COUNTERCLOCKWISE));
		double reversed = peak(new UnitKinematics(geometry, CrankRotation.CLOCKWISE));
		assertTrue(standard < reversed, "standard " + standard + " N, reversed " + reversed + " N");
	}

	private static double peak(UnitKinematics unit) {
		return Wells.predicted(Wells.well(Rods.api76(), unit, 10, 0.1), 1).surfaceCard().peakLoadN();
	}

	@Test
	void badInputsNameTheField() {
		PredictionInput good = well(8);
		refuses("strokesPerMinute", () -> well(0));
		refuses("intakePressurePa", () -> new PredictionInput(good.string(), good.unit(), 8, 0.1, 900, 0.04, 1e6, 2e6));
		refuses("plungerDiameterM", () -> new PredictionInput(good.string(), good.unit(), 8, 0.1, 900, 0, 1e6, 0));
		refuses("fillageFraction", () -> new LiquidPump(0));
		refuses("tolerance", () -> new Predictor(200, 200, 0, 10));
	}

	private static void refuses(String named, org.junit.jupiter.api.function.Executable call) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, call);
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(named), refusal::getMessage);
	}
}
