/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Column_course = ""; //$NON-NLS-1$
	public static String Column_fault = ""; //$NON-NLS-1$
	public static String Column_since = ""; //$NON-NLS-1$
	public static String Column_size = ""; //$NON-NLS-1$
	public static String Dialog_active = ""; //$NON-NLS-1$
	public static String Dialog_asset = ""; //$NON-NLS-1$
	public static String Dialog_heading = ""; //$NON-NLS-1$
	public static String Dialog_inject = ""; //$NON-NLS-1$
	public static String Dialog_injected = ""; //$NON-NLS-1$
	public static String Dialog_mend = ""; //$NON-NLS-1$
	public static String Dialog_scenario = ""; //$NON-NLS-1$
	public static String Dialog_simulation = ""; //$NON-NLS-1$
	public static String Dialog_title = ""; //$NON-NLS-1$
	public static String Entry_atOnce = ""; //$NON-NLS-1$
	public static String Entry_growth = ""; //$NON-NLS-1$
	public static String Entry_growthTip = ""; //$NON-NLS-1$
	public static String Entry_growthWrong = ""; //$NON-NLS-1$
	public static String Entry_none = ""; //$NON-NLS-1$
	public static String Entry_outOfRange = ""; //$NON-NLS-1$
	public static String Entry_size = ""; //$NON-NLS-1$
	public static String Fault_anchor = ""; //$NON-NLS-1$
	public static String Fault_dropped = ""; //$NON-NLS-1$
	public static String Fault_gasInterference = ""; //$NON-NLS-1$
	public static String Fault_gasLock = ""; //$NON-NLS-1$
	public static String Fault_loadClipping = ""; //$NON-NLS-1$
	public static String Fault_loadDrift = ""; //$NON-NLS-1$
	public static String Fault_loadFrozen = ""; //$NON-NLS-1$
	public static String Fault_loadGain = ""; //$NON-NLS-1$
	public static String Fault_loadNoise = ""; //$NON-NLS-1$
	public static String Fault_loadOffset = ""; //$NON-NLS-1$
	public static String Fault_loadSpikes = ""; //$NON-NLS-1$
	public static String Fault_paraffin = ""; //$NON-NLS-1$
	public static String Fault_partedRods = ""; //$NON-NLS-1$
	public static String Fault_positionPhase = ""; //$NON-NLS-1$
	public static String Fault_productivity = ""; //$NON-NLS-1$
	public static String Fault_reservoir = ""; //$NON-NLS-1$
	public static String Fault_standingValve = ""; //$NON-NLS-1$
	public static String Fault_stuckPump = ""; //$NON-NLS-1$
	public static String Fault_travellingValve = ""; //$NON-NLS-1$
	public static String Fault_tubingLeak = ""; //$NON-NLS-1$
	public static String Fault_unbalance = ""; //$NON-NLS-1$
	public static String Fault_wornPump = ""; //$NON-NLS-1$
	public static String Group_equipment = ""; //$NON-NLS-1$
	public static String Group_inflow = ""; //$NON-NLS-1$
	public static String Group_loop = ""; //$NON-NLS-1$
	public static String Group_sensor = ""; //$NON-NLS-1$
	public static String Loop_bias = ""; //$NON-NLS-1$
	public static String Loop_biasSize = ""; //$NON-NLS-1$
	public static String Loop_bypassPart = ""; //$NON-NLS-1$
	public static String Loop_bypassStuck = ""; //$NON-NLS-1$
	public static String Loop_cavitation = ""; //$NON-NLS-1$
	public static String Loop_closedPart = ""; //$NON-NLS-1$
	public static String Loop_flowLost = ""; //$NON-NLS-1$
	public static String Loop_fouling = ""; //$NON-NLS-1$
	public static String Loop_frozen = ""; //$NON-NLS-1$
	public static String Loop_frozenSize = ""; //$NON-NLS-1$
	public static String Loop_headLost = ""; //$NON-NLS-1$
	public static String Loop_leak = ""; //$NON-NLS-1$
	public static String Loop_leakPart = ""; //$NON-NLS-1$
	public static String Loop_lostPart = ""; //$NON-NLS-1$
	public static String Loop_noise = ""; //$NON-NLS-1$
	public static String Loop_pumpDegradation = ""; //$NON-NLS-1$
	public static String Loop_pumpTrip = ""; //$NON-NLS-1$
	public static String Loop_resistance = ""; //$NON-NLS-1$
	public static String Loop_secondaryLoss = ""; //$NON-NLS-1$
	public static String Loop_tripped = ""; //$NON-NLS-1$
	public static String Loop_valveStuck = ""; //$NON-NLS-1$
	public static String Row_next = ""; //$NON-NLS-1$
	public static String Row_part = ""; //$NON-NLS-1$
	public static String Row_whole = ""; //$NON-NLS-1$
	public static String Scenario_many = ""; //$NON-NLS-1$
	public static String Scenario_one = ""; //$NON-NLS-1$
	public static String Scenario_scheduled = ""; //$NON-NLS-1$
	public static String Scenario_title = ""; //$NON-NLS-1$
	public static String Size_anchor = ""; //$NON-NLS-1$
	public static String Size_dropped = ""; //$NON-NLS-1$
	public static String Size_gas = ""; //$NON-NLS-1$
	public static String Size_gasLock = ""; //$NON-NLS-1$
	public static String Size_leak = ""; //$NON-NLS-1$
	public static String Size_loadClipping = ""; //$NON-NLS-1$
	public static String Size_loadDrift = ""; //$NON-NLS-1$
	public static String Size_loadFrozen = ""; //$NON-NLS-1$
	public static String Size_loadGain = ""; //$NON-NLS-1$
	public static String Size_loadNoise = ""; //$NON-NLS-1$
	public static String Size_loadOffset = ""; //$NON-NLS-1$
	public static String Size_loadSpikes = ""; //$NON-NLS-1$
	public static String Size_paraffin = ""; //$NON-NLS-1$
	public static String Size_parted = ""; //$NON-NLS-1$
	public static String Size_positionPhase = ""; //$NON-NLS-1$
	public static String Size_productivity = ""; //$NON-NLS-1$
	public static String Size_range = ""; //$NON-NLS-1$
	public static String Size_reservoir = ""; //$NON-NLS-1$
	public static String Size_stuck = ""; //$NON-NLS-1$
	public static String Size_unbalance = ""; //$NON-NLS-1$
	public static String Unit_days = ""; //$NON-NLS-1$
	public static String Unit_hours = ""; //$NON-NLS-1$
	public static String Unit_minutes = ""; //$NON-NLS-1$
	public static String Unit_perDay = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
