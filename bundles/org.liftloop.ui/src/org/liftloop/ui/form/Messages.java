/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Assumed = ""; //$NON-NLS-1$
	public static String Button_add = ""; //$NON-NLS-1$
	public static String Button_down = ""; //$NON-NLS-1$
	public static String Button_remove = ""; //$NON-NLS-1$
	public static String Button_up = ""; //$NON-NLS-1$
	public static String Change = ""; //$NON-NLS-1$
	public static String Part_assumed = ""; //$NON-NLS-1$
	public static String Problem = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
