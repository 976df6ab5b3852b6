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

import org.junit.jupiter.api.Test;

class ChartDescriptionTest {

	@Test
	void saysAxesExtremesLinesPointsAndNotes() {
		XyChartModel model = CardChartModel.builder("Well 7", AxisUnit.ONE, AxisUnit.ONE)
				.surfaceCard(new double[] { 0, 10, 20, Double.NaN }, new double[] { 500, 1500, 1000, 1 })
				.buoyantRodWeight(800).mark("PPRL", 10, 1500, ColorRole.SURFACE_CARD).build();
		assertEquals("Well 7. Load over Position. Horizontal axis from -1.00 to 21.00. Vertical axis from 450 to 1550. "
				+ "Surface card: 3 points, Position from 0.00 to 20.00; least Load 500 at 0.00, greatest 1500 at 10.00. "
				+ "PPRL at 10.00, 1500. Line Buoyant rod weight at 800. "
				+ "Surface card: 1 of 4 points left out, not finite numbers.", ChartDescription.of(model));
	}

	@Test
	void anEmptyChartIsItsReason() {
		assertEquals("Well 7. No data: there is no card to show.",
				ChartDescription.of(CardChartModel.builder("Well 7", AxisUnit.ONE, AxisUnit.ONE).build()));
	}
}
