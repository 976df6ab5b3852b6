/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts.swt;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.liftloop.charts.XyChartModel;

/** A window with one chart, a real mouse and a real keyboard. One display serves all tests, as in an application. */
final class UiRobot implements AutoCloseable {

	private static final int DEADLINE_MS = 10_000;
	private static final int WAKE_MS = 20;

	/** Keeps account of fonts, images and the like, for the test that nothing is leaked. */
	private static final Display DISPLAY = trackingDisplay();

	private final Display display = DISPLAY;
	private final Shell shell;
	private final XyChartControl chart;

	UiRobot(XyChartModel model, int width, int height) {
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		shell.setBounds(20, 20, width, height);
		chart = new XyChartControl(shell, SWT.NONE, model);
		shell.layout();
	}

	/** Shows the window and gives the chart the focus. */
	void open() {
		shell.open();
		shell.forceActive();
		chart.setFocus();
		until("the chart is painted and has the focus", () -> chart.plotArea().isFocusControl());
	}

	/** The toolkit's resources that are alive now. */
	static int liveResources() {
		return DISPLAY.getDeviceData().objects.length;
	}

	private static Display trackingDisplay() {
		DeviceData data = new DeviceData();
		data.tracking = true;
		return new Display(data);
	}

	XyChartControl chart() {
		return chart;
	}

	Shell shell() {
		return shell;
	}

	/** Handles events until the named condition holds; fails with that name after a bounded time. */
	void until(String condition, BooleanSupplier holds) {
		long deadline = System.currentTimeMillis() + DEADLINE_MS;
		while (!holds.getAsBoolean()) {
			if (System.currentTimeMillis() > deadline) {
				fail("Waited " + DEADLINE_MS + " ms in vain until " + condition);
			}
			if (!display.readAndDispatch()) {
				// an event that never comes must not block the check of the deadline
				display.timerExec(WAKE_MS, display::wake);
				display.sleep();
			}
		}
	}

	/** Handles the events that are there already. */
	void drain() {
		while (display.readAndDispatch()) {
			// go on
		}
	}

	/** Moves the pointer to a place of a control. */
	void moveTo(Control control, int x, int y) {
		Point place = control.toDisplay(x, y);
		Event event = new Event();
		event.type = SWT.MouseMove;
		event.x = place.x;
		event.y = place.y;
		assertTrue(display.post(event), "cannot move the pointer");
		until("the pointer is at " + place, () -> display.getCursorLocation().equals(place));
		drain();
	}

	/**
	 * Presses (MouseDown) or releases (MouseUp) the first button where the pointer is. On GTK 3 the toolkit posts
	 * buttons without their place on the screen, so that they arrive at a wrong place of the control; the control gets
	 * the event that a real mouse would cause.
	 */
	void button(int type) {
		Event event = place(chart.plotArea().toControl(display.getCursorLocation()));
		event.button = 1;
		chart.plotArea().notifyListeners(type, event);
		drain();
	}

	/** Presses and releases a key by its code. */
	void key(int keyCode) {
		keyEvent(SWT.KeyDown, keyCode, '\0');
		keyEvent(SWT.KeyUp, keyCode, '\0');
		drain();
	}

	/** Types a character. */
	void type(char character) {
		keyEvent(SWT.KeyDown, 0, character);
		keyEvent(SWT.KeyUp, 0, character);
		drain();
	}

	/** Types with a modifier held. */
	void chord(int modifier, int keyCode, char character) {
		keyEvent(SWT.KeyDown, modifier, '\0');
		keyEvent(SWT.KeyDown, keyCode, character);
		keyEvent(SWT.KeyUp, keyCode, character);
		keyEvent(SWT.KeyUp, modifier, '\0');
		drain();
	}

	/** The toolkit cannot post the wheel; the control gets the event that the toolkit would send. */
	void wheel(int x, int y, int count, int stateMask) {
		Event event = place(new Point(x, y));
		event.count = count;
		event.stateMask = stateMask;
		chart.plotArea().notifyListeners(SWT.MouseVerticalWheel, event);
	}

	/** Nor can it post a double click. */
	void doubleClick(int x, int y) {
		Event event = place(new Point(x, y));
		event.button = 1;
		chart.plotArea().notifyListeners(SWT.MouseDoubleClick, event);
	}

	private static Event place(Point point) {
		Event event = new Event();
		event.x = point.x;
		event.y = point.y;
		return event;
	}

	private void keyEvent(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		assertTrue(display.post(event), "cannot press a key: no window has the focus");
	}

	@Override
	public void close() {
		shell.dispose();
		drain();
	}
}
