/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.twin;

import org.eclipse.swt.widgets.Label;

/** Texts that change often: a label is touched only when it says something else. */
public final class Labels {

	private Labels() {
	}

	/**
	 * Sets a text.
	 *
	 * @param label a label
	 * @param text  what it says
	 * @return whether it said something else before
	 */
	public static boolean set(Label label, String text) {
		String shown = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (shown.equals(label.getText())) {
			return false;
		}
		label.setText(shown);
		return true;
	}

	/**
	 * The same for a label that may then need more or fewer lines.
	 *
	 * @param label a label
	 * @param text  what it says
	 */
	public static void wrap(Label label, String text) {
		if (set(label, text)) {
			label.requestLayout();
		}
	}
}
