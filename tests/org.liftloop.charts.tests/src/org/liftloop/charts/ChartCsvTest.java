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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class ChartCsvTest {

	private static XyChartModel chart(String label, double x, double y) {
		return XyChartModel.builder("Title").xAxis("Position, rod", "in").yAxis("Load", "lbf")
				.add(new XySeries("s", label, ColorRole.SERIES_1, LineStyle.SOLID, MarkerStyle.NONE, new double[] { x },
						new double[] { y }, false))
				.point(1, 2, "PPRL", ColorRole.SERIES_1, MarkerStyle.CROSS)
				.line(ReferenceLine.Orientation.VERTICAL, 3, "Left", ColorRole.REFERENCE)
				.line(ReferenceLine.Orientation.HORIZONTAL, 4, "Weight", ColorRole.REFERENCE).build();
	}

	@Test
	void everythingThatIsDrawnIsWrittenWithUnitsAndCrLf() {
		assertEquals("""
				Kind,Name,Point,"Position, rod (in)",Load (lbf)
				series,Surface card,1,0.5,14355.0
				point,PPRL,,1.0,2.0
				line,Left,,3.0,
				line,Weight,,,4.0
				""".replace("\n", "\r\n"), ChartCsv.of(chart("Surface card", 0.5, 14_355)));
	}

	/** Rounded exports make a second analysis differ from the first. */
	@Test
	void numbersComeBackExactly() {
		double x = Math.PI * 1e-7;
		double y = Math.nextUp(14_355.1);
		String[] cells = ChartCsv.of(chart("s", x, y)).split("\r\n")[1].split(",");
		assertEquals(x, Double.parseDouble(cells[3]));
		assertEquals(y, Double.parseDouble(cells[4]));
	}

	@Test
	void theLocaleDoesNotTurnPointsIntoCommas() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertTrue(ChartCsv.of(chart("s", 0.5, 1.25)).contains("0.5,1.25"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void quotesAndLineBreaksAreEscaped() {
		assertTrue(ChartCsv.of(chart("a \"b\"\nc", 1, 2)).contains("series,\"a \"\"b\"\"\nc\",1,"));
	}

	/** Names come from files of strangers; a spreadsheet runs what begins like a formula. */
	@Test
	void aNameThatLooksLikeAFormulaIsDefused() {
		assertTrue(ChartCsv.of(chart("=HYPERLINK(1)", 1, 2)).contains("series,'=HYPERLINK(1),1,"));
	}
}
