/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.trends;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Axis_minutes = ""; //$NON-NLS-1$
	public static String Axis_time = ""; //$NON-NLS-1$
	public static String Choose = ""; //$NON-NLS-1$
	public static String Moment_show = ""; //$NON-NLS-1$
	public static String Moment_showTip = ""; //$NON-NLS-1$
	public static String No_samples = ""; //$NON-NLS-1$
	public static String Not_running = ""; //$NON-NLS-1$
	public static String Nothing_live = ""; //$NON-NLS-1$
	public static String Query_job = ""; //$NON-NLS-1$
	public static String Series_maximum = ""; //$NON-NLS-1$
	public static String Series_mean = ""; //$NON-NLS-1$
	public static String Series_minimum = ""; //$NON-NLS-1$
	public static String Span_10min = ""; //$NON-NLS-1$
	public static String Span_1d = ""; //$NON-NLS-1$
	public static String Span_1h = ""; //$NON-NLS-1$
	public static String Span_7d = ""; //$NON-NLS-1$
	public static String Span_8h = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
