/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * The mouse and the keyboard. Each call returns when the program has received what was sent.
 */
public final class Input {

	/** A frame takes 17 ms at 60 Hz. */
	private static final long LONGER_THAN_A_FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

	private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?"; //$NON-NLS-1$

	private Input() {
	}

	/**
	 * Clicks with the left button in the middle of an area of a control.
	 *
	 * @param control what to click
	 * @param area where, in the control's own coordinates
	 */
	public static void click(Control control, Rectangle area) {
		Point point = aim(control, middle(area));
		move(point);
		press(1, SWT.MouseUp);
	}

	/**
	 * Clicks twice with the left button in the middle of an area of a control. The window toolkit does not make a double
	 * click of two clicks that were posted, so the control is sent the event of the second one.
	 *
	 * @param control what to click
	 * @param area where, in the control's own coordinates
	 */
	public static void doubleClick(Control control, Rectangle area) {
		click(control, area);
		Event event = mouse(SWT.MouseDoubleClick, 1);
		event.x = middle(area).x;
		event.y = middle(area).y;
		event.count = 2;
		Ui.start(() -> control.notifyListeners(SWT.MouseDoubleClick, event));
		settle();
	}

	/**
	 * Drags with the left button from one place of a control to another.
	 *
	 * @param control where
	 * @param from the start, in the control's own coordinates
	 * @param to the end, in the control's own coordinates
	 */
	public static void drag(Control control, Point from, Point to) {
		move(aim(control, from));
		send(mouse(SWT.MouseDown, 1), SWT.MouseDown);
		Point end = Ui.get(() -> control.toDisplay(to));
		Point start = Ui.get(() -> control.toDisplay(from));
		// In between, since a drag begins only after some pixels.
		move(new Point((start.x + end.x) / 2, (start.y + end.y) / 2));
		move(end);
		send(mouse(SWT.MouseUp, 1), SWT.MouseUp);
	}

	/**
	 * Moves the pointer over a place of a control.
	 *
	 * @param control where
	 * @param point in the control's own coordinates
	 */
	public static void hover(Control control, Point point) {
		move(aim(control, point));
	}

	/**
	 * Types a text into whatever has the focus.
	 *
	 * @param text letters, digits and signs of a US keyboard
	 */
	public static void typeText(String text) {
		park();
		for (char c : text.toCharArray()) {
			boolean shift = Character.isUpperCase(c) || SHIFTED.indexOf(c) >= 0;
			if (shift) {
				post(key(SWT.KeyDown, SWT.SHIFT, (char) 0));
			}
			post(key(SWT.KeyDown, 0, c));
			post(key(SWT.KeyUp, 0, c));
			if (shift) {
				post(key(SWT.KeyUp, SWT.SHIFT, (char) 0));
			}
		}
		settle();
	}

	/**
	 * Presses a key, or several together.
	 *
	 * @param keys as JFace writes them, for example {@code Ctrl+Z}, {@code DEL}, {@code Alt+ARROW_UP}, {@code CR}
	 */
	public static void pressShortcut(String keys) {
		park();
		KeyStroke stroke = parse(keys);
		int natural = stroke.getNaturalKey();
		int[] modifiers = { SWT.CTRL, SWT.ALT, SWT.SHIFT };
		for (int modifier : modifiers) {
			if ((stroke.getModifierKeys() & modifier) != 0) {
				post(key(SWT.KeyDown, modifier, (char) 0));
			}
		}
		// Enter, Delete and the like are keys to the toolkit, not characters.
		boolean special = (natural & SWT.KEYCODE_BIT) != 0 || Character.isISOControl(natural);
		int keyCode = special ? natural : 0;
		char character = special ? (char) 0 : Character.toLowerCase((char) natural);
		post(key(SWT.KeyDown, keyCode, character));
		post(key(SWT.KeyUp, keyCode, character));
		for (int modifier : modifiers) {
			if ((stroke.getModifierKeys() & modifier) != 0) {
				post(key(SWT.KeyUp, modifier, (char) 0));
			}
		}
		settle();
	}

	/**
	 * Waits until the program has handled all that was sent. The window system answers a question only after what was
	 * sent before, and the toolkit runs an asynchronous message only when it sees no input left; this holds in the event
	 * loop of a modal dialog too. While a frame is being painted GTK holds input back and the toolkit sees none, so being
	 * idle counts only when it lasts longer than a frame.
	 */
	static void settle() {
		Ui.get(() -> Ui.display().getCursorLocation());
		long idleSince = Ui.get(System::nanoTime);
		Ui.waitUntil(Condition.of("the program to handle its input", //$NON-NLS-1$
				() -> System.nanoTime() - idleSince > LONGER_THAN_A_FRAME_NANOS));
	}

	/**
	 * Moves the pointer into the corner of the active shell: elsewhere a tool tip might open and take the keys, and
	 * outside, with no window manager, the shell would lose them too.
	 */
	private static void park() {
		move(Ui.get(() -> {
			Shell active = Ui.display().getActiveShell();
			Shell shell = active != null ? active
					: PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			// The bounds hold a frame that nobody draws without a window manager: their corner lies outside.
			Rectangle inside = shell.getClientArea();
			return shell.toDisplay(inside.x + inside.width - 2, inside.y + inside.height - 2);
		}));
	}

	private static Point aim(Control control, Point inControl) {
		return Ui.get(() -> {
			if (!control.isVisible()) {
				throw new AssertionError("Cannot click what is not visible: " + control); //$NON-NLS-1$
			}
			activate(control.getShell());
			return control.toDisplay(inControl);
		});
	}

	/** Without a window manager nobody raises and focuses a shell but its own program. */
	static void activate(Shell shell) {
		if (shell.getDisplay().getActiveShell() != shell) {
			shell.forceActive();
		}
		shell.moveAbove(null);
	}

	private static void move(Point point) {
		Event event = new Event();
		event.type = SWT.MouseMove;
		event.x = point.x;
		event.y = point.y;
		post(event);
		Ui.waitUntil(Condition.of("the pointer to reach " + point, //$NON-NLS-1$
				() -> Ui.display().getCursorLocation().equals(point)));
	}

	private static void press(int button, int awaited) {
		post(mouse(SWT.MouseDown, button));
		send(mouse(SWT.MouseUp, button), awaited);
	}

	/** Posts an event and waits until the program has seen one of a type, whoever receives it. */
	private static void send(Event event, int awaitedType) {
		AtomicInteger seen = new AtomicInteger();
		Listener probe = received -> seen.incrementAndGet();
		Display display = Ui.display();
		Ui.run(() -> display.addFilter(awaitedType, probe));
		try {
			post(event);
			Ui.waitUntil(Condition.of("the program to receive " + event, () -> seen.get() > 0)); //$NON-NLS-1$
		} finally {
			Ui.run(() -> display.removeFilter(awaitedType, probe));
		}
	}

	private static void post(Event event) {
		if (!Ui.get(() -> Ui.display().post(event))) {
			throw new AssertionError("The window system refused " + event); //$NON-NLS-1$
		}
	}

	private static Event mouse(int type, int button) {
		Event event = new Event();
		event.type = type;
		event.button = button;
		return event;
	}

	private static Event key(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		return event;
	}

	private static KeyStroke parse(String keys) {
		try {
			return KeyStroke.getInstance(keys);
		} catch (ParseException e) {
			throw new AssertionError("No keys: " + keys, e); //$NON-NLS-1$
		}
	}

	private static Point middle(Rectangle area) {
		return new Point(area.x + area.width / 2, area.y + area.height / 2);
	}
}
