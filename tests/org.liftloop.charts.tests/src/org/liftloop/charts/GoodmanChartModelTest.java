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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodmanChartModelTest {

	private static final double PSI = 6894.757293168;
	private static final AxisUnit UNIT = new AxisUnit("psi", 1 / PSI);

	/** The allowable stresses of three tapers of the reference cases for API RP 11BR, grade D, service factor 1. */
	@ParameterizedTest
	@CsvSource({ "7325.10, 32870.37", "8918.68, 33766.76" })
	void theDrawnLinePassesThroughTheAllowableStressOfTheReferenceCases(double minStress, double allowable) {
		XySeries triangle = GoodmanChartModel.builder("Well", UNIT).grade("D", 115_000 * PSI, 1).build().series().get(0);
		double share = (minStress - triangle.x(1)) / (triangle.x(2) - triangle.x(1));
		double drawn = triangle.y(1) + share * (triangle.y(2) - triangle.y(1));
		assertEquals(allowable, drawn, 0.005);
	}

	@Test
	void theTriangleIsClosedByTheLineOfEqualStresses() {
		XySeries triangle = GoodmanChartModel.builder("Well", UNIT).grade("C", 90_000 * PSI, 0.65).build().series().get(0);
		assertAll(() -> assertTrue(triangle.closed()), () -> assertEquals(0, triangle.x(0)),
				() -> assertEquals(0, triangle.y(0)), () -> assertEquals(90_000 / 4.0 * 0.65, triangle.y(1), 1e-6),
				() -> assertEquals(triangle.x(2), triangle.y(2)),
				() -> assertEquals((90_000 / 4.0 + 0.5625 * triangle.x(2)) * 0.65, triangle.y(2), 1e-6));
	}

	@Test
	void oneTrianglePerGradeAndServiceFactor() {
		XyChartModel model = GoodmanChartModel.builder("Well", UNIT).grade("D", 115_000 * PSI, 0.9)
				.grade("D", 115_000 * PSI, 0.9).grade("D", 115_000 * PSI, 1).grade("C", 90_000 * PSI, 0.9).build();
		assertAll(() -> assertEquals(3, model.series().size()),
				() -> assertEquals(3, model.series().stream().map(XySeries::lineStyle).distinct().count()),
				() -> assertEquals("Grade D, service factor 0.90", model.series().get(0).label()));
	}

	@Test
	void tapersSayTheirLoadingAndDifferInSideByShapeNotOnlyByColour() {
		XyChartModel model = GoodmanChartModel.builder("Well", UNIT).taper("1 in", 7325.10 * PSI, 18_563.7 * PSI, 0.4399, true)
				.taper("7/8 in", 8918.68 * PSI, 36_000 * PSI, 1.0899, false).build();
		PointAnnotation inside = model.annotations().get(0);
		PointAnnotation outside = model.annotations().get(1);
		assertAll(() -> assertEquals("1 in: 44.0 %", inside.label()), () -> assertEquals(ColorRole.INSIDE, inside.role()),
				() -> assertEquals("7/8 in: 109.0 % (outside)", outside.label()),
				() -> assertEquals(ColorRole.OUTSIDE, outside.role()),
				() -> assertFalse(inside.markerStyle() == outside.markerStyle()),
				() -> assertEquals(7325.10, inside.x(), 1e-6), () -> assertEquals(18_563.7, inside.y(), 1e-6));
	}

	@Test
	void aLoadingThatIsNotKnownIsSaidAndNotInvented() {
		XyChartModel model = GoodmanChartModel.builder("Well", UNIT).taper("1 in", 1e7, 2e7, Double.NaN, true).build();
		assertEquals("1 in: loading not determinable", model.annotations().get(0).label());
	}

	@Test
	void compressionIsDrawnInViewAndNamed() {
		XyChartModel model = GoodmanChartModel.builder("Well", UNIT).grade("D", 115_000 * PSI, 1)
				.taper("3/4 in", -55.43 * PSI, 19_500 * PSI, 0.6802, true).build();
		assertAll(() -> assertTrue(model.xAxis().range().contains(-55.43)),
				() -> assertEquals(
						"3/4 in: compression (minimum stress below zero), which the diagram does not cover.",
						model.footnotes().get(0)));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, -1, Double.NaN, 16 / 9.0, Double.POSITIVE_INFINITY })
	void refusesAServiceFactorThatBoundsNothing(double serviceFactor) {
		GoodmanChartModel.Builder builder = GoodmanChartModel.builder("Well", UNIT);
		assertThrows(IllegalArgumentException.class, () -> builder.grade("D", 115_000 * PSI, serviceFactor));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, -1, Double.NaN, Double.POSITIVE_INFINITY })
	void refusesATensileStrengthThatIsNone(double tensileStrengthPa) {
		GoodmanChartModel.Builder builder = GoodmanChartModel.builder("Well", UNIT);
		assertThrows(IllegalArgumentException.class, () -> builder.grade("D", tensileStrengthPa, 1));
	}
}
