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
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swtchart.ICustomPaintListener;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.ReferenceLine;
import org.liftloop.charts.XySeries;
import org.liftloop.internal.charts.PlotScale;

/** Paints what lies behind the series: the shade of what is allowed, and reference lines. */
final class PlotUnderlay implements ICustomPaintListener {

	private static final int SHADE_ALPHA = 18;

	private final ChartView view;
	private final ControlColors colors;

	PlotUnderlay(ChartView view, ControlColors colors) {
		this.view = view;
		this.colors = colors;
	}

	@Override
	public boolean drawBehindSeries() {
		return true;
	}

	@Override
	public void paintControl(@Nullable PaintEvent event) {
		// the toolkit never hands over null, but its method does not say so
		if (event != null && !view.model().isEmpty()) {
			paint(event.gc);
		}
	}

	private void paint(GC gc) {
		PlotScale x = view.xScale();
		PlotScale y = view.yScale();
		gc.setAntialias(SWT.ON);
		for (XySeries series : view.model().series()) {
			if (series.closed() && series.role() == ColorRole.LIMIT) {
				shade(gc, series, x, y);
			}
		}
		Point size = view.plot().getSize();
		Symbols.setLine(gc, LineStyle.DASHED, 1);
		for (ReferenceLine line : view.model().referenceLines()) {
			gc.setForeground(colors.color(line.role()));
			if (line.orientation() == ReferenceLine.Orientation.HORIZONTAL) {
				if (y.range().contains(line.value())) {
					int at = (int) y.pixel(line.value());
					gc.drawLine(0, at, size.x, at);
				}
			} else if (x.range().contains(line.value())) {
				int at = (int) x.pixel(line.value());
				gc.drawLine(at, 0, at, size.y);
			}
		}
		Symbols.setLine(gc, LineStyle.SOLID, 1);
	}

	private void shade(GC gc, XySeries series, PlotScale x, PlotScale y) {
		int[] polygon = new int[2 * series.size()];
		for (int i = 0; i < series.size(); i++) {
			polygon[2 * i] = (int) x.pixel(series.x(i));
			polygon[2 * i + 1] = (int) y.pixel(series.y(i));
		}
		gc.setBackground(colors.color(series.role()));
		gc.setAlpha(SHADE_ALPHA);
		gc.fillPolygon(polygon);
		gc.setAlpha(255);
	}
}
