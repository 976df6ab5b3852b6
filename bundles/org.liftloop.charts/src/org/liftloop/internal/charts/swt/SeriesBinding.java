/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts.swt;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.liftloop.charts.XySeries;

/** Keeps the series of an SWTChart, by id, equal to those in view. */
final class SeriesBinding {

	private final Chart chart;
	private final ControlColors colors;

	SeriesBinding(Chart chart, ControlColors colors) {
		this.chart = chart;
		this.colors = colors;
	}

	void bind(List<XySeries> shown) {
		for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(old.getId());
		}
		for (XySeries series : shown) {
			add(series);
		}
		applyColors(shown);
	}

	void applyColors(List<XySeries> shown) {
		for (XySeries series : shown) {
			if (chart.getSeriesSet().getSeries(series.id()) instanceof ILineSeries<?> line) {
				Color color = colors.color(series.role());
				line.setLineColor(color);
				line.setSymbolColor(color);
			}
		}
	}

	private void add(XySeries series) {
		ISeries<?> created = chart.getSeriesSet().createSeries(SeriesType.LINE, series.id());
		if (!(created instanceof ILineSeries<?> line)) {
			throw new IllegalStateException("SWTChart made no line series of " + series + " but " + created);
		}
		line.setXSeries(ring(series.xValues(), series.closed()));
		line.setYSeries(ring(series.yValues(), series.closed()));
		int expected = series.size() + (series.closed() ? 1 : 0);
		if (line.getXSeries().length != expected || line.getYSeries().length != expected) {
			throw new IllegalStateException("SWTChart did not take all points of " + series);
		}
		line.setDescription(series.label());
		// SeriesPainter strokes the series and their symbols
		line.setLineStyle(LineStyle.NONE);
		line.setSymbolType(PlotSymbolType.NONE);
	}

	private static double[] ring(double[] values, boolean closed) {
		if (!closed) {
			return values;
		}
		double[] ring = Arrays.copyOf(values, values.length + 1);
		ring[values.length] = values[0];
		return ring;
	}
}
