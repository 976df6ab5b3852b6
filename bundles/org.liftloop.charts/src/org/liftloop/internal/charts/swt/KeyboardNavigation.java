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

/**
 * Keys of a focused chart: arrows move the view, + and - zoom about its centre, Home (or 0) shows the whole range,
 * Ctrl+C (Command+C) copies the picture. With Shift, left and right read the previous and next point and up and down
 * change the series.
 */
final class KeyboardNavigation {

	private static final double STEP = 0.1;
	private static final double ZOOM = 0.8;

	private final ChartView view;
	private final Runnable copy;
	private final PointCursor cursor;

	private KeyboardNavigation(ChartView view, Runnable copy) {
		this.view = view;
		this.copy = copy;
		this.cursor = new PointCursor(view);
	}

	static void install(ChartView view, Runnable copy) {
		KeyboardNavigation gesture = new KeyboardNavigation(view, copy);
		view.plot().addListener(SWT.KeyDown, gesture::key);
		view.plot().addListener(SWT.FocusIn, e -> view.plot().redraw());
		view.plot().addListener(SWT.FocusOut, e -> view.plot().redraw());
		// a control with a key listener keeps Tab for itself unless told otherwise
		view.plot().addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = true;
			}
		});
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			if (event.keyCode == 'c') {
				copy.run();
			}
			return;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> horizontal(-1, shift);
		case SWT.ARROW_RIGHT -> horizontal(1, shift);
		case SWT.ARROW_UP -> vertical(1, shift);
		case SWT.ARROW_DOWN -> vertical(-1, shift);
		case SWT.HOME, SWT.KEYPAD_0 -> view.reset();
		case SWT.KEYPAD_ADD -> zoom(ZOOM);
		case SWT.KEYPAD_SUBTRACT -> zoom(1 / ZOOM);
		default -> character(event.character);
		}
	}

	/** Where + and - lie differs from keyboard to keyboard; the character does not. */
	private void character(char character) {
		switch (character) {
		case '+', '=' -> zoom(ZOOM);
		case '-' -> zoom(1 / ZOOM);
		case '0' -> view.reset();
		default -> {
			// not ours
		}
		}
	}

	private void horizontal(int direction, boolean read) {
		if (read) {
			cursor.movePoint(direction);
		} else {
			view.setRanges(view.xRange().panned(direction * STEP), view.yRange());
		}
	}

	private void vertical(int direction, boolean read) {
		if (read) {
			cursor.moveSeries(-direction);
		} else {
			view.setRanges(view.xRange(), view.yRange().panned(direction * STEP));
		}
	}

	private void zoom(double factor) {
		view.setRanges(about(view.xRange(), factor), about(view.yRange(), factor));
	}

	private static ValueRange about(ValueRange range, double factor) {
		return range.zoomed(factor, range.min() + range.span() / 2);
	}
}
