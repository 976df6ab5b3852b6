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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.internal.charts.LegendEntry;
import org.liftloop.internal.charts.LegendFlow;
import org.liftloop.internal.charts.TextFlow;

/**
 * Legend and footnotes below the plot. SWTChart's own legend has a frame of fixed colour, is not centred and lets long
 * names run out of the window.
 */
final class ChartFooter extends Canvas {

	private static final int PADDING_PX = 6;
	private static final int MAX_LINES_PER_NOTE = 3;
	private static final int SYMBOL_RADIUS = 3;

	/** Footnotes never take more than this share of the height; they are always in the description. */
	private static final double MAX_NOTES_SHARE = 0.12;

	private final ControlColors colors;
	private final ChartFonts fonts;
	private XyChartModel model;

	ChartFooter(Composite parent, ControlColors colors, ChartFonts fonts, XyChartModel model) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.colors = colors;
		this.fonts = fonts;
		this.model = model;
		setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		addPaintListener(e -> {
			Point size = getSize();
			paint(e.gc, size.x, getParent().getClientArea().height);
		});
	}

	void show(XyChartModel shown) {
		model = shown;
		redraw();
	}

	/**
	 * @param width the width of the control
	 * @param totalHeight the height of the whole control
	 * @return the height that legend and footnotes need
	 */
	int heightFor(int width, int totalHeight) {
		GC gc = new GC(this);
		try {
			gc.setFont(fonts.text(width));
			GcTextMeter meter = new GcTextMeter(gc);
			int lines = legend(meter, width).rows() + notes(meter, width, totalHeight).size();
			return lines == 0 ? 0 : (int) Math.ceil(lines * meter.lineHeight()) + PADDING_PX;
		} finally {
			gc.dispose();
		}
	}

	/** Paints at the origin of the context. */
	void paint(GC gc, int width, int totalHeight) {
		gc.setFont(fonts.text(width));
		gc.setAntialias(SWT.ON);
		GcTextMeter meter = new GcTextMeter(gc);
		LegendFlow legend = legend(meter, width);
		double line = meter.lineHeight();
		for (LegendEntry entry : legend.entries()) {
			int x = PADDING_PX + (int) entry.x();
			int y = (int) (entry.row() * line);
			sample(gc, entry.series(), x, (int) (y + line / 2));
			gc.setForeground(colors.color(ColorRole.TEXT));
			gc.drawText(entry.text(), x + (int) (LegendFlow.SAMPLE_PX + LegendFlow.GAP_PX), y, true);
		}
		gc.setForeground(colors.color(ColorRole.MUTED_TEXT));
		double y = legend.rows() * line;
		for (String note : notes(meter, width, totalHeight)) {
			gc.drawText(note, PADDING_PX, (int) y, true);
			y += line;
		}
	}

	private void sample(GC gc, XySeries series, int x, int y) {
		gc.setForeground(colors.color(series.role()));
		gc.setBackground(colors.color(series.role()));
		if (series.lineStyle() != LineStyle.NONE) {
			Symbols.setLine(gc, series.lineStyle(), 2);
			gc.drawLine(x, y, x + (int) LegendFlow.SAMPLE_PX, y);
			Symbols.setLine(gc, LineStyle.SOLID, 1);
		}
		Symbols.draw(gc, series.markerStyle(), x + (int) LegendFlow.SAMPLE_PX / 2, y, SYMBOL_RADIUS);
	}

	private LegendFlow legend(GcTextMeter meter, int width) {
		return LegendFlow.of(model.series(), meter, Math.max(1, width - 2 * PADDING_PX));
	}

	private List<String> notes(GcTextMeter meter, int width, int totalHeight) {
		List<String> notes = new ArrayList<>();
		for (String note : model.footnotes()) {
			notes.addAll(TextFlow.wrap(note, meter, Math.max(1, width - 2 * PADDING_PX), MAX_LINES_PER_NOTE));
		}
		int room = (int) (totalHeight * MAX_NOTES_SHARE / meter.lineHeight());
		return notes.size() <= room ? notes : List.of();
	}
}
