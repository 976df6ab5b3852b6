/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.charts;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Action_copy = ""; //$NON-NLS-1$
	public static String Action_export = ""; //$NON-NLS-1$
	public static String Action_resetZoom = ""; //$NON-NLS-1$
	public static String Export_browse = ""; //$NON-NLS-1$
	public static String Export_exists = ""; //$NON-NLS-1$
	public static String Export_failed = ""; //$NON-NLS-1$
	public static String Export_file = ""; //$NON-NLS-1$
	public static String Export_message = ""; //$NON-NLS-1$
	public static String Export_noFolder = ""; //$NON-NLS-1$
	public static String Export_noFormat = ""; //$NON-NLS-1$
	public static String Export_replace = ""; //$NON-NLS-1$
	public static String Export_title = ""; //$NON-NLS-1$
	public static String Format_csv = ""; //$NON-NLS-1$
	public static String Format_png = ""; //$NON-NLS-1$
	public static String Format_svg = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
