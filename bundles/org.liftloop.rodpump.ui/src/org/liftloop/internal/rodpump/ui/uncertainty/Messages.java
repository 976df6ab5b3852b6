/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.uncertainty;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Column_deviation = ""; //$NON-NLS-1$
	public static String Column_high = ""; //$NON-NLS-1$
	public static String Column_low = ""; //$NON-NLS-1$
	public static String Column_reasons = ""; //$NON-NLS-1$
	public static String Column_result = ""; //$NON-NLS-1$
	public static String Column_sources = ""; //$NON-NLS-1$
	public static String Column_stated = ""; //$NON-NLS-1$
	public static String Column_status = ""; //$NON-NLS-1$
	public static String Copy = ""; //$NON-NLS-1$
	public static String Dialog_message = ""; //$NON-NLS-1$
	public static String Dialog_title = ""; //$NON-NLS-1$
	public static String Errors_damping = ""; //$NON-NLS-1$
	public static String Errors_depth = ""; //$NON-NLS-1$
	public static String Errors_empty = ""; //$NON-NLS-1$
	public static String Errors_group = ""; //$NON-NLS-1$
	public static String Errors_label = ""; //$NON-NLS-1$
	public static String Errors_loadGain = ""; //$NON-NLS-1$
	public static String Errors_loadOffset = ""; //$NON-NLS-1$
	public static String Errors_phase = ""; //$NON-NLS-1$
	public static String Errors_problem = ""; //$NON-NLS-1$
	public static String Errors_range = ""; //$NON-NLS-1$
	public static String Errors_rodWeight = ""; //$NON-NLS-1$
	public static String Errors_speed = ""; //$NON-NLS-1$
	public static String Export = ""; //$NON-NLS-1$
	public static String Export_csv = ""; //$NON-NLS-1$
	public static String Export_failed = ""; //$NON-NLS-1$
	public static String Export_json = ""; //$NON-NLS-1$
	public static String Export_name = ""; //$NON-NLS-1$
	public static String Method_badNumber = ""; //$NON-NLS-1$
	public static String Method_badSeed = ""; //$NON-NLS-1$
	public static String Method_draws = ""; //$NON-NLS-1$
	public static String Method_group = ""; //$NON-NLS-1$
	public static String Method_number = ""; //$NON-NLS-1$
	public static String Method_seed = ""; //$NON-NLS-1$
	public static String Method_slopes = ""; //$NON-NLS-1$
	public static String Run = ""; //$NON-NLS-1$
	public static String Run_cancel = ""; //$NON-NLS-1$
	public static String Run_job = ""; //$NON-NLS-1$
	public static String State_cancelled = ""; //$NON-NLS-1$
	public static String State_cancelledOld = ""; //$NON-NLS-1$
	public static String State_draws = ""; //$NON-NLS-1$
	public static String State_failed = ""; //$NON-NLS-1$
	public static String State_none = ""; //$NON-NLS-1$
	public static String State_running = ""; //$NON-NLS-1$
	public static String State_slopes = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
