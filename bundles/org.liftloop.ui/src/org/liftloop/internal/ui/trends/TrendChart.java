/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.trends;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartBuilder;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.core.history.TrendBucket;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.UnitSystem;

/** The trend of one signal as a chart: its mean, and the band between its extremes. */
final class TrendChart {

	private TrendChart() {
	}

	/**
	 * @param signal the signal
	 * @param trend  its trend
	 * @param span   time shown
	 * @param end    end of it
	 * @param system the user's units
	 * @return the chart
	 */
	static XyChartModel of(TrendSignal signal, List<TrendBucket> trend, Duration span, Instant end, UnitSystem system) {
		DisplayUnit unit = system.displayUnit(signal.quantity());
		double minutes = span.toSeconds() / 60.0;
		XyChartBuilder chart = XyChartModel.builder(signal.title()).xAxis(Messages.Axis_time, Messages.Axis_minutes)
				.yAxis(signal.label(), unit.unit().symbol()).xRange(new ValueRange(-minutes, 0))
				.noDataReason(Messages.No_samples);
		double[] x = trend.stream().mapToDouble(bucket -> Duration.between(end, bucket.start()).toMillis() / 60e3).toArray();
		if (trend.stream().anyMatch(bucket -> bucket.maximum() > bucket.minimum())) {
			add(chart, "minimum", Messages.Series_minimum, LineStyle.DOTTED, x, trend, TrendBucket::minimum, unit); //$NON-NLS-1$
			add(chart, "maximum", Messages.Series_maximum, LineStyle.DOTTED, x, trend, TrendBucket::maximum, unit); //$NON-NLS-1$
		}
		add(chart, "mean", Messages.Series_mean, LineStyle.SOLID, x, trend, TrendBucket::mean, unit); //$NON-NLS-1$
		return chart.build();
	}

	private static void add(XyChartBuilder chart, String id, String label, LineStyle style, double[] x,
			List<TrendBucket> trend, ToDoubleFunction<TrendBucket> value, DisplayUnit unit) {
		double[] y = trend.stream().mapToDouble(bucket -> unit.fromStored(value.applyAsDouble(bucket))).toArray();
		chart.add(new XySeries(id, label, style == LineStyle.SOLID ? ColorRole.SERIES_1 : ColorRole.REFERENCE, style,
				y.length == 1 ? MarkerStyle.CIRCLE : MarkerStyle.NONE, x, y, false));
	}
}
