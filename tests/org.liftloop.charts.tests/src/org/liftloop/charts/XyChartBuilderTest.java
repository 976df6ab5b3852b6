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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class XyChartBuilderTest {

	private static XySeries series(String id, double... y) {
		double[] x = new double[y.length];
		for (int i = 0; i < x.length; i++) {
			x[i] = i;
		}
		return new XySeries(id, "Series " + id, ColorRole.SERIES_1, LineStyle.SOLID, MarkerStyle.NONE, x, y, false);
	}

	@Test
	void anEmptyChartSaysWhyAndStillHasAxes() {
		XyChartModel model = XyChartModel.builder("Empty").xAxis("Time", "s").noDataReason("No data: not yet.").build();
		assertAll(() -> assertTrue(model.isEmpty()), () -> assertEquals("No data: not yet.", model.noDataReason()),
				() -> assertEquals("Time (s)", model.xAxis().title()),
				() -> assertEquals(new ValueRange(0, 1), model.yAxis().range()));
	}

	@Test
	void aSeriesWithoutAnyNumberMakesTheChartEmptyAndIsReported() {
		XyChartModel model = XyChartModel.builder("NaN").add(series("a", Double.NaN, Double.NaN)).build();
		assertAll(() -> assertTrue(model.isEmpty()), () -> assertEquals(List.of(), model.series()),
				() -> assertEquals(List.of("Series a: none of its 2 points is a finite number."), model.footnotes()));
	}

	@Test
	void pointsLeftOutAreReportedBehindTheOtherFootnotes() {
		XyChartModel model = XyChartModel.builder("Gaps").add(series("a", 1, Double.NaN, 3)).footnote("First.").build();
		assertEquals(List.of("First.", "Series a: 1 of 3 points left out, not finite numbers."), model.footnotes());
	}

	@Test
	void aLineOrPointWithoutPlaceIsReportedInsteadOfDrawn() {
		XyChartModel model = XyChartModel.builder("NaN").add(series("a", 1, 2))
				.line(ReferenceLine.Orientation.HORIZONTAL, Double.NaN, "Fluid load", ColorRole.REFERENCE)
				.point(1, Double.NEGATIVE_INFINITY, "PPRL", ColorRole.SERIES_1, MarkerStyle.DIAMOND).build();
		assertAll(() -> assertEquals(List.of(), model.referenceLines()),
				() -> assertEquals(List.of(), model.annotations()),
				() -> assertEquals(List.of("Fluid load: not shown, its value is not a number.",
						"PPRL: not shown, its place is not a finite number."), model.footnotes()));
	}

	@Test
	void linesAndPointsAreInViewAsTheDataAre() {
		XyChartModel model = XyChartModel.builder("All").add(series("a", 1, 2))
				.line(ReferenceLine.Orientation.HORIZONTAL, 50, "High", ColorRole.REFERENCE)
				.line(ReferenceLine.Orientation.VERTICAL, -20, "Left", ColorRole.REFERENCE)
				.point(30, -40, "Far", ColorRole.SERIES_1, MarkerStyle.CROSS).build();
		assertAll(() -> assertTrue(model.yAxis().range().contains(50)),
				() -> assertTrue(model.yAxis().range().contains(-40)),
				() -> assertTrue(model.xAxis().range().contains(-20)),
				() -> assertTrue(model.xAxis().range().contains(30)));
	}

	@Test
	void aGivenRangeIsTaken() {
		XyChartModel model = XyChartModel.builder("Fixed").add(series("a", 1, 2)).xRange(new ValueRange(-3, 3))
				.yRange(new ValueRange(0, 9)).build();
		assertAll(() -> assertEquals(new ValueRange(-3, 3), model.xAxis().range()),
				() -> assertEquals(new ValueRange(0, 9), model.yAxis().range()));
	}

	@Test
	void refusesTwoSeriesOfOneId() {
		XyChartBuilder builder = XyChartModel.builder("Twice").add(series("a", 1)).add(series("a", 2));
		assertThrows(IllegalArgumentException.class, builder::build);
	}

	@Test
	void aSinglePointIsAChart() {
		XyChartModel model = XyChartModel.builder("One").add(series("a", 14_355)).build();
		assertFalse(model.isEmpty());
		assertTrue(model.yAxis().range().span() > 1000, model.yAxis().toString());
	}
}
