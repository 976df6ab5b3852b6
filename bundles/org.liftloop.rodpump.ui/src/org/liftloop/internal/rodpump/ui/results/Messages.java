/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Buckling_buckles = ""; //$NON-NLS-1$
	public static String Buckling_compression = ""; //$NON-NLS-1$
	public static String Buckling_tension = ""; //$NON-NLS-1$
	public static String Check_range = ""; //$NON-NLS-1$
	public static String Column_buckling = ""; //$NON-NLS-1$
	public static String Column_card = ""; //$NON-NLS-1$
	public static String Column_criticalLoad = ""; //$NON-NLS-1$
	public static String Column_difference = ""; //$NON-NLS-1$
	public static String Column_findings = ""; //$NON-NLS-1$
	public static String Column_footLoad = ""; //$NON-NLS-1$
	public static String Column_limit = ""; //$NON-NLS-1$
	public static String Column_line = ""; //$NON-NLS-1$
	public static String Column_loading = ""; //$NON-NLS-1$
	public static String Column_maximumStress = ""; //$NON-NLS-1$
	public static String Column_measure = ""; //$NON-NLS-1$
	public static String Column_minimumLoad = ""; //$NON-NLS-1$
	public static String Column_minimumStress = ""; //$NON-NLS-1$
	public static String Column_neutralPoint = ""; //$NON-NLS-1$
	public static String Column_peakLoad = ""; //$NON-NLS-1$
	public static String Column_permissible = ""; //$NON-NLS-1$
	public static String Column_reasons = ""; //$NON-NLS-1$
	public static String Column_result = ""; //$NON-NLS-1$
	public static String Column_rp11l = ""; //$NON-NLS-1$
	public static String Column_score = ""; //$NON-NLS-1$
	public static String Column_status = ""; //$NON-NLS-1$
	public static String Column_stresses = ""; //$NON-NLS-1$
	public static String Column_taper = ""; //$NON-NLS-1$
	public static String Column_value = ""; //$NON-NLS-1$
	public static String Goodman_cancelled = ""; //$NON-NLS-1$
	public static String Goodman_computing = ""; //$NON-NLS-1$
	public static String Goodman_tab = ""; //$NON-NLS-1$
	public static String Goodman_title = ""; //$NON-NLS-1$
	public static String Measure_against = ""; //$NON-NLS-1$
	public static String Measure_notJudged = ""; //$NON-NLS-1$
	public static String Notes_algorithm = ""; //$NON-NLS-1$
	public static String Notes_assumed = ""; //$NON-NLS-1$
	public static String Notes_assumption = ""; //$NON-NLS-1$
	public static String Notes_card = ""; //$NON-NLS-1$
	public static String Notes_cardOrigin = ""; //$NON-NLS-1$
	public static String Notes_damping = ""; //$NON-NLS-1$
	public static String Notes_identity = ""; //$NON-NLS-1$
	public static String Notes_method = ""; //$NON-NLS-1$
	public static String Notes_reasons = ""; //$NON-NLS-1$
	public static String Notes_refused = ""; //$NON-NLS-1$
	public static String Notes_rodString = ""; //$NON-NLS-1$
	public static String Notes_wellOrigin = ""; //$NON-NLS-1$
	public static String Notes_wellProblems = ""; //$NON-NLS-1$
	public static String Rp11l_cancelled = ""; //$NON-NLS-1$
	public static String Rp11l_computed = ""; //$NON-NLS-1$
	public static String Rp11l_job = ""; //$NON-NLS-1$
	public static String Rp11l_refused = ""; //$NON-NLS-1$
	public static String Signal_correctable = ""; //$NON-NLS-1$
	public static String Signal_head = ""; //$NON-NLS-1$
	public static String Signal_sound = ""; //$NON-NLS-1$
	public static String Summary_cancelled = ""; //$NON-NLS-1$
	public static String Summary_cancelledEmpty = ""; //$NON-NLS-1$
	public static String Summary_computing = ""; //$NON-NLS-1$
	public static String Summary_failed = ""; //$NON-NLS-1$
	public static String Summary_ok = ""; //$NON-NLS-1$
	public static String Summary_partly = ""; //$NON-NLS-1$
	public static String Summary_recomputing = ""; //$NON-NLS-1$
	public static String Summary_refused = ""; //$NON-NLS-1$
	public static String Summary_signal = ""; //$NON-NLS-1$
	public static String Summary_uncertain = ""; //$NON-NLS-1$
	public static String Tab_notes = ""; //$NON-NLS-1$
	public static String Tab_results = ""; //$NON-NLS-1$
	public static String Tab_rp11l = ""; //$NON-NLS-1$
	public static String Tab_signal = ""; //$NON-NLS-1$
	public static String Tab_stringCheck = ""; //$NON-NLS-1$
	public static String Tab_tapers = ""; //$NON-NLS-1$
	public static String Taper_inside = ""; //$NON-NLS-1$
	public static String Taper_outside = ""; //$NON-NLS-1$
	public static String Torque_tab = ""; //$NON-NLS-1$
	public static String Torque_title = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
