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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.XySeries;
import org.liftloop.internal.charts.PlotScale;

/**
 * Strokes the series as one smooth path each. SWTChart rounds every vertex to a whole pixel and strokes each piece by
 * itself, which makes a dynamometer card look notched; so its own line is switched off.
 */
final class SeriesPainter {

	private static final int LINE_WIDTH = 2;
	private static final int SYMBOL_RADIUS = 3;

	private final ChartView view;
	private final ControlColors colors;

	SeriesPainter(ChartView view, ControlColors colors) {
		this.view = view;
		this.colors = colors;
	}

	void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		PlotScale x = view.xScale();
		PlotScale y = view.yScale();
		for (XySeries series : view.shownSeries()) {
			gc.setForeground(colors.color(series.role()));
			gc.setBackground(colors.color(series.role()));
			if (series.lineStyle() != LineStyle.NONE) {
				Symbols.setLine(gc, series.lineStyle(), LINE_WIDTH);
				stroke(gc, series, x, y);
				Symbols.setLine(gc, LineStyle.SOLID, 1);
			}
			for (int i = 0; i < series.size() && series.markerStyle() != MarkerStyle.NONE; i++) {
				Symbols.draw(gc, series.markerStyle(), (int) x.pixel(series.x(i)), (int) y.pixel(series.y(i)),
						SYMBOL_RADIUS);
			}
		}
	}

	private static void stroke(GC gc, XySeries series, PlotScale x, PlotScale y) {
		Path path = new Path(gc.getDevice());
		try {
			path.moveTo((float) x.pixel(series.x(0)), (float) y.pixel(series.y(0)));
			for (int i = 1; i < series.size(); i++) {
				path.lineTo((float) x.pixel(series.x(i)), (float) y.pixel(series.y(i)));
			}
			if (series.closed()) {
				path.close();
			}
			gc.setLineJoin(SWT.JOIN_ROUND);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
	}
}
