/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.loop;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Assumption_add = ""; //$NON-NLS-1$
	public static String Assumption_move = ""; //$NON-NLS-1$
	public static String Assumption_remove = ""; //$NON-NLS-1$
	public static String Control_control = ""; //$NON-NLS-1$
	public static String Control_limits = ""; //$NON-NLS-1$
	public static String Control_limitsDescription = ""; //$NON-NLS-1$
	public static String Control_title = ""; //$NON-NLS-1$
	public static String Exchanger_exchanger = ""; //$NON-NLS-1$
	public static String Exchanger_secondary = ""; //$NON-NLS-1$
	public static String Exchanger_title = ""; //$NON-NLS-1$
	public static String Live_stopped = ""; //$NON-NLS-1$
	public static String Overview_about = ""; //$NON-NLS-1$
	public static String Overview_ambient = ""; //$NON-NLS-1$
	public static String Overview_assumptions = ""; //$NON-NLS-1$
	public static String Overview_assumptionsDescription = ""; //$NON-NLS-1$
	public static String Overview_coolant = ""; //$NON-NLS-1$
	public static String Overview_heat = ""; //$NON-NLS-1$
	public static String Overview_title = ""; //$NON-NLS-1$
	public static String Point_add = ""; //$NON-NLS-1$
	public static String Point_move = ""; //$NON-NLS-1$
	public static String Point_remove = ""; //$NON-NLS-1$
	public static String Pump_chartFlow = ""; //$NON-NLS-1$
	public static String Pump_chartNone = ""; //$NON-NLS-1$
	public static String Pump_chartRise = ""; //$NON-NLS-1$
	public static String Pump_chartTitle = ""; //$NON-NLS-1$
	public static String Pump_curve = ""; //$NON-NLS-1$
	public static String Pump_curveAssumed = ""; //$NON-NLS-1$
	public static String Pump_curveDescription = ""; //$NON-NLS-1$
	public static String Pump_pump = ""; //$NON-NLS-1$
	public static String Pump_title = ""; //$NON-NLS-1$
	public static String Simulate_title = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
