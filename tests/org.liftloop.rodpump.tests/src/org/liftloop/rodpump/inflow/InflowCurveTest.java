/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.inflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflowCurveTest {

	private static final double ATMOSPHERE_PA = 101_325;
	private static final double DAY = 86_400;

	/** Vogel's own curve: 1 - 0.2 p - 0.8 p^2 of the highest rate. */
	@ParameterizedTest
	@CsvSource({ "0, 1", "0.2, 0.928", "0.5, 0.7", "0.8, 0.328", "0.9, 0.172", "1, 0" })
	void belowTheBubblePointItIsVogels(double part, double ofHighest) {
		double reservoirPa = 10e6;
		InflowCurve curve = InflowCurve.through(reservoirPa, reservoirPa, 10 / DAY, 5e6);
		double highest = curve.rateM3PerS(-ATMOSPHERE_PA);
		double flowingPa = part * (reservoirPa + ATMOSPHERE_PA) - ATMOSPHERE_PA;
		assertEquals(ofHighest * highest, curve.rateM3PerS(flowingPa), 1e-12 * highest);
	}

	@Test
	void aboveTheBubblePointItIsStraight() {
		InflowCurve curve = InflowCurve.through(12e6, 4e6, 20 / DAY, 8e6);
		assertEquals(20 / DAY / 4e6, curve.productivityM3PerSPa(), 1e-20);
		assertEquals(10 / DAY, curve.rateM3PerS(10e6), 1e-12);
		assertEquals(0, curve.rateM3PerS(12e6));
		assertEquals(0, curve.rateM3PerS(13e6));
	}

	@Test
	void theCurveHasNoStepAndNoCornerAtTheBubblePoint() {
		InflowCurve curve = InflowCurve.through(12e6, 6e6, 20 / DAY, 3e6);
		double stepPa = 10;
		double above = (curve.rateM3PerS(6e6) - curve.rateM3PerS(6e6 + stepPa)) / stepPa;
		double below = (curve.rateM3PerS(6e6 - stepPa) - curve.rateM3PerS(6e6)) / stepPa;
		assertEquals(above, below, 1e-4 * above);
	}

	@Test
	void itGoesThroughTheTestFallsWithPressureAndIsInverted() {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < 2_000; i++) {
			double reservoirPa = random.nextDouble(1e6, 40e6);
			double testPa = random.nextDouble(0, 0.95) * reservoirPa;
			double rate = random.nextDouble(0.5, 200) / DAY;
			InflowCurve curve = InflowCurve.through(reservoirPa, random.nextDouble(0, 1.3) * reservoirPa, rate, testPa);
			assertEquals(rate, curve.rateM3PerS(testPa), 1e-9 * rate);
			double lowerPa = random.nextDouble(0, 1) * testPa;
			assertTrue(curve.rateM3PerS(lowerPa) >= rate, "less pressure, more inflow");
			assertEquals(lowerPa, curve.pressurePa(curve.rateM3PerS(lowerPa)), 1e-6 * reservoirPa);
			assertTrue(Double.isNaN(curve.pressurePa(1.001 * curve.rateM3PerS(-ATMOSPHERE_PA))), "more than it can give");
		}
	}

	@Test
	void aTestAtTheReservoirPressureIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> InflowCurve.through(5e6, 3e6, 10 / DAY, 5e6));
		assertThrows(IllegalArgumentException.class, () -> InflowCurve.through(5e6, 3e6, 0, 1e6));
		assertThrows(IllegalArgumentException.class, () -> InflowCurve.through(Double.NaN, 3e6, 10 / DAY, 1e6));
	}
}
