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

/**
 * Puts a chart in words for those who do not see it: screen readers, the alternative text of a picture, a terminal.
 */
public final class ChartDescription {

	private ChartDescription() {
	}

	/**
	 * @param model the chart
	 * @return sentences that name the axes with their ranges, each series with its extremes, each line and each point;
	 *         for an empty chart, the reason
	 */
	public static String of(XyChartModel model) {
		AxisModel x = model.xAxis();
		AxisModel y = model.yAxis();
		StringBuilder text = new StringBuilder(model.title()).append(". ");
		if (model.isEmpty()) {
			return text.append(model.noDataReason()).toString();
		}
		text.append(y.label()).append(" over ").append(x.label()).append(". ");
		axis(text, "Horizontal", x);
		axis(text, "Vertical", y);
		for (XySeries series : model.series()) {
			series(text, series, x, y);
		}
		for (PointAnnotation point : model.annotations()) {
			text.append(point.label()).append(" at ").append(x.format(point.x())).append(", ")
					.append(y.format(point.y())).append(". ");
		}
		for (ReferenceLine line : model.referenceLines()) {
			AxisModel axis = line.orientation() == ReferenceLine.Orientation.HORIZONTAL ? y : x;
			text.append("Line ").append(line.label()).append(" at ").append(axis.format(line.value())).append(". ");
		}
		model.footnotes().forEach(note -> text.append(note).append(' '));
		return text.toString().strip();
	}

	private static void axis(StringBuilder text, String which, AxisModel axis) {
		text.append(which).append(" axis from ").append(axis.format(axis.range().min())).append(" to ")
				.append(axis.format(axis.range().max())).append(". ");
	}

	private static void series(StringBuilder text, XySeries series, AxisModel x, AxisModel y) {
		int least = 0;
		int greatest = 0;
		for (int i = 1; i < series.size(); i++) {
			least = series.y(i) < series.y(least) ? i : least;
			greatest = series.y(i) > series.y(greatest) ? i : greatest;
		}
		Extent extent = series.xExtent();
		text.append(series.label()).append(": ").append(series.size()).append(series.size() == 1 ? " point, " : " points, ")
				.append(x.label()).append(" from ").append(x.format(extent.min())).append(" to ")
				.append(x.format(extent.max())).append("; least ").append(y.label()).append(' ')
				.append(y.format(series.y(least))).append(" at ").append(x.format(series.x(least)))
				.append(", greatest ").append(y.format(series.y(greatest))).append(" at ")
				.append(x.format(series.x(greatest))).append(". ");
	}
}
