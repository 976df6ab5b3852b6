/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.ReferenceLine.Orientation;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartBuilder;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.thermal.twin.live.LoopEstimate;
import org.liftloop.thermal.twin.live.LoopFacts;
import org.liftloop.thermal.twin.live.LoopInterval;
import org.liftloop.thermal.twin.live.LoopResiduals;
import org.liftloop.thermal.twin.live.LoopSignals;

/** The newest intervals of a loop as charts over time. */
final class LoopTrends {

	/** Standard uncertainties beyond which chance hardly explains a residual. */
	static final double LIMIT = 3;
	/** Least time shown, minutes: a chart that begins narrow would jump with each interval. */
	private static final double LEAST_MINUTES = 5;

	private final List<Observation> intervals;
	private final Instant end;

	private LoopTrends(List<Observation> intervals) {
		this.intervals = intervals;
		end = intervals.isEmpty() ? Instant.EPOCH : intervals.getLast().end();
	}

	/**
	 * @param intervals intervals, the oldest first
	 * @param system    the user's units
	 * @return the temperatures, and the cold one that the clean loop would have
	 */
	static XyChartModel temperatures(List<Observation> intervals, UnitSystem system) {
		LoopTrends trends = new LoopTrends(intervals);
		DisplayUnit unit = system.displayUnit(Quantity.TEMPERATURE);
		XyChartBuilder chart = trends.chart(Messages.Trend_temperatures, Messages.Trend_temperature, unit.unit().symbol());
		trends.add(chart, "hot", Messages.Trend_hot, ColorRole.SERIES_2, LineStyle.SOLID, shown(LoopSignals.HOT, unit)); //$NON-NLS-1$
		trends.add(chart, "cold", Messages.Trend_cold, ColorRole.SERIES_1, LineStyle.SOLID, shown(LoopSignals.COLD, unit)); //$NON-NLS-1$
		trends.add(chart, "coldExpected", Messages.Trend_coldExpected, ColorRole.SERIES_1, LineStyle.DASHED, //$NON-NLS-1$
				observation -> unit.fromStored(expectedColdK(observation)));
		trends.add(chart, "secondaryOut", Messages.Trend_secondaryOut, ColorRole.SERIES_3, LineStyle.SOLID, //$NON-NLS-1$
				shown(LoopSignals.SECONDARY_OUTLET, unit));
		trends.add(chart, "secondaryIn", Messages.Trend_secondaryIn, ColorRole.SERIES_4, LineStyle.SOLID, //$NON-NLS-1$
				shown(LoopSignals.SECONDARY_INLET, unit));
		return chart.build();
	}

	/**
	 * @param intervals intervals, the oldest first
	 * @return each residual over its standard uncertainty, with lines at {@value #LIMIT}
	 */
	static XyChartModel residuals(List<Observation> intervals) {
		LoopTrends trends = new LoopTrends(intervals);
		XyChartBuilder chart = trends.chart(Messages.Trend_residuals, Messages.Trend_residual, "\u03C3"); //$NON-NLS-1$
		trends.residual(chart, "cold", Messages.Trend_cold, ColorRole.SERIES_1, LineStyle.SOLID, LoopResiduals::coldK); //$NON-NLS-1$
		trends.residual(chart, "secondaryOut", Messages.Trend_secondaryOut, ColorRole.SERIES_3, LineStyle.SOLID, //$NON-NLS-1$
				LoopResiduals::secondaryOutletK);
		trends.residual(chart, "flow", Messages.Trend_flow, ColorRole.SERIES_4, LineStyle.SOLID, LoopResiduals::flowKgPerS); //$NON-NLS-1$
		trends.residual(chart, "pumpPower", Messages.Trend_pumpPower, ColorRole.SERIES_4, LineStyle.DASHED, //$NON-NLS-1$
				LoopResiduals::pumpPowerW);
		trends.residual(chart, "load", Messages.Trend_load, ColorRole.SERIES_2, LineStyle.SOLID, LoopResiduals::loadW); //$NON-NLS-1$
		return chart.line(Orientation.HORIZONTAL, LIMIT, Messages.Trend_limit, ColorRole.LIMIT)
				.line(Orientation.HORIZONTAL, -LIMIT, "", ColorRole.LIMIT).footnote(Messages.Trend_sigma).build(); //$NON-NLS-1$
	}

	private XyChartBuilder chart(String title, String label, String unit) {
		double minutes = intervals.isEmpty() ? LEAST_MINUTES : Math.max(LEAST_MINUTES, -minutes(intervals.getFirst()));
		return XyChartModel.builder(title).xAxis(Messages.Trend_time, Messages.Trend_minutes).yAxis(label, unit)
				.xRange(new ValueRange(-minutes, 0)).noDataReason(Messages.Trend_none);
	}

	private double minutes(Observation observation) {
		return Duration.between(end, observation.end()).toMillis() / 60e3;
	}

	private void residual(XyChartBuilder chart, String id, String label, ColorRole role, LineStyle style,
			Function<LoopResiduals, LoopEstimate> of) {
		add(chart, id, label, role, style, observation -> {
			LoopResiduals residuals = observation.facts().get(LoopFacts.RESIDUALS);
			LoopEstimate one = residuals == null ? null : of.apply(residuals);
			return one == null || !(one.deviation() > 0) ? Double.NaN : one.value() / one.deviation();
		});
	}

	/** What is not known is left out: it is said at the readings. */
	private void add(XyChartBuilder chart, String id, String label, ColorRole role, LineStyle style,
			ToDoubleFunction<Observation> value) {
		List<Observation> known = intervals.stream().filter(one -> Double.isFinite(value.applyAsDouble(one))).toList();
		if (!known.isEmpty()) {
			chart.add(new XySeries(id, label, role, style, known.size() == 1 ? MarkerStyle.CIRCLE : MarkerStyle.NONE,
					known.stream().mapToDouble(this::minutes).toArray(), known.stream().mapToDouble(value).toArray(), false));
		}
	}

	private static ToDoubleFunction<Observation> shown(SignalNeed signal, DisplayUnit unit) {
		return observation -> {
			LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
			return interval == null ? Double.NaN : unit.fromStored(interval.mean(signal));
		};
	}

	private static double expectedColdK(Observation observation) {
		LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
		LoopResiduals residuals = observation.facts().get(LoopFacts.RESIDUALS);
		return interval == null || residuals == null ? Double.NaN
				: interval.mean(LoopSignals.COLD) - residuals.coldK().value();
	}
}
