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

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.ReadOut;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;

class NearestPointTest {

	private static final XyChartModel MODEL = XyChartModel.builder("Chart").xAxis("x", "in").yAxis("y", "lbf")
			.add(series("a", ColorRole.SERIES_1, new double[] { 0, 50, 100 }, new double[] { 0, 5000, 0 }))
			.add(series("b", ColorRole.SERIES_2, new double[] { 20, 60 }, new double[] { 9000, 5000 }))
			.add(series("limit", ColorRole.LIMIT, new double[] { 80 }, new double[] { 8000 }))
			.point(100, 0, "Mark", ColorRole.OUTSIDE, MarkerStyle.CROSS).xRange(new ValueRange(0, 100))
			.yRange(new ValueRange(0, 10_000)).build();

	/** 200 x 100 pixels. */
	private static final PlotScale X = new PlotScale(new ValueRange(0, 100), 0, 200);
	private static final PlotScale Y = new PlotScale(new ValueRange(0, 10_000), 100, 0);

	private static XySeries series(String id, ColorRole role, double[] x, double[] y) {
		return new XySeries(id, id, role, LineStyle.SOLID, MarkerStyle.NONE, x, y, false);
	}

	private static Optional<String> read(double px, double py) {
		return NearestPoint.of(MODEL, X, Y, px, py, 30).map(ReadOut::text);
	}

	@Test
	void theNearestPointOfAnySeriesIsReadWithUnits() {
		assertEquals(Optional.of("a: 50.0 in, 5000 lbf"), read(103, 48));
		assertEquals(Optional.of("b: 60.0 in, 5000 lbf"), read(112, 52));
	}

	@Test
	void nothingIsReadWhereNothingIsNear() {
		assertEquals(Optional.empty(), read(100, 5));
	}

	@Test
	void aMarkedPointWinsOverTheCurveBeneath() {
		assertEquals(Optional.of("Mark: 100.0 in, 0 lbf"), read(199, 99));
	}

	@Test
	void aBoundaryIsNoData() {
		assertEquals(Optional.empty(), read(160, 20));
	}

	@Test
	void pointsOutOfViewAreNotRead() {
		PlotScale zoomed = new PlotScale(new ValueRange(51, 59), 0, 200);
		assertEquals(Optional.empty(), NearestPoint.of(MODEL, zoomed, Y, 0, 50, 30));
	}
}
