/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.charts.AxisModel;
import org.liftloop.charts.AxisTicks;
import org.liftloop.charts.XyChartModel;

/**
 * Where each part of a picture goes.
 *
 * @param titleLines the heading
 * @param plot the area that holds the data
 * @param xTicks numbers along x, as many as have room
 * @param yTicks numbers along y, as many as have room
 * @param legend the legend, below the plot and the x axis
 * @param legendTop the upper edge of the legend
 * @param noteLines footnotes; none where there is no room (they are in the description always)
 * @param notesTop the upper edge of the footnotes
 */
record PlotLayout(List<String> titleLines, Box plot, AxisTicks xTicks, AxisTicks yTicks, LegendFlow legend,
		double legendTop, List<String> noteLines, double notesTop) {

	static final double PAD_PX = 10;
	static final double TICK_PX = 5;
	private static final double MIN_PLOT_SHARE = 0.45;
	private static final double LINES_PER_TICK = 2.4;
	private static final double BETWEEN_TICK_LABELS_PX = 16;
	private static final int MAX_TITLE_LINES = 2;
	private static final int MAX_LINES_PER_NOTE = 3;

	static PlotLayout of(XyChartModel model, double width, double height, TextMeter font, TextMeter titleFont) {
		double inner = width - 2 * PAD_PX;
		List<String> title = TextFlow.wrap(model.title(), titleFont, inner, MAX_TITLE_LINES);
		double top = PAD_PX + title.size() * titleFont.lineHeight() + (title.isEmpty() ? 0 : 6);
		LegendFlow legend = LegendFlow.of(model.series(), font, inner);
		List<String> notes = new ArrayList<>();
		model.footnotes().forEach(n -> notes.addAll(TextFlow.wrap(n, font, inner, MAX_LINES_PER_NOTE)));
		double line = font.lineHeight();
		double axisHeight = TICK_PX + 3 + 2 * line + 4;
		double fixed = top + axisHeight + legend.rows() * line + (legend.rows() > 0 ? 4 : 0) + PAD_PX;
		if (height - fixed - notes.size() * line - 4 < MIN_PLOT_SHARE * height) {
			notes.clear();
		}
		double notesHeight = notes.isEmpty() ? 0 : notes.size() * line + 4;
		double plotHeight = Math.max(line, height - fixed - notesHeight);
		AxisTicks yTicks = model.yAxis().ticks((int) Math.max(1, plotHeight / (line * LINES_PER_TICK)));
		double left = PAD_PX + line + 4 + widest(yTicks, font) + TICK_PX + 3;
		double right = width - PAD_PX - 8;
		double plotWidth = Math.max(line, right - left);
		AxisTicks xTicks = fittingTicks(model.xAxis(), font, plotWidth);
		Box plot = new Box(left, top, plotWidth, plotHeight);
		double legendTop = plot.bottom() + axisHeight + (legend.rows() > 0 ? 4 : 0);
		return new PlotLayout(title, plot, xTicks, yTicks, legend, legendTop, List.copyOf(notes),
				legendTop + legend.rows() * line + 4);
	}

	/** The most ticks whose labels stand apart. */
	private static AxisTicks fittingTicks(AxisModel axis, TextMeter font, double width) {
		for (int steps = 12; steps > 1; steps--) {
			AxisTicks ticks = axis.ticks(steps);
			double needed = (ticks.labels().length + 1) * (widest(ticks, font) + BETWEEN_TICK_LABELS_PX);
			if (needed <= width) {
				return ticks;
			}
		}
		return axis.ticks(1);
	}

	private static double widest(AxisTicks ticks, TextMeter font) {
		double widest = 0;
		for (String label : ticks.labels()) {
			widest = Math.max(widest, font.width(label));
		}
		return widest;
	}
}
