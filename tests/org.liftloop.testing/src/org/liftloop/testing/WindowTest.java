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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test of what a user does in the workbench: it begins in the Liftloop perspective of a light window of 1280 by 800 pixels
 * with an empty project, and leaves neither editor nor dialog behind.
 */
public abstract class WindowTest {

	/** The test's project. */
	@RegisterExtension
	@Order(1)
	protected final WorkspaceExtension workspace = new WorkspaceExtension();

	/** Photographs what failed, and tidies. */
	@RegisterExtension
	@Order(2)
	protected final WorkbenchExtension workbench = new WorkbenchExtension();

	/** Works the workbench. */
	protected final WorkbenchBot bot = new WorkbenchBot();

	private boolean dark;

	/** Made by the test engine. */
	protected WindowTest() {
	}

	@BeforeEach
	final void openPerspective() {
		bot.openPerspective("org.liftloop.ui.perspective"); //$NON-NLS-1$
		bot.resize(1280, 800);
	}

	@AfterEach
	final void backToLight() {
		if (dark) {
			bot.setTheme(WorkbenchBot.LIGHT_THEME);
		}
	}

	/**
	 * Gives the window another look for the rest of the test.
	 *
	 * @param theme "dark" or "light"
	 * @param width in pixels
	 * @param height in pixels
	 */
	protected final void look(String theme, int width, int height) {
		boolean wanted = theme.equals("dark"); //$NON-NLS-1$
		if (wanted != dark) {
			dark = wanted;
			bot.setTheme(dark ? WorkbenchBot.DARK_THEME : WorkbenchBot.LIGHT_THEME);
		}
		bot.resize(width, height);
	}
}
