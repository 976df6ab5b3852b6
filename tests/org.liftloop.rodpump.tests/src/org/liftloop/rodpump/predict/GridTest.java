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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.wave.GibbsSolver;

/** The scheme's order, and its stability limit. */
class GridTest {

	private static final int[] ELEMENTS = { 25, 50, 100, 200 };
	/** Steps a stroke for the coarsest grid; Courant number 0.7. */
	private static final int COARSEST_STEPS = 800;

	private static PredictionInput well() {
		RodString string = new RodString(List.of(Rods.taper(6_000, 0.75, 1.634)));
		return Wells.well(string, Wells.unit("C320-298-100"), 8, 0.1);
	}

	private static PredictedCard predicted(int elements, PumpBoundary pump) {
		int steps = COARSEST_STEPS * elements / ELEMENTS[0];
		return new Predictor(200, elements, 1e-9, 100, 0, steps).predict(well(), pump, () -> false);
	}

	private static double observedOrder(String what, double[] errors) {
		int last = errors.length - 1;
		double order = Math.log(errors[last - 1] / errors[last]) / Math.log(2);
		System.out.printf(Locale.ROOT, "grid halving, %s: errors %.2e %.2e %.2e, order %.2f%n", what,
				Double.valueOf(errors[last - 2]), Double.valueOf(errors[last - 1]), Double.valueOf(errors[last]),
				Double.valueOf(order));
		return order;
	}

	/** Without valves all is smooth; what the exact frequency-domain solution leaves at the free end is the error. */
	@Test
	void aFreeEndShowsTheSecondOrder() {
		GibbsSolver exact = new GibbsSolver(well().string(), Wells.FLUID_KG_M3, well().dampingRatio(), 12);
		double[] errors = new double[ELEMENTS.length];
		for (int i = 0; i < errors.length; i++) {
			SurfaceCard card = predicted(ELEMENTS[i], new FreeEnd()).surfaceCard();
			PumpCard pump = exact.pumpCard(card);
			errors[i] = (pump.peakLoadN() - pump.minimumLoadN()) / (card.peakLoadN() - card.minimumLoadN());
		}
		assertEquals(2, observedOrder("free end", errors), 0.1);
	}

	/** Where valves switch, the load has kinks, and the order falls to the first. */
	@Test
	void aPumpShowsTheFirstOrderAtLeast() {
		PredictedCard finest = predicted(1_600, BarrelPump.FULL);
		double[] errors = new double[ELEMENTS.length];
		for (int i = 0; i < errors.length; i++) {
			errors[i] = rms(predicted(ELEMENTS[i], BarrelPump.FULL).surfaceCard(), finest.surfaceCard());
		}
		assertTrue(observedOrder("full pump", errors) > 0.9);
	}

	private static double rms(SurfaceCard card, SurfaceCard reference) {
		double[] loadN = card.loadN();
		double[] referenceN = reference.loadN();
		double squares = 0;
		for (int i = 0; i < loadN.length; i++) {
			squares += (loadN[i] - referenceN[i]) * (loadN[i] - referenceN[i]);
		}
		return Math.sqrt(squares / loadN.length) / (reference.peakLoadN() - reference.minimumLoadN());
	}

	@Test
	void aStepTooLongForTheElementsIsRefused() {
		Predictor unstable = new Predictor(200, 200, 1e-3, 60, 0, 4_000);
		PredictionRefusedException refusal = assertThrows(PredictionRefusedException.class,
				() -> unstable.predict(well(), BarrelPump.FULL, () -> false));
		String message = String.valueOf(refusal.getMessage());
		assertTrue(message.contains("unstable") && message.contains("taper 1") && message.contains("Courant"), message);
		assertTrue(new Predictor(200, 200, 1e-3, 60, 0, 6_000).predict(well(), BarrelPump.FULL, () -> false).isPeriodic());
	}

	@Test
	void stepsThatMissThePointsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Predictor(200, 200, 1e-3, 60, 0, 4_001));
	}
}
