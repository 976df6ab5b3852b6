/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.runtime;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Column_asset = ""; //$NON-NLS-1$
	public static String Column_bad = ""; //$NON-NLS-1$
	public static String Column_connection = ""; //$NON-NLS-1$
	public static String Column_dropped = ""; //$NON-NLS-1$
	public static String Column_failures = ""; //$NON-NLS-1$
	public static String Column_field = ""; //$NON-NLS-1$
	public static String Column_gaps = ""; //$NON-NLS-1$
	public static String Column_lag = ""; //$NON-NLS-1$
	public static String Column_mode = ""; //$NON-NLS-1$
	public static String Column_observations = ""; //$NON-NLS-1$
	public static String Column_samples = ""; //$NON-NLS-1$
	public static String Column_thread = ""; //$NON-NLS-1$
	public static String Column_waiting = ""; //$NON-NLS-1$
	public static String Mode_none = ""; //$NON-NLS-1$
	public static String Note_field = ""; //$NON-NLS-1$
	public static String Note_leftOut = ""; //$NON-NLS-1$
	public static String Nothing_live = ""; //$NON-NLS-1$
	public static String Thread_ended = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
