/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.Well;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.Wells;

class AnalysisChartsTest {

	private static XySeries series(XyChartModel chart, String id) {
		return chart.series(id).orElseThrow();
	}

	@Test
	void thePictureShowsTheNumbersOfTheAnalysis() throws OperationException {
		CardAnalysis analysis = Wells.analysis(Wells.demo("Demo 1"));
		XySeries surface = series(AnalysisCharts.cards(analysis, UnitSystem.US_FIELD), CardChartModel.SURFACE_CARD);
		double pprlN = analysis.diagnosis().estimate(Quantity.PEAK_POLISHED_ROD_LOAD).value();
		assertEquals(pprlN / 4.4482216152605, Arrays.stream(surface.yValues()).max().orElseThrow(), 1e-6);
		XySeries downhole = series(AnalysisCharts.cards(analysis, UnitSystem.METRIC), CardChartModel.DOWNHOLE_CARD);
		assertEquals(analysis.diagnosis().pumpCard().peakLoadN() / 1000,
				Arrays.stream(downhole.yValues()).max().orElseThrow(), 1e-9);
		assertEquals(2, AnalysisCharts.goodman(analysis, UnitSystem.US_FIELD).annotations().size());
	}

	@Test
	void torquePictureRunsFromTheCranksZeroAndHoldsThePeak() throws OperationException {
		CardAnalysis analysis = Wells.analysis(Wells.demo("Demo 1"));
		XySeries present = series(AnalysisCharts.torque(analysis, UnitSystem.US_FIELD), "present");
		double peakNm = analysis.equipment().estimate(EquipmentQuantity.PEAK_TORQUE).value();
		assertEquals(Unit.INCH_POUND.fromSi(peakNm), Arrays.stream(present.yValues()).map(Math::abs).max().orElseThrow(),
				1e-6);
		double[] angle = present.xValues();
		for (int i = 1; i < angle.length; i++) {
			assertTrue(angle[i] >= angle[i - 1] && angle[i] < 360, "point " + i);
		}
	}

	@Test
	void permissibleLoadsAreDrawnNoFartherThanTheyCanBeRead() throws OperationException {
		CardAnalysis analysis = Wells.analysis(Wells.demo("Demo 1"));
		XySeries upper = series(AnalysisCharts.cards(analysis, UnitSystem.US_FIELD), "permissibleUp");
		double peakLb = Unit.POUND_FORCE.fromSi(analysis.diagnosis().surfaceCard().peakLoadN());
		assertTrue(upper.size() > 50);
		assertTrue(Arrays.stream(upper.yValues()).max().orElseThrow() <= 1.25 * peakLb + 1e-6);
	}

	@Test
	void torqueOfAWellWithoutCounterbalanceSaysWhyItIsMissing() throws OperationException {
		Well well = Wells.demo("Demo 1");
		well.setPumpingUnit(null);
		String reason = AnalysisCharts.torque(Wells.analysis(well), UnitSystem.US_FIELD).noDataReason();
		assertTrue(reason.contains("No pumping unit"), reason);
	}
}
