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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CardChartModelTest {

	private static final AxisUnit INCH = new AxisUnit("in", 1 / 0.0254);
	private static final AxisUnit POUND_FORCE = new AxisUnit("lbf", 1 / 4.4482216152605);

	@Test
	void cardsAreClosedCurvesInTheirRolesAndInTheUnitsAskedFor() {
		XyChartModel model = CardChartModel.builder("Well", INCH, POUND_FORCE)
				.surfaceCard(new double[] { 0, 2.54, 1.27 }, new double[] { 44_482.216152605, 50_000, 40_000 })
				.downholeCard(new double[] { 0.1, 2.2, 1 }, new double[] { 0, 9000, 100 }).build();
		XySeries surface = model.series(CardChartModel.SURFACE_CARD).orElseThrow();
		XySeries downhole = model.series(CardChartModel.DOWNHOLE_CARD).orElseThrow();
		assertAll(() -> assertEquals(ColorRole.SURFACE_CARD, surface.role()),
				() -> assertEquals(ColorRole.DOWNHOLE_CARD, downhole.role()), () -> assertTrue(surface.closed()),
				() -> assertTrue(downhole.closed()), () -> assertEquals(100, surface.x(1), 1e-12),
				() -> assertEquals(10_000, surface.y(0), 1e-8),
				() -> assertEquals("Position (in)", model.xAxis().title()),
				() -> assertEquals("Load (lbf)", model.yAxis().title()));
	}

	@Test
	void oneCardAloneIsAChart() {
		XyChartModel model = CardChartModel.builder("Well", AxisUnit.ONE, AxisUnit.ONE)
				.surfaceCard(new double[] { 0, 1 }, new double[] { 0, 1 }).build();
		assertAll(() -> assertEquals(1, model.series().size()), () -> assertTrue(!model.isEmpty()));
	}

	@Test
	void weightFluidLoadAndMarksStandWhereTheirValuesAre() {
		XyChartModel model = CardChartModel.builder("Well", INCH, POUND_FORCE)
				.surfaceCard(new double[] { 0, 2.54 }, new double[] { 30_000, 50_000 }).buoyantRodWeight(36_070.6291)
				.fluidLoad(13_780.59).mark("PPRL", 2.54, 50_000, ColorRole.SURFACE_CARD).build();
		ReferenceLine weight = model.referenceLines().get(0);
		PointAnnotation pprl = model.annotations().get(0);
		assertAll(() -> assertEquals(List.of("Buoyant rod weight", "Fluid load"),
				model.referenceLines().stream().map(ReferenceLine::label).toList()),
				() -> assertEquals(8109, weight.value(), 0.01), () -> assertEquals(100, pprl.x(), 1e-9),
				() -> assertEquals(11_240.45, pprl.y(), 0.01));
	}

	@Test
	void withoutAnyCardTheChartSaysWhy() {
		assertEquals("No data: there is no card to show.",
				CardChartModel.builder("Well", INCH, POUND_FORCE).build().noDataReason());
	}
}
