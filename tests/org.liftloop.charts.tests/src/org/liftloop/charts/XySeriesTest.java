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
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class XySeriesTest {

	private static XySeries series(double[] x, double[] y) {
		return new XySeries("s", "Series", ColorRole.SERIES_1, LineStyle.SOLID, MarkerStyle.NONE, x, y, false);
	}

	@Test
	void pointsThatCannotBeDrawnAreLeftOutAndCounted() {
		XySeries series = series(new double[] { 0, 1, Double.NaN, 3, 4, 5 },
				new double[] { 0, Double.POSITIVE_INFINITY, 2, 3, 1e200, 5 });
		assertAll(() -> assertArrayEquals(new double[] { 0, 3, 5 }, series.xValues()),
				() -> assertArrayEquals(new double[] { 0, 3, 5 }, series.yValues()),
				() -> assertEquals(3, series.droppedPoints()));
	}

	@Test
	void neitherGivenNorHandedOutArraysChangeTheSeries() {
		double[] x = { 1, 2 };
		XySeries series = series(x, new double[] { 3, 4 });
		x[0] = 99;
		series.xValues()[0] = 99;
		series.yValues()[0] = 99;
		assertAll(() -> assertEquals(1, series.x(0)), () -> assertEquals(3, series.y(0)));
	}

	@Test
	void refusesArraysOfDifferentLengthAndSaysWhich() {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> series(new double[2], new double[3]));
		assertEquals("Series s: 2 abscissas but 3 ordinates", e.getMessage());
	}

	@Test
	void refusesAnEmptyId() {
		assertThrows(IllegalArgumentException.class, () -> new XySeries(" ", "Series", ColorRole.SERIES_1,
				LineStyle.SOLID, MarkerStyle.NONE, new double[1], new double[1], false));
	}

	/** A peak of one sample among millions is what a reader of a trend looks for: thinning must not lose it. */
	@Test
	void reductionKeepsEveryExtremeAndTheOrder() {
		Random random = new Random(7);
		for (int run = 0; run < 200; run++) {
			int n = 1 + random.nextInt(50_000);
			double[] x = random.doubles(n).toArray();
			double[] y = random.doubles(n).toArray();
			x[random.nextInt(n)] = 5;
			x[random.nextInt(n)] = -5;
			y[random.nextInt(n)] = 1000;
			y[random.nextInt(n)] = -1000;
			int pixels = 1 + random.nextInt(800);
			XySeries whole = series(x, y);
			XySeries reduced = whole.reducedTo(pixels);
			assertEquals(whole.xExtent(), reduced.xExtent());
			assertEquals(whole.yExtent(), reduced.yExtent());
			assertTrue(reduced.size() <= Math.min(n, 6 * pixels), reduced + " for " + pixels + " pixels");
			assertEquals(x[0], reduced.x(0));
			assertEquals(x[n - 1], reduced.x(reduced.size() - 1));
			assertIsSubsequence(whole, reduced);
		}
	}

	@Test
	void aSeriesThatFitsIsNotTouched() {
		XySeries card = series(new double[200], new double[200]);
		assertSame(card, card.reducedTo(300));
	}

	@Test
	void reductionOfAMillionPointsIsBoundedByThePixels() {
		double[] values = new double[1_000_000];
		Arrays.setAll(values, Math::sin);
		assertTrue(series(values, values).reducedTo(1000).size() <= 6000);
	}

	private static void assertIsSubsequence(XySeries whole, XySeries part) {
		int at = 0;
		for (int i = 0; i < part.size(); i++) {
			while (at < whole.size() && (whole.x(at) != part.x(i) || whole.y(at) != part.y(i))) {
				at++;
			}
			assertTrue(at < whole.size(), "point " + i + " is not in its place");
			at++;
		}
	}
}
