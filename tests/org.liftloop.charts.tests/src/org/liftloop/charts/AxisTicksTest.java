/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

class AxisTicksTest {

	/** People read 1, 2 and 5 times powers of ten; a tick outside the axis or a wrong number would mislead them. */
	@Test
	void ticksAreMultiplesOfAReadableStepWithinTheRangeAndSayTheirValue() {
		Random random = new Random(11);
		for (int i = 0; i < 20_000; i++) {
			double scale = Math.pow(10, random.nextInt(24) - 12);
			double min = (random.nextDouble() - 0.5) * scale;
			ValueRange range = new ValueRange(min, min + (0.001 + random.nextDouble()) * scale);
			int maxSteps = 1 + random.nextInt(15);
			AxisTicks ticks = AxisTicks.of(range, maxSteps);
			double[] values = ticks.values();
			assertTrue(values.length <= maxSteps + 1, () -> ticks + " exceeds " + maxSteps);
			for (int t = 0; t < values.length; t++) {
				assertTrue(range.contains(values[t]), values[t] + " outside " + range);
				assertEquals(values[t], Double.parseDouble(ticks.labels()[t]), range.span() * 1e-6, ticks.toString());
			}
			assertEquals(values.length, Arrays.stream(ticks.labels()).distinct().count(), ticks.toString());
			if (values.length > 1) {
				double step = values[1] - values[0];
				double mantissa = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-6));
				assertTrue(Arrays.stream(new double[] { 1, 2, 5 }).anyMatch(m -> Math.abs(m - mantissa) < 1e-3),
						"step " + step);
			}
		}
	}

	@Test
	void anOrdinaryAxisIsNumberedAsOneWouldByHand() {
		AxisTicks ticks = AxisTicks.of(new ValueRange(-0.1, 2.7), 8);
		assertArrayEquals(new String[] { "0.0", "0.5", "1.0", "1.5", "2.0", "2.5" }, ticks.labels());
	}

	@Test
	void thereIsNoNegativeZero() {
		assertEquals("0.0", AxisTicks.of(new ValueRange(-0.3, 0.3), 4).labels()[1]);
	}

	@Test
	void numbersDoNotDependOnTheLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertArrayEquals(new String[] { "0.0", "0.5", "1.0" }, AxisTicks.of(new ValueRange(0, 1), 2).labels());
			assertArrayEquals(new String[] { "0", "5.0E7", "1.0E8" }, AxisTicks.of(new ValueRange(0, 1e8), 2).labels());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void refusesAnAxisWithoutSteps() {
		assertThrows(IllegalArgumentException.class, () -> AxisTicks.of(new ValueRange(0, 1), 0));
	}
}
