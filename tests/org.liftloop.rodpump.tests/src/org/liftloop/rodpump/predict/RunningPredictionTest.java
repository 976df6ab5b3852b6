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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;

/** A run that goes on from stroke to stroke ends where the periodic prediction of its last conditions is. */
class RunningPredictionTest {

	private static final Predictor PREDICTOR = Predictor.DEFAULT.withTolerance(1e-6).withGrid(100, 0);
	private static final BarrelPump POUNDING = BarrelPump.of(PumpFluid.of(0.6, 0));

	private static PredictionInput well(double strokesPerMinute, double intakePa) {
		PredictionInput well = Wells.well(Rods.api76(), Wells.unit("C320-298-100"), strokesPerMinute, 0.2);
		return new PredictionInput(well.string(), well.unit(), strokesPerMinute, well.dampingRatio(),
				well.fluidDensityKgM3(), well.plungerDiameterM(), well.dischargePressurePa(), intakePa);
	}

	private static PredictedCard strokes(RunningPrediction run, int count, PredictionInput well, PumpBoundary pump) {
		PredictedCard card = run.stroke(well, pump);
		for (int i = 1; i < count; i++) {
			card = run.stroke(well, pump);
		}
		return card;
	}

	private static void assertSame(PredictedCard expected, PredictedCard actual, double fraction) {
		double[] loads = expected.surfaceCard().loadN();
		double rangeN = expected.surfaceCard().peakLoadN() - expected.surfaceCard().minimumLoadN();
		for (int i = 0; i < loads.length; i++) {
			assertEquals(loads[i], actual.surfaceCard().loadN()[i], fraction * rangeN, "point " + i);
		}
		assertEquals(expected.pump().netLiquidM3(), actual.pump().netLiquidM3(),
				fraction * expected.pump().netLiquidM3());
	}

	@Test
	void conditionsThatStayBecomeThePeriodicPrediction() {
		PredictedCard running = strokes(new RunningPrediction(PREDICTOR), 40, well(8, 1e6), BarrelPump.FULL);
		assertTrue(running.isPeriodic(), () -> "residual " + running.residual());
		assertSame(PREDICTOR.predict(well(8, 1e6), BarrelPump.FULL, () -> false), running, 1e-4);
	}

	/** Speed, intake pressure, fluid and leak change together; the grid changes with the speed. */
	@Test
	void afterAChangeTheRunSettlesAtTheNewConditions() {
		RunningPrediction run = new RunningPrediction(PREDICTOR);
		strokes(run, 20, well(8, 1e6), BarrelPump.FULL);
		BarrelPump leaking = POUNDING.withLeaks(PumpLeaks.ofTravellingValve(5e-6));
		PredictedCard first = run.stroke(well(9.5, 2e5), leaking);
		assertTrue(first.residual() > 0.05, () -> "residual " + first.residual());
		PredictedCard running = strokes(run, 60, well(9.5, 2e5), leaking);
		assertSame(PREDICTOR.predict(well(9.5, 2e5), leaking, () -> false), running, 1e-3);
	}

	/** Moving rods and a full barrel are handed on: a stroke under the same conditions is like the one before. */
	@Test
	void aStrokeBeginsAsTheLastOneEnded() {
		RunningPrediction run = new RunningPrediction(PREDICTOR);
		strokes(run, 60, well(8, 1e6), POUNDING);
		assertTrue(run.stroke(well(8, 1e6), POUNDING).residual() < 1e-6);
		assertTrue(run.stroke(well(8.08, 1e6), POUNDING).residual() < 0.05);
		run.rest();
		assertTrue(run.stroke(well(8, 1e6), POUNDING).residual() > 0.05);
	}

	/** The rods above the break go on; mended rods are longer and start at rest. */
	@Test
	void rodsPartAndAreMended() {
		RunningPrediction run = new RunningPrediction(PREDICTOR);
		PredictedCard whole = strokes(run, 20, well(8, 1e6), BarrelPump.FULL);
		PredictionInput parted = well(8, 1e6).partedAt(800);
		PredictedCard broken = strokes(run, 60, parted, new FreeEnd());
		assertSame(PREDICTOR.predict(parted, new FreeEnd(), () -> false), broken, 1e-3);
		assertFalse(broken.pump().fillage().isDetermined());
		PredictedCard mended = strokes(run, 20, well(8, 1e6), BarrelPump.FULL);
		assertEquals(whole.pump().netLiquidM3(), mended.pump().netLiquidM3(), 1e-5);
		assertEquals(20, mended.strokesToPeriodic());
	}
}
