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

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRangeTest {

	/** Any data, of any magnitude and offset, get room on both sides and never so much that they shrink to a stripe. */
	@Test
	void paddedRangeHoldsTheDataWithRoomAndStaysClose() {
		Random random = new Random(20260314);
		for (int i = 0; i < 20_000; i++) {
			double scale = Math.pow(10, random.nextInt(60) - 30);
			double min = (random.nextDouble() - 0.5) * scale;
			double max = min + random.nextDouble() * scale;
			double span = max - min;
			if (span < 1e-6 * Math.max(Math.abs(min), Math.abs(max))) {
				continue;
			}
			ValueRange range = ValueRange.padded(min, max, false);
			assertTrue(range.min() < min && range.max() > max, range + " around " + min + " to " + max);
			assertTrue(range.span() < 1.35 * span, range + " is too wide for " + min + " to " + max);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1, -1, 14_355, 1e-12, -3e20, 4.9e-324, 1e150, -1e150 })
	void constantDataGetARangeAroundThem(double constant) {
		ValueRange range = ValueRange.padded(constant, constant, false);
		assertTrue(range.min() <= constant && range.max() >= constant && range.min() < range.max(), range.toString());
	}

	@Test
	void dataThatDifferOnlyByRoundingCountAsConstant() {
		ValueRange range = ValueRange.padded(1000, Math.nextUp(1000.0), false);
		assertTrue(range.span() > 100, range.toString());
	}

	@Test
	void allZerosGetARangeOfOrdinaryLength() {
		assertAll(() -> assertEquals(new ValueRange(-1, 1), ValueRange.padded(0, 0, false)),
				() -> assertEquals(new ValueRange(0, 1), ValueRange.padded(0, 0, true)));
	}

	@Test
	void zeroStaysAtTheEdgeOnlyIfAsked() {
		assertAll(() -> assertEquals(0, ValueRange.padded(0, 52_405, true).min()),
				() -> assertTrue(ValueRange.padded(0, 52_405, false).min() < 0),
				() -> assertEquals(0, ValueRange.padded(-7, 0, true).max()));
	}

	@ParameterizedTest
	@CsvSource({ "NaN,1", "0,NaN", "-Infinity,0", "0,Infinity", "0,1e151", "2,1" })
	void refusesWhatCannotBeDrawn(double min, double max) {
		assertThrows(IllegalArgumentException.class, () -> ValueRange.padded(min, max, false));
		assertThrows(IllegalArgumentException.class, () -> new ValueRange(min, max));
	}

	@Test
	void zoomKeepsTheAnchorInItsPlace() {
		ValueRange zoomed = new ValueRange(0, 100).zoomed(0.5, 25);
		assertEquals(new ValueRange(12.5, 62.5), zoomed);
		assertEquals(0.25, (25 - zoomed.min()) / zoomed.span(), 1e-15);
	}

	@Test
	void zoomStopsBeforeTheRangeDegenerates() {
		ValueRange range = new ValueRange(999_999.999, 1_000_000.001);
		ValueRange same = range.zoomed(1e-9, 1_000_000);
		assertSame(range, same);
	}

	@Test
	void panMovesByShareOfTheSpan() {
		assertEquals(new ValueRange(10, 110), new ValueRange(0, 100).panned(0.1));
	}

	@Test
	void rangeBetweenTakesTheEndsInAnyOrder() {
		ValueRange range = new ValueRange(0, 100);
		assertAll(() -> assertEquals(new ValueRange(20, 30), range.between(30, 20)),
				() -> assertSame(range, range.between(30, 30)));
	}
}
