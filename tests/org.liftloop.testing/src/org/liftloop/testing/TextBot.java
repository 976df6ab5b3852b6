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

import org.eclipse.swt.widgets.Text;

/**
 * A text field.
 */
public final class TextBot extends ControlBot<Text> {

	/**
	 * @param text what to work
	 */
	public TextBot(Text text) {
		super(text);
	}

	/**
	 * @return what it shows
	 */
	public String text() {
		return Ui.get(widget()::getText);
	}

	/**
	 * Replaces what it shows by typing over it.
	 *
	 * @param text what to type
	 * @return this
	 */
	public TextBot replaceText(String text) {
		setFocus();
		Input.pressShortcut("Ctrl+A"); //$NON-NLS-1$
		if (text.isEmpty()) {
			Input.pressShortcut("DEL"); //$NON-NLS-1$
		} else {
			Input.typeText(text);
		}
		Ui.waitUntil(Condition.of("the text \"" + text + "\" in " + name(), //$NON-NLS-1$ //$NON-NLS-2$
				() -> widget().getText().equals(text)));
		return this;
	}
}
