/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Card_again = ""; //$NON-NLS-1$
	public static String Card_origin = ""; //$NON-NLS-1$
	public static String Cards_card = ""; //$NON-NLS-1$
	public static String Cards_peakLoad = ""; //$NON-NLS-1$
	public static String Cards_points = ""; //$NON-NLS-1$
	public static String Cards_stroke = ""; //$NON-NLS-1$
	public static String Columns_column = ""; //$NON-NLS-1$
	public static String Columns_holds = ""; //$NON-NLS-1$
	public static String Columns_sample = ""; //$NON-NLS-1$
	public static String Command_one = ""; //$NON-NLS-1$
	public static String Command_several = ""; //$NON-NLS-1$
	public static String Files_add = ""; //$NON-NLS-1$
	public static String Files_allFiles = ""; //$NON-NLS-1$
	public static String Files_browse = ""; //$NON-NLS-1$
	public static String Files_cards = ""; //$NON-NLS-1$
	public static String Files_description = ""; //$NON-NLS-1$
	public static String Files_field = ""; //$NON-NLS-1$
	public static String Files_file = ""; //$NON-NLS-1$
	public static String Files_filter = ""; //$NON-NLS-1$
	public static String Files_found = ""; //$NON-NLS-1$
	public static String Files_noField = ""; //$NON-NLS-1$
	public static String Files_noPath = ""; //$NON-NLS-1$
	public static String Files_noWell = ""; //$NON-NLS-1$
	public static String Files_none = ""; //$NON-NLS-1$
	public static String Files_path = ""; //$NON-NLS-1$
	public static String Files_pathHint = ""; //$NON-NLS-1$
	public static String Files_problem = ""; //$NON-NLS-1$
	public static String Files_reading = ""; //$NON-NLS-1$
	public static String Files_remove = ""; //$NON-NLS-1$
	public static String Files_title = ""; //$NON-NLS-1$
	public static String Files_well = ""; //$NON-NLS-1$
	public static String Preview_cannotAnalyse = ""; //$NON-NLS-1$
	public static String Preview_chart = ""; //$NON-NLS-1$
	public static String Preview_description = ""; //$NON-NLS-1$
	public static String Preview_file = ""; //$NON-NLS-1$
	public static String Preview_loadUnit = ""; //$NON-NLS-1$
	public static String Preview_noCards = ""; //$NON-NLS-1$
	public static String Preview_positionUnit = ""; //$NON-NLS-1$
	public static String Preview_speed = ""; //$NON-NLS-1$
	public static String Preview_speedNeeded = ""; //$NON-NLS-1$
	public static String Preview_speedPositive = ""; //$NON-NLS-1$
	public static String Preview_speedProblem = ""; //$NON-NLS-1$
	public static String Preview_speedToolTip = ""; //$NON-NLS-1$
	public static String Preview_title = ""; //$NON-NLS-1$
	public static String Unit_detect = ""; //$NON-NLS-1$
	public static String Unit_detected = ""; //$NON-NLS-1$
	public static String Unit_detectedAmbiguous = ""; //$NON-NLS-1$
	public static String Wizard_failed = ""; //$NON-NLS-1$
	public static String Wizard_title = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
