/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Age_minutes = ""; //$NON-NLS-1$
	public static String Age_seconds = ""; //$NON-NLS-1$
	public static String Board_modeChanged = ""; //$NON-NLS-1$
	public static String Connection_closed = ""; //$NON-NLS-1$
	public static String Connection_connected = ""; //$NON-NLS-1$
	public static String Connection_connecting = ""; //$NON-NLS-1$
	public static String Connection_idle = ""; //$NON-NLS-1$
	public static String Connection_reconnecting = ""; //$NON-NLS-1$
	public static String Connection_refused = ""; //$NON-NLS-1$
	public static String Control_armText = ""; //$NON-NLS-1$
	public static String Control_armTitle = ""; //$NON-NLS-1$
	public static String Control_reasonMissing = ""; //$NON-NLS-1$
	public static String Control_rejectText = ""; //$NON-NLS-1$
	public static String Control_rejectTitle = ""; //$NON-NLS-1$
	public static String Control_user = ""; //$NON-NLS-1$
	public static String Evidence_bounding = ""; //$NON-NLS-1$
	public static String Evidence_limit = ""; //$NON-NLS-1$
	public static String History_none = ""; //$NON-NLS-1$
	public static String History_noneRemedy = ""; //$NON-NLS-1$
	public static String Job_failed = ""; //$NON-NLS-1$
	public static String Job_starting = ""; //$NON-NLS-1$
	public static String Job_stopping = ""; //$NON-NLS-1$
	public static String Mode_advisory = ""; //$NON-NLS-1$
	public static String Mode_autonomous = ""; //$NON-NLS-1$
	public static String Mode_shadow = ""; //$NON-NLS-1$
	public static String Offer_mapsNothing = ""; //$NON-NLS-1$
	public static String Outcome_actFailed = ""; //$NON-NLS-1$
	public static String Outcome_acted = ""; //$NON-NLS-1$
	public static String Outcome_approved = ""; //$NON-NLS-1$
	public static String Outcome_blocked = ""; //$NON-NLS-1$
	public static String Outcome_expired = ""; //$NON-NLS-1$
	public static String Outcome_proposed = ""; //$NON-NLS-1$
	public static String Outcome_rejected = ""; //$NON-NLS-1$
	public static String Outcome_shadowed = ""; //$NON-NLS-1$
	public static String Severity_alarm = ""; //$NON-NLS-1$
	public static String Severity_information = ""; //$NON-NLS-1$
	public static String Severity_warning = ""; //$NON-NLS-1$
	public static String Start_noPlace = ""; //$NON-NLS-1$
	public static String Start_noPlaceRemedy = ""; //$NON-NLS-1$
	public static String Start_noProvider = ""; //$NON-NLS-1$
	public static String Start_noProviderRemedy = ""; //$NON-NLS-1$
	public static String Start_noTwin = ""; //$NON-NLS-1$
	public static String Start_noTwinRemedy = ""; //$NON-NLS-1$
	public static String Start_notServed = ""; //$NON-NLS-1$
	public static String Start_unreadableRemedy = ""; //$NON-NLS-1$
	public static String Store_again = ""; //$NON-NLS-1$
	public static String Store_noHistorian = ""; //$NON-NLS-1$
	public static String Store_notClosed = ""; //$NON-NLS-1$
	public static String Store_refused = ""; //$NON-NLS-1$
	public static String Store_unreadable = ""; //$NON-NLS-1$
	public static String Store_unreadableRemedy = ""; //$NON-NLS-1$
	public static String Wait_lastMinute = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
