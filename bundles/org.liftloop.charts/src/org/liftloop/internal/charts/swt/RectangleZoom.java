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

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ValueRange;
import org.liftloop.internal.charts.PlotScale;

/**
 * Dragging with the first button draws a rectangle and zooms into it; a flat or narrow one zooms along its long side
 * only. Esc gives up.
 */
final class RectangleZoom {

	/** Below this a drag is a click of an unsteady hand. */
	private static final int MIN_PX = 6;

	private final ChartView view;
	private @Nullable Point anchor;

	private RectangleZoom(ChartView view) {
		this.view = view;
	}

	static void install(ChartView view) {
		RectangleZoom gesture = new RectangleZoom(view);
		view.plot().addListener(SWT.MouseDown, gesture::down);
		view.plot().addListener(SWT.MouseMove, gesture::move);
		view.plot().addListener(SWT.MouseUp, gesture::up);
		view.plot().addListener(SWT.KeyDown, gesture::key);
	}

	private void down(Event event) {
		view.plot().setFocus();
		anchor = event.button == 1 && !view.model().isEmpty() ? new Point(event.x, event.y) : null;
	}

	private void move(Event event) {
		Point start = anchor;
		if (start != null) {
			view.overlay().setReadOut(Optional.empty());
			Rectangle dragged = rectangle(start, event);
			view.overlay().setZoomRectangle(dragged.width >= MIN_PX || dragged.height >= MIN_PX ? dragged : null);
		}
	}

	private void up(Event event) {
		Point start = anchor;
		if (start == null || event.button != 1) {
			return;
		}
		anchor = null;
		Rectangle dragged = rectangle(start, event);
		view.overlay().setZoomRectangle(null);
		boolean alongX = dragged.width >= MIN_PX;
		boolean alongY = dragged.height >= MIN_PX;
		if (alongX || alongY) {
			ValueRange x = alongX ? between(view.xScale(), dragged.x, dragged.x + dragged.width) : view.xRange();
			ValueRange y = alongY ? between(view.yScale(), dragged.y, dragged.y + dragged.height) : view.yRange();
			view.setRanges(x, y);
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC && anchor != null) {
			anchor = null;
			view.overlay().setZoomRectangle(null);
		}
	}

	/** The rectangle between two corners, within the plot. */
	private Rectangle rectangle(Point start, Event event) {
		Point size = view.plot().getSize();
		int x = Math.max(0, Math.min(size.x - 1, event.x));
		int y = Math.max(0, Math.min(size.y - 1, event.y));
		return new Rectangle(Math.min(start.x, x), Math.min(start.y, y), Math.abs(x - start.x), Math.abs(y - start.y));
	}

	private static ValueRange between(PlotScale scale, int first, int second) {
		return scale.range().between(scale.value(first), scale.value(second));
	}
}
