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

import org.junit.jupiter.api.Test;

class OperatingPointTest {

	private static final double DAY = 86_400;
	private static final InflowCurve INFLOW = InflowCurve.through(10e6, 10e6, 20 / DAY, 5e6);

	@Test
	void aPumpSlowerThanTheReservoirIsFullAndTheLevelStands() {
		OperatingPoint point = OperatingPoint.of(INFLOW, 21 / DAY, 1 / DAY, 0.3e6);
		assertEquals(20 / DAY, point.rateM3PerS(), 1e-12);
		assertEquals(5e6, point.intakePa(), 1);
		assertEquals(1, point.fillage());
	}

	@Test
	void aPumpFasterThanTheReservoirFillsInPart() {
		double highest = INFLOW.rateM3PerS(0.3e6);
		OperatingPoint point = OperatingPoint.of(INFLOW, 2 * highest, 0.1 * highest, 0.3e6);
		assertEquals(highest, point.rateM3PerS());
		assertEquals(0.3e6, point.intakePa());
		assertEquals(1.1 / 2, point.fillage(), 1e-12);
	}

	/** Whatever the pump, it never moves more than comes in, and never more than it can. */
	@Test
	void inflowAndPumpMoveTheSame() {
		for (double displaced = 2 / DAY; displaced < 60 / DAY; displaced += 0.5 / DAY) {
			OperatingPoint point = OperatingPoint.of(INFLOW, displaced, 1 / DAY, 0.3e6);
			assertEquals(INFLOW.rateM3PerS(point.intakePa()), point.rateM3PerS(), 1e-6 * point.rateM3PerS());
			assertEquals(point.fillage() * displaced - 1 / DAY, point.rateM3PerS(), 1e-6 * point.rateM3PerS());
		}
	}

	@Test
	void aPumpThatLosesAllIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> OperatingPoint.of(INFLOW, 1 / DAY, 1 / DAY, 0.3e6));
		assertThrows(IllegalArgumentException.class, () -> OperatingPoint.of(INFLOW, Double.NaN, 0, 0.3e6));
	}
}
