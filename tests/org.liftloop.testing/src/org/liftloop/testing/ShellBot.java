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

import org.eclipse.swt.widgets.Shell;

/**
 * A window or dialog.
 */
public final class ShellBot extends RootBot {

	private final Shell shell;

	/**
	 * @param shell what to work
	 */
	public ShellBot(Shell shell) {
		super("the shell \"" + Ui.get(shell::getText) + '"', () -> shell.isDisposed() ? null : shell); //$NON-NLS-1$
		this.shell = shell;
	}

	/**
	 * Brings it to the front and gives it the keyboard.
	 *
	 * @return this
	 */
	public ShellBot activate() {
		Ui.run(() -> Input.activate(shell));
		return this;
	}

	/**
	 * Waits until it is closed.
	 */
	public void waitUntilClosed() {
		Ui.waitUntil(Condition.of(name() + " to close", () -> shell.isDisposed() || !shell.isVisible())); //$NON-NLS-1$
	}

	/**
	 * Closes it as the window's close button would.
	 */
	public void close() {
		Ui.start(shell::close);
		waitUntilClosed();
	}
}
