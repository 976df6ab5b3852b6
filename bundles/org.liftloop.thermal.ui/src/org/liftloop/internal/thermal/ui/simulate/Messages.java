/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.simulate;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Chart_cold = ""; //$NON-NLS-1$
	public static String Chart_hot = ""; //$NON-NLS-1$
	public static String Chart_minutes = ""; //$NON-NLS-1$
	public static String Chart_none = ""; //$NON-NLS-1$
	public static String Chart_out = ""; //$NON-NLS-1$
	public static String Chart_temperature = ""; //$NON-NLS-1$
	public static String Chart_time = ""; //$NON-NLS-1$
	public static String Chart_title = ""; //$NON-NLS-1$
	public static String Knob_ambient = ""; //$NON-NLS-1$
	public static String Knob_flow = ""; //$NON-NLS-1$
	public static String Knob_fouling = ""; //$NON-NLS-1$
	public static String Knob_load = ""; //$NON-NLS-1$
	public static String Knob_secondaryFlow = ""; //$NON-NLS-1$
	public static String Knob_secondaryInlet = ""; //$NON-NLS-1$
	public static String Page_description = ""; //$NON-NLS-1$
	public static String Run_reset = ""; //$NON-NLS-1$
	public static String Run_resetTip = ""; //$NON-NLS-1$
	public static String Run_run = ""; //$NON-NLS-1$
	public static String Run_runTip = ""; //$NON-NLS-1$
	public static String Run_speed = ""; //$NON-NLS-1$
	public static String Run_state = ""; //$NON-NLS-1$
	public static String Run_stopped = ""; //$NON-NLS-1$
	public static String Scenario_asExpected = ""; //$NON-NLS-1$
	public static String Scenario_browse = ""; //$NON-NLS-1$
	public static String Scenario_file = ""; //$NON-NLS-1$
	public static String Scenario_job = ""; //$NON-NLS-1$
	public static String Scenario_notExpected = ""; //$NON-NLS-1$
	public static String Scenario_run = ""; //$NON-NLS-1$
	public static String Scenario_title = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
