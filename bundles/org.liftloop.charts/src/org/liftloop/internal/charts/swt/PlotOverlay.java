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

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.PointAnnotation;
import org.liftloop.charts.ReadOut;
import org.liftloop.charts.ReferenceLine;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.internal.charts.Box;
import org.liftloop.internal.charts.LabelPlacer;
import org.liftloop.internal.charts.PlotScale;
import org.liftloop.internal.charts.TextFlow;

/**
 * Paints what lies over the series: annotated points, labels, the frame, the reason why there is no data, and, on the
 * screen only, the point that is read, the zoom rectangle and the mark of the focus.
 */
final class PlotOverlay {

	private static final int SYMBOL_RADIUS = 4;
	private static final int PADDING_PX = 4;

	private final ChartView view;
	private final ControlColors colors;
	private Optional<ReadOut> readOut = Optional.empty();
	private @Nullable Rectangle zoomRectangle;
	private Consumer<Optional<ReadOut>> readOutListener = r -> {
		// until somebody wants to know
	};
	private boolean printing;

	PlotOverlay(ChartView view, ControlColors colors) {
		this.view = view;
		this.colors = colors;
	}

	Optional<ReadOut> readOut() {
		return readOut;
	}

	void onReadOut(Consumer<Optional<ReadOut>> listener) {
		readOutListener = listener;
	}

	void setReadOut(Optional<ReadOut> read) {
		if (!read.equals(readOut)) {
			readOut = read;
			view.plot().redraw();
			readOutListener.accept(read);
		}
	}

	void setZoomRectangle(@Nullable Rectangle rectangle) {
		if (!Objects.equals(rectangle, zoomRectangle)) {
			zoomRectangle = rectangle;
			view.plot().redraw();
		}
	}

	void clear() {
		setReadOut(Optional.empty());
		setZoomRectangle(null);
	}

	/** Runs a piece of work in which only the chart itself is painted, not what follows pointer and focus. */
	void whilePrinting(Runnable work) {
		printing = true;
		try {
			work.run();
		} finally {
			printing = false;
		}
	}

	void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setFont(view.plot().getFont());
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		Point size = view.plot().getSize();
		if (view.model().isEmpty()) {
			noData(gc, size);
		} else {
			marksAndLabels(gc, size);
		}
		gc.setForeground(colors.color(ColorRole.AXIS));
		gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		if (!printing) {
			interaction(gc, size);
		}
	}

	private void marksAndLabels(GC gc, Point size) {
		XyChartModel model = view.model();
		PlotScale x = view.xScale();
		PlotScale y = view.yScale();
		LabelPlacer labels = new LabelPlacer(new Box(1, 1, size.x - 2, size.y - 2));
		view.shownSeries().forEach(s -> block(labels, s.reducedTo(Math.max(1, size.x)), x, y));
		List<PointAnnotation> visible = LabelPlacer.inOrder(model.annotations()).stream()
				.filter(a -> x.range().contains(a.x()) && y.range().contains(a.y())).toList();
		for (PointAnnotation a : visible) {
			int px = (int) x.pixel(a.x());
			int py = (int) y.pixel(a.y());
			gc.setBackground(colors.color(a.role()));
			gc.setForeground(colors.color(a.role()));
			Symbols.draw(gc, a.markerStyle(), px, py, SYMBOL_RADIUS);
			labels.blockSymbol(new Box(px - SYMBOL_RADIUS, py - SYMBOL_RADIUS, 2 * SYMBOL_RADIUS, 2 * SYMBOL_RADIUS));
		}
		GcTextMeter meter = new GcTextMeter(gc);
		double height = meter.lineHeight();
		for (PointAnnotation a : visible) {
			String text = TextFlow.shorten(a.label(), meter, size.x - 16);
			double px = x.pixel(a.x());
			double py = y.pixel(a.y());
			labels.placeAt(px, py, meter.width(text), height).ifPresent(box -> {
				if (LabelPlacer.needsLeader(px, py, box)) {
					gc.setForeground(colors.color(a.role()));
					gc.drawLine((int) px, (int) py, (int) box.nearestX(px), (int) box.nearestY(py));
				}
				label(gc, text, box, a.role());
			});
		}
		for (ReferenceLine line : model.referenceLines()) {
			String text = TextFlow.shorten(line.label(), meter, size.x - 16);
			boolean horizontal = line.orientation() == ReferenceLine.Orientation.HORIZONTAL;
			PlotScale scale = horizontal ? y : x;
			if (scale.range().contains(line.value())) {
				double at = scale.pixel(line.value());
				double width = meter.width(text);
				(horizontal ? labels.placeAlongHorizontal(at, width, height)
						: labels.placeAlongVertical(at, width, height))
						.ifPresent(box -> label(gc, text, box, line.role()));
			}
		}
	}

	private static void block(LabelPlacer labels, XySeries series, PlotScale x, PlotScale y) {
		for (int i = series.closed() ? 0 : 1; i < series.size(); i++) {
			int previous = i > 0 ? i - 1 : series.size() - 1;
			labels.blockLine(x.pixel(series.x(previous)), y.pixel(series.y(previous)), x.pixel(series.x(i)),
					y.pixel(series.y(i)));
		}
	}

	private void label(GC gc, String text, Box box, ColorRole role) {
		int left = (int) box.x();
		int top = (int) box.y();
		// a rim in the plot's colour keeps the text legible where it crosses a line
		gc.setForeground(colors.color(ColorRole.PLOT_BACKGROUND));
		for (int dx = -1; dx <= 1; dx++) {
			for (int dy = -1; dy <= 1; dy++) {
				gc.drawText(text, left + dx, top + dy, true);
			}
		}
		gc.setForeground(colors.color(role));
		gc.drawText(text, left, top, true);
	}

	private void noData(GC gc, Point size) {
		GcTextMeter meter = new GcTextMeter(gc);
		int lines = (int) Math.max(1, size.y / meter.lineHeight());
		List<String> text = TextFlow.wrap(view.model().noDataReason(), meter, size.x - 20.0, lines);
		gc.setForeground(colors.color(ColorRole.MUTED_TEXT));
		double y = (size.y - text.size() * meter.lineHeight()) / 2;
		for (String line : text) {
			gc.drawText(line, (int) ((size.x - meter.width(line)) / 2), (int) y, true);
			y += meter.lineHeight();
		}
	}

	private void interaction(GC gc, Point size) {
		gc.setForeground(colors.color(ColorRole.HIGHLIGHT));
		if (view.plot().isFocusControl()) {
			gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		}
		Rectangle zoom = zoomRectangle;
		if (zoom != null) {
			gc.setBackground(colors.color(ColorRole.HIGHLIGHT));
			gc.setAlpha(30);
			gc.fillRectangle(zoom);
			gc.setAlpha(255);
			gc.drawRectangle(zoom);
		}
		readOut.ifPresent(r -> readOut(gc, size, r));
	}

	private void readOut(GC gc, Point size, ReadOut read) {
		int px = (int) view.xScale().pixel(read.x());
		int py = (int) view.yScale().pixel(read.y());
		gc.setAlpha(110);
		gc.drawLine(px, 0, px, size.y);
		gc.drawLine(0, py, size.x, py);
		gc.setAlpha(255);
		gc.setBackground(colors.color(read.role()));
		Symbols.draw(gc, org.liftloop.charts.MarkerStyle.CIRCLE, px, py, SYMBOL_RADIUS);
		GcTextMeter meter = new GcTextMeter(gc);
		String text = TextFlow.shorten(read.text(), meter, size.x - 4.0 * PADDING_PX);
		double width = meter.width(text) + 2 * PADDING_PX;
		double height = meter.lineHeight() + 2 * PADDING_PX;
		// alone in its plot, the read-out always finds a place
		Box box = new LabelPlacer(new Box(1, 1, size.x - 3, size.y - 3)).placeAt(px, py, width, height).orElseThrow();
		Rectangle frame = new Rectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height());
		gc.setBackground(colors.color(ColorRole.BACKGROUND));
		gc.fillRectangle(frame);
		gc.drawRectangle(frame);
		gc.setForeground(colors.color(ColorRole.TEXT));
		gc.drawText(text, frame.x + PADDING_PX, frame.y + PADDING_PX, true);
	}
}
