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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/**
 * One control on the screen.
 *
 * @param <C> its class
 */
public class ControlBot<C extends Control> {

	private final C control;

	/**
	 * @param control what to work
	 */
	public ControlBot(C control) {
		this.control = control;
	}

	/**
	 * @return the control, to be asked on the UI thread
	 */
	public final C widget() {
		return control;
	}

	/**
	 * Clicks in its middle.
	 *
	 * @return this
	 */
	public ControlBot<C> click() {
		waitUntilEnabled();
		Input.click(control, Ui.get(this::area));
		return this;
	}

	/**
	 * Gives it the keyboard.
	 *
	 * @return this
	 */
	public ControlBot<C> setFocus() {
		Ui.run(() -> {
			Input.activate(control.getShell());
			control.setFocus();
		});
		Ui.waitUntil(Condition.of("the focus in " + name(), control::isFocusControl)); //$NON-NLS-1$
		return this;
	}

	/**
	 * Types into it, after what is there.
	 *
	 * @param text what to type
	 * @return this
	 */
	public ControlBot<C> typeText(String text) {
		setFocus();
		Input.typeText(text);
		return this;
	}

	/**
	 * Presses keys in it.
	 *
	 * @param keys as in {@link Input#pressShortcut}
	 * @return this
	 */
	public ControlBot<C> pressShortcut(String keys) {
		setFocus();
		Input.pressShortcut(keys);
		return this;
	}

	/**
	 * Moves the pointer over it.
	 *
	 * @param x in its own coordinates
	 * @param y in its own coordinates
	 */
	public void hover(int x, int y) {
		Input.hover(control, new Point(x, y));
	}

	/**
	 * @return whether it takes input
	 */
	public boolean isEnabled() {
		return Ui.get(control::isEnabled);
	}

	/**
	 * Chooses from its context menu.
	 *
	 * @param path the texts of the items, without mnemonics
	 */
	public void contextMenu(String... path) {
		Menu menu = Ui.get(() -> {
			Menu present = control.getMenu();
			if (present == null) {
				throw new AssertionError("No context menu at " + name()); //$NON-NLS-1$
			}
			return present;
		});
		new MenuBot(menu).choose(path);
	}

	/**
	 * @return what it is, for messages; its own name may be asked on the UI thread only
	 */
	protected final String name() {
		return control.getClass().getSimpleName() + '@' + Integer.toHexString(System.identityHashCode(control));
	}

	/**
	 * @return the area to aim at, in the control's own coordinates
	 */
	protected Rectangle area() {
		Point size = control.getSize();
		// The room beside the text of a check box belongs to it and yet does not take clicks.
		boolean box = control instanceof Button && (control.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0;
		return new Rectangle(0, 0, box ? Math.min(size.x, size.y) : size.x, size.y);
	}

	/**
	 * Waits until it takes input.
	 */
	protected final void waitUntilEnabled() {
		Ui.waitUntil(Condition.of(name() + " to be enabled", () -> !control.isDisposed() && control.isEnabled())); //$NON-NLS-1$
	}
}
