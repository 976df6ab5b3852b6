/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleArrayTest {

	@Test
	void textReadsBackAsTheSameBitsForAnyNumber() {
		Random random = new Random(20260301);
		double[] values = random.longs(20_000).mapToDouble(Double::longBitsToDouble).filter(v -> !Double.isNaN(v))
				.toArray();
		assertArrayEquals(values, DoubleArray.parse(DoubleArray.of(values).toString()).toArray());
	}

	@Test
	void nonFiniteNumbersAreKeptForValidationToTell() {
		DoubleArray values = DoubleArray.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0);
		assertEquals(values, DoubleArray.parse(values.toString()));
		assertEquals("NaN Infinity -Infinity -0.0", values.toString());
	}

	@Test
	void shortestTextIsWritten() {
		assertEquals("0.1 1.0E-5 20.0", DoubleArray.of(0.1, 1e-5, 20).toString());
	}

	@Test
	void noChangeOfTheGivenOrGottenArrayChangesTheSeries() {
		double[] given = { 1, 2 };
		DoubleArray series = DoubleArray.of(given);
		given[0] = 9;
		series.toArray()[1] = 9;
		assertEquals(DoubleArray.of(1, 2), series);
		assertEquals(DoubleArray.of(1, 2).hashCode(), series.hashCode());
		assertNotEquals(DoubleArray.of(1, 3), series);
	}

	@Test
	void anyXmlWhiteSpaceSeparates() {
		assertEquals(DoubleArray.of(1, 2, 3), DoubleArray.parse(" 1\t2\r\n3 "));
		assertEquals(0, DoubleArray.parse("  ").size());
	}

	@ParameterizedTest
	@CsvSource({ "'1 2 x 4', 3, x", "'1,5 2', 1, '1,5'", "'0x', 1, 0x", "'1 2 3\u00a04', 3, '3\u00a04'" })
	void wrongValueIsNamedByItsPlaceAndText(String text, int place, String wrong) {
		String message = assertThrows(IllegalArgumentException.class, () -> DoubleArray.parse(text)).getMessage();
		assertTrue(message.contains("value " + place) && message.contains('"' + wrong + '"'), message);
	}

	@Test
	void longTextWithoutSpaceIsRefusedWithoutRepeatingIt() {
		String message = assertThrows(IllegalArgumentException.class, () -> DoubleArray.parse("1".repeat(1_000_000)))
				.getMessage();
		assertTrue(message.length() < 200, () -> "message of " + message.length());
	}

	@Test
	void largestSizeIsAcceptedAndOneMoreRefused() {
		String largest = "1 ".repeat(DoubleArray.MAXIMUM_SIZE);
		assertEquals(DoubleArray.MAXIMUM_SIZE, DoubleArray.parse(largest).size());
		assertThrows(IllegalArgumentException.class, () -> DoubleArray.parse(largest + "1"));
		assertThrows(IllegalArgumentException.class, () -> DoubleArray.of(new double[DoubleArray.MAXIMUM_SIZE + 1]));
	}
}
