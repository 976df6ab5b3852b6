/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.loop;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.XyChartBuilder;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.CirculationPump;
import org.liftloop.model.PumpCurvePoint;

/** The curve of a pump as a chart. */
final class PumpCurveChart {

	private static final int LEAST_POINTS = 2;

	private PumpCurveChart() {
	}

	/**
	 * @param pump   a pump, or null while there is none
	 * @param system the user's units
	 * @return pressure rise over flow
	 */
	static XyChartModel of(@Nullable CirculationPump pump, UnitSystem system) {
		DisplayUnit flow = system.displayUnit(Quantity.VOLUME_RATE);
		DisplayUnit rise = system.displayUnit(Quantity.PRESSURE);
		XyChartBuilder chart = XyChartModel.builder(Messages.Pump_chartTitle)
				.xAxis(Messages.Pump_chartFlow, flow.unit().symbol()).yAxis(Messages.Pump_chartRise, rise.unit().symbol())
				.noDataReason(Messages.Pump_chartNone).zeroAtEdge();
		List<PumpCurvePoint> points = pump == null ? List.of() : pump.getPoints();
		if (points.size() >= LEAST_POINTS) {
			chart.add(new XySeries("rise", Messages.Pump_chartRise, ColorRole.SERIES_1, LineStyle.SOLID, MarkerStyle.CIRCLE, //$NON-NLS-1$
					points.stream().mapToDouble(point -> flow.fromStored(point.getFlowM3PerS())).toArray(),
					points.stream().mapToDouble(point -> rise.fromStored(point.getRisePa())).toArray(), false));
		}
		return chart.build();
	}
}
