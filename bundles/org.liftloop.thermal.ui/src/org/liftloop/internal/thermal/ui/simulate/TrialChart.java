/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.simulate;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.XyChartBuilder;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.thermal.twin.simulate.LoopReading;

/** Simulated temperatures over time as a chart. */
final class TrialChart {

	private TrialChart() {
	}

	/**
	 * @param title    what was simulated
	 * @param readings readings, the oldest first
	 * @param system   the user's units
	 * @return the chart
	 */
	static XyChartModel of(String title, List<LoopReading> readings, UnitSystem system) {
		DisplayUnit unit = system.displayUnit(Quantity.TEMPERATURE);
		XyChartBuilder chart = XyChartModel.builder(title).xAxis(Messages.Chart_time, Messages.Chart_minutes)
				.yAxis(Messages.Chart_temperature, unit.unit().symbol()).noDataReason(Messages.Chart_none);
		if (readings.size() > 1) {
			add(chart, "hot", Messages.Chart_hot, ColorRole.SERIES_2, readings, unit, LoopReading::hotK); //$NON-NLS-1$
			add(chart, "cold", Messages.Chart_cold, ColorRole.SERIES_1, readings, unit, LoopReading::coldK); //$NON-NLS-1$
			add(chart, "out", Messages.Chart_out, ColorRole.SERIES_3, readings, unit, LoopReading::secondaryOutletK); //$NON-NLS-1$
		}
		return chart.build();
	}

	private static void add(XyChartBuilder chart, String id, String label, ColorRole role, List<LoopReading> readings,
			DisplayUnit unit, ToDoubleFunction<LoopReading> value) {
		chart.add(new XySeries(id, label, role, LineStyle.SOLID, MarkerStyle.NONE,
				readings.stream().mapToDouble(reading -> reading.timeS() / 60).toArray(),
				readings.stream().mapToDouble(reading -> unit.fromStored(value.applyAsDouble(reading))).toArray(), false));
	}
}
