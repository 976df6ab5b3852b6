/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Baseline_asItIs = ""; //$NON-NLS-1$
	public static String Baseline_design = ""; //$NON-NLS-1$
	public static String Baseline_measured = ""; //$NON-NLS-1$
	public static String Baseline_run = ""; //$NON-NLS-1$
	public static String Button_keep = ""; //$NON-NLS-1$
	public static String Button_keepMeaning = ""; //$NON-NLS-1$
	public static String Chart_cardsName = ""; //$NON-NLS-1$
	public static String Chart_rodsName = ""; //$NON-NLS-1$
	public static String Chart_torqueName = ""; //$NON-NLS-1$
	public static String Column_baseline = ""; //$NON-NLS-1$
	public static String Column_change = ""; //$NON-NLS-1$
	public static String Column_design = ""; //$NON-NLS-1$
	public static String Column_gearbox = ""; //$NON-NLS-1$
	public static String Column_peakLoad = ""; //$NON-NLS-1$
	public static String Column_plunger = ""; //$NON-NLS-1$
	public static String Column_power = ""; //$NON-NLS-1$
	public static String Column_quantity = ""; //$NON-NLS-1$
	public static String Column_rate = ""; //$NON-NLS-1$
	public static String Column_rods = ""; //$NON-NLS-1$
	public static String Column_run = ""; //$NON-NLS-1$
	public static String Column_speed = ""; //$NON-NLS-1$
	public static String Column_stroke = ""; //$NON-NLS-1$
	public static String Column_unit = ""; //$NON-NLS-1$
	public static String Column_verdict = ""; //$NON-NLS-1$
	public static String Command_add = ""; //$NON-NLS-1$
	public static String Command_apply = ""; //$NON-NLS-1$
	public static String Command_copyRods = ""; //$NON-NLS-1$
	public static String Command_delete = ""; //$NON-NLS-1$
	public static String Command_duplicate = ""; //$NON-NLS-1$
	public static String Command_keep = ""; //$NON-NLS-1$
	public static String Command_wellsRods = ""; //$NON-NLS-1$
	public static String Compared_change = ""; //$NON-NLS-1$
	public static String Compared_taper = ""; //$NON-NLS-1$
	public static String Design_new = ""; //$NON-NLS-1$
	public static String Judgement_gearbox = ""; //$NON-NLS-1$
	public static String Judgement_notPeriodic = ""; //$NON-NLS-1$
	public static String Judgement_rebalance = ""; //$NON-NLS-1$
	public static String Judgement_rods = ""; //$NON-NLS-1$
	public static String Judgement_structure = ""; //$NON-NLS-1$
	public static String Meaning_gearbox = ""; //$NON-NLS-1$
	public static String Meaning_name = ""; //$NON-NLS-1$
	public static String Meaning_peakLoad = ""; //$NON-NLS-1$
	public static String Meaning_plunger = ""; //$NON-NLS-1$
	public static String Meaning_power = ""; //$NON-NLS-1$
	public static String Meaning_rate = ""; //$NON-NLS-1$
	public static String Meaning_rods = ""; //$NON-NLS-1$
	public static String Meaning_speed = ""; //$NON-NLS-1$
	public static String Meaning_stroke = ""; //$NON-NLS-1$
	public static String Meaning_unit = ""; //$NON-NLS-1$
	public static String Meaning_verdict = ""; //$NON-NLS-1$
	public static String Pane_compare = ""; //$NON-NLS-1$
	public static String Predicting = ""; //$NON-NLS-1$
	public static String Row_asItIs = ""; //$NON-NLS-1$
	public static String Row_ownGeometry = ""; //$NON-NLS-1$
	public static String Row_unnamed = ""; //$NON-NLS-1$
	public static String Run_label = ""; //$NON-NLS-1$
	public static String Run_title = ""; //$NON-NLS-1$
	public static String Summary_cancelled = ""; //$NON-NLS-1$
	public static String Summary_cancelledEmpty = ""; //$NON-NLS-1$
	public static String Summary_failed = ""; //$NON-NLS-1$
	public static String Summary_predicting = ""; //$NON-NLS-1$
	public static String Summary_reasons = ""; //$NON-NLS-1$
	public static String Summary_verdict = ""; //$NON-NLS-1$
	public static String Tab_cards = ""; //$NON-NLS-1$
	public static String Tab_comparison = ""; //$NON-NLS-1$
	public static String Tab_gearbox = ""; //$NON-NLS-1$
	public static String Tab_history = ""; //$NON-NLS-1$
	public static String Tab_rods = ""; //$NON-NLS-1$
	public static String Verdict_ok = ""; //$NON-NLS-1$
	public static String Verdict_overloaded = ""; //$NON-NLS-1$
	public static String Verdict_pending = ""; //$NON-NLS-1$
	public static String Verdict_rebalance = ""; //$NON-NLS-1$
	public static String Verdict_refused = ""; //$NON-NLS-1$
	public static String Verdict_uncertain = ""; //$NON-NLS-1$

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
