/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Cleaning_date = ""; //$NON-NLS-1$
	public static String Cleaning_learning = ""; //$NON-NLS-1$
	public static String Cleaning_never = ""; //$NON-NLS-1$
	public static String Cleaning_noAllowance = ""; //$NON-NLS-1$
	public static String Cleaning_noTrend = ""; //$NON-NLS-1$
	public static String Cleaning_reached = ""; //$NON-NLS-1$
	public static String Cleaning_settles = ""; //$NON-NLS-1$
	public static String Cleaning_tooFew = ""; //$NON-NLS-1$
	public static String Controller_moves = ""; //$NON-NLS-1$
	public static String Controller_none = ""; //$NON-NLS-1$
	public static String Controller_settled = ""; //$NON-NLS-1$
	public static String Details_controller = ""; //$NON-NLS-1$
	public static String Details_detectors = ""; //$NON-NLS-1$
	public static String Details_fouling = ""; //$NON-NLS-1$
	public static String Details_residuals = ""; //$NON-NLS-1$
	public static String Reading_closure = ""; //$NON-NLS-1$
	public static String Reading_effectiveness = ""; //$NON-NLS-1$
	public static String Reading_fouling = ""; //$NON-NLS-1$
	public static String Reading_foulingPart = ""; //$NON-NLS-1$
	public static String Reading_foulingResistance = ""; //$NON-NLS-1$
	public static String Reading_heat = ""; //$NON-NLS-1$
	public static String Reading_heatPerPower = ""; //$NON-NLS-1$
	public static String Reading_inconsistent = ""; //$NON-NLS-1$
	public static String Reading_noInterval = ""; //$NON-NLS-1$
	public static String Reading_pumpPower = ""; //$NON-NLS-1$
	public static String Reading_ua = ""; //$NON-NLS-1$
	public static String Reading_uncertainty = ""; //$NON-NLS-1$
	public static String Schematic_ambient = ""; //$NON-NLS-1$
	public static String Schematic_bypass = ""; //$NON-NLS-1$
	public static String Schematic_cold = ""; //$NON-NLS-1$
	public static String Schematic_exchanger = ""; //$NON-NLS-1$
	public static String Schematic_hot = ""; //$NON-NLS-1$
	public static String Schematic_load = ""; //$NON-NLS-1$
	public static String Schematic_pump = ""; //$NON-NLS-1$
	public static String Schematic_secondaryIn = ""; //$NON-NLS-1$
	public static String Schematic_secondaryOut = ""; //$NON-NLS-1$
	public static String Schematic_setpoint = ""; //$NON-NLS-1$
	public static String Schematic_stopped = ""; //$NON-NLS-1$
	public static String Schematic_title = ""; //$NON-NLS-1$
	public static String Schematic_tripped = ""; //$NON-NLS-1$
	public static String Schematic_ua = ""; //$NON-NLS-1$
	public static String State_interval = ""; //$NON-NLS-1$
	public static String Trend_allowance = ""; //$NON-NLS-1$
	public static String Trend_cold = ""; //$NON-NLS-1$
	public static String Trend_coldExpected = ""; //$NON-NLS-1$
	public static String Trend_filter = ""; //$NON-NLS-1$
	public static String Trend_fouling = ""; //$NON-NLS-1$
	public static String Trend_foulings = ""; //$NON-NLS-1$
	public static String Trend_high = ""; //$NON-NLS-1$
	public static String Trend_hot = ""; //$NON-NLS-1$
	public static String Trend_limit = ""; //$NON-NLS-1$
	public static String Trend_low = ""; //$NON-NLS-1$
	public static String Trend_minutes = ""; //$NON-NLS-1$
	public static String Trend_none = ""; //$NON-NLS-1$
	public static String Trend_residual = ""; //$NON-NLS-1$
	public static String Trend_residuals = ""; //$NON-NLS-1$
	public static String Trend_secondaryIn = ""; //$NON-NLS-1$
	public static String Trend_secondaryOut = ""; //$NON-NLS-1$
	public static String Trend_sigma = ""; //$NON-NLS-1$
	public static String Trend_temperature = ""; //$NON-NLS-1$
	public static String Trend_temperatures = ""; //$NON-NLS-1$
	public static String Trend_time = ""; //$NON-NLS-1$
	public static String Vote_alarm = ""; //$NON-NLS-1$
	public static String Vote_detector = ""; //$NON-NLS-1$
	public static String Vote_learning = ""; //$NON-NLS-1$
	public static String Vote_leftOut = ""; //$NON-NLS-1$
	public static String Vote_nothing = ""; //$NON-NLS-1$
	public static String Vote_ratio = ""; //$NON-NLS-1$
	public static String Vote_says = ""; //$NON-NLS-1$
	public static String Vote_together = ""; //$NON-NLS-1$
	public static String Vote_usual = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
