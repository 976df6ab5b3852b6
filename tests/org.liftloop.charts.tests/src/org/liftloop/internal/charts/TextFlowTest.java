/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.charts.AxisModel;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XySeries;

class TextFlowTest {

	/** Every character is ten pixels wide. */
	private static final TextMeter METER = new TextMeter() {

		@Override
		public double width(String text) {
			return 10.0 * text.length();
		}

		@Override
		public double lineHeight() {
			return 12;
		}
	};

	@Test
	void textBreaksAtSpacesAndEndsInAnEllipsisWhereRoomEnds() {
		assertEquals(List.of("one two", "three"), TextFlow.wrap(" one two\nthree ", METER, 80, 3));
		assertEquals(List.of("one two", "three f\u2026"), TextFlow.wrap("one two three four", METER, 80, 2));
		assertEquals(List.of(), TextFlow.wrap("  ", METER, 80, 2));
	}

	@Test
	void aShortenedTextFitsAndNeverSplitsACharacter() {
		assertEquals("abc\u2026", TextFlow.shorten("abcdefgh", METER, 45));
		assertEquals("ab\u2026", TextFlow.shorten("ab\uD83D\uDE00cdef", METER, 45));
		assertEquals("\u2026", TextFlow.shorten("abc", METER, 0));
	}

	/** A number without its unit is worse than an axis without its name. */
	@Test
	void theUnitOfAnAxisSurvivesShortening() {
		AxisModel axis = new AxisModel("Maximum stress", "psi", new ValueRange(0, 1));
		assertEquals("Maxi\u2026 (psi)", TextFlow.axisTitle(axis, METER, 110));
		assertEquals("Maximum stress (psi)", TextFlow.axisTitle(axis, METER, 300));
	}

	@Test
	void aLegendThatDoesNotFitOneRowTakesMore() {
		List<XySeries> series = List.of(named("a", "Surface card"), named("b", "Downhole card"), named("c", "Third"));
		LegendFlow wide = LegendFlow.of(series, METER, 1000);
		LegendFlow narrow = LegendFlow.of(series, METER, 160);
		assertEquals(1, wide.rows());
		assertEquals(3, narrow.rows());
		assertTrue(wide.entries().get(1).x() > wide.entries().get(0).x() + 24 + 120, wide.toString());
		for (LegendEntry entry : narrow.entries()) {
			assertTrue(entry.x() >= 0 && entry.x() + 30 + METER.width(entry.text()) <= 160, entry.toString());
		}
		assertEquals(0, LegendFlow.of(List.of(), METER, 100).rows());
	}

	private static XySeries named(String id, String label) {
		return new XySeries(id, label, ColorRole.SERIES_1, LineStyle.SOLID, MarkerStyle.NONE, new double[1], new double[1],
				false);
	}
}
