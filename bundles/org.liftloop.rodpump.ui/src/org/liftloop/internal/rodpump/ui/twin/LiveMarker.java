/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.ui.theme.ChartColors;

/** The place of the polished rod now, on the chart of its cards: a point that moves without the chart being built anew. */
final class LiveMarker {

	private static final int RADIUS = 6;

	private final XyChartControl chart;
	private final Control plot;
	private double x = Double.NaN;
	private double y = Double.NaN;

	LiveMarker(XyChartControl chart) {
		this.chart = chart;
		this.plot = chart.plotArea();
		plot.addListener(SWT.Paint, event -> paint(event.gc));
	}

	/**
	 * @param nextX position in the chart's unit; NaN for none
	 * @param nextY load in the chart's unit; NaN for none
	 */
	void move(double nextX, double nextY) {
		if (Double.compare(nextX, x) == 0 && Double.compare(nextY, y) == 0) {
			return;
		}
		redraw();
		x = nextX;
		y = nextY;
		redraw();
	}

	private void redraw() {
		Point at = place();
		if (at != null) {
			plot.redraw(at.x - RADIUS - 2, at.y - RADIUS - 2, 2 * RADIUS + 4, 2 * RADIUS + 4, false);
		}
	}

	private @Nullable Point place() {
		if (chart.model().isEmpty() || !Double.isFinite(x) || !Double.isFinite(y)) {
			return null;
		}
		Point size = plot.getSize();
		ValueRange xs = chart.xRange();
		ValueRange ys = chart.yRange();
		return new Point((int) Math.round((x - xs.min()) / xs.span() * size.x),
				(int) Math.round((ys.max() - y) / ys.span() * size.y));
	}

	private void paint(GC gc) {
		Point at = place();
		if (at == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setBackground(new Color(ChartColors.of(ColorRole.HIGHLIGHT)));
		gc.setForeground(new Color(ChartColors.of(ColorRole.PLOT_BACKGROUND)));
		gc.setLineWidth(2);
		gc.fillOval(at.x - RADIUS, at.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		gc.drawOval(at.x - RADIUS, at.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
	}
}
