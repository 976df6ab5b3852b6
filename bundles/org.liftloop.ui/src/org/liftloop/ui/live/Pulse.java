/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Paints what changes faster than anybody can read: however often it is asked, the action runs at most ten times a second
 * in the UI thread, and never after the control is disposed. Asking never waits. Thread-safe.
 */
public final class Pulse {

	/** Least time between two runs, in ms. */
	private static final int LEAST_MILLIS = 100;

	private final Control control;
	private final Display display;
	private final Runnable action;
	private final AtomicBoolean asked = new AtomicBoolean();
	private long ranAt;

	/**
	 * @param control what is painted
	 * @param action  paints it
	 */
	public Pulse(Control control, Runnable action) {
		this.control = control;
		this.display = control.getDisplay();
		this.action = action;
		this.ranAt = System.nanoTime() - LEAST_MILLIS * 1_000_000L;
	}

	/** Asks for a run. */
	public void ask() {
		if (asked.compareAndSet(false, true) && !display.isDisposed()) {
			display.asyncExec(this::soon);
		}
	}

	private void soon() {
		long left = LEAST_MILLIS - (System.nanoTime() - ranAt) / 1_000_000;
		if (left > 0) {
			display.timerExec((int) left, this::run);
		} else {
			run();
		}
	}

	private void run() {
		asked.set(false);
		ranAt = System.nanoTime();
		if (!control.isDisposed()) {
			action.run();
		}
	}

	/**
	 * Asks once every so often as long as the control is there. Call it in the UI thread.
	 *
	 * @param millis time between two, in ms
	 */
	public void every(int millis) {
		if (!control.isDisposed()) {
			ask();
			display.timerExec(millis, () -> every(millis));
		}
	}
}
