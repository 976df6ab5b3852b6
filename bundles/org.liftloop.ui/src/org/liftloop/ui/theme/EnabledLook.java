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

import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PlatformUI;

/**
 * Lets a button look as it is. The dark theme gives all buttons one dim colour of text, enabled or not; a button that acts on
 * equipment must not look dead when it lives. {@code css/dark.css} holds the colours.
 */
public final class EnabledLook {

	private static final String ENABLED = "liftloop-enabled"; //$NON-NLS-1$
	private static final String DISABLED = "liftloop-disabled"; //$NON-NLS-1$
	private static final String KEY = EnabledLook.class.getName();

	private EnabledLook() {
	}

	/**
	 * @param button  a button
	 * @param enabled whether it can be pressed
	 */
	public static void set(Button button, boolean enabled) {
		button.setEnabled(enabled);
		String look = enabled ? ENABLED : DISABLED;
		if (!look.equals(button.getData(KEY))) {
			button.setData(KEY, look);
			PlatformUI.getWorkbench().getService(IStylingEngine.class).setClassname(button, look);
		}
	}
}
