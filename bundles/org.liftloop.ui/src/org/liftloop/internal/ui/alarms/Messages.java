/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.alarms;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Acknowledge = ""; //$NON-NLS-1$
	public static String AcknowledgeAll = ""; //$NON-NLS-1$
	public static String Column_acknowledged = ""; //$NON-NLS-1$
	public static String Column_asset = ""; //$NON-NLS-1$
	public static String Column_severity = ""; //$NON-NLS-1$
	public static String Column_text = ""; //$NON-NLS-1$
	public static String Column_time = ""; //$NON-NLS-1$
	public static String No_alarms = ""; //$NON-NLS-1$
	public static String Nothing_live = ""; //$NON-NLS-1$
	public static String Open_count = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
