/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** A button looks as it is. */
class EnabledLookTest extends WindowTest {

	private static int brightness(Button button) {
		RGB color = Ui.get(() -> button.getForeground().getRGB());
		return (color.red + color.green + color.blue) / 3;
	}

	@Test
	void enabledButtonIsBrightAndDisabledOneDimInADarkTheme() {
		look("dark", 1280, 800);
		RootBot view = bot.showView("org.liftloop.ui.decisions");
		Composite parent = (Composite) view.widget();
		Button button = Ui.get(() -> {
			parent.setLayout(new FillLayout());
			Button made = new Button(new Composite(parent, SWT.NONE), SWT.PUSH);
			made.setText("Approve");
			EnabledLook.set(made, false);
			return made;
		});
		int disabled = brightness(button);
		Ui.run(() -> EnabledLook.set(button, true));
		int enabled = brightness(button);
		assertTrue(disabled < 0x80 && enabled > 0xe0, disabled + " and " + enabled);
		Ui.run(() -> EnabledLook.set(button, false));
		assertEquals(disabled, brightness(button));
		Ui.run(button::dispose);
	}
}
