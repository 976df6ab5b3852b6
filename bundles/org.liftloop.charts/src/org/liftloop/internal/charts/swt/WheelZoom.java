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
import org.eclipse.swt.widgets.Event;
import org.liftloop.charts.ValueRange;
import org.liftloop.internal.charts.PlotScale;

/** The wheel zooms about the pointer; with Shift only along x, with Ctrl (Command) only along y. */
final class WheelZoom {

	/** Range per old range at one notch towards the user's screen. */
	private static final double NOTCH = 0.8;

	private final ChartView view;

	private WheelZoom(ChartView view) {
		this.view = view;
	}

	static void install(ChartView view) {
		WheelZoom gesture = new WheelZoom(view);
		view.plot().addListener(SWT.MouseVerticalWheel, gesture::wheel);
	}

	private void wheel(Event event) {
		if (view.model().isEmpty() || event.count == 0) {
			return;
		}
		// a scrolled parent must not move as well
		event.doit = false;
		double factor = event.count > 0 ? NOTCH : 1 / NOTCH;
		boolean alongX = (event.stateMask & SWT.MOD1) == 0;
		boolean alongY = (event.stateMask & SWT.SHIFT) == 0;
		ValueRange x = alongX ? zoomed(view.xScale(), event.x, factor) : view.xRange();
		ValueRange y = alongY ? zoomed(view.yScale(), event.y, factor) : view.yRange();
		view.setRanges(x, y);
	}

	private static ValueRange zoomed(PlotScale scale, int pixel, double factor) {
		return scale.range().zoomed(factor, scale.value(pixel));
	}
}
