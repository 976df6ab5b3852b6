/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.preferences;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Page_demoLive = ""; //$NON-NLS-1$
	public static String Page_description = ""; //$NON-NLS-1$
	public static String Page_unitSystem = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
