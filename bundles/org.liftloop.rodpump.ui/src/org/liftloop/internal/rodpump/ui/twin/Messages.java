/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Cards_load = ""; //$NON-NLS-1$
	public static String Cards_position = ""; //$NON-NLS-1$
	public static String Past_banner = ""; //$NON-NLS-1$
	public static String Past_decision = ""; //$NON-NLS-1$
	public static String Past_job = ""; //$NON-NLS-1$
	public static String Past_live = ""; //$NON-NLS-1$
	public static String Past_liveTip = ""; //$NON-NLS-1$
	public static String Past_next = ""; //$NON-NLS-1$
	public static String Past_nextTip = ""; //$NON-NLS-1$
	public static String Past_noDecision = ""; //$NON-NLS-1$
	public static String Past_noTime = ""; //$NON-NLS-1$
	public static String Past_noneAfter = ""; //$NON-NLS-1$
	public static String Past_noneAt = ""; //$NON-NLS-1$
	public static String Past_noneBefore = ""; //$NON-NLS-1$
	public static String Past_notRecorded = ""; //$NON-NLS-1$
	public static String Past_previous = ""; //$NON-NLS-1$
	public static String Past_previousTip = ""; //$NON-NLS-1$
	public static String Past_time = ""; //$NON-NLS-1$
	public static String Past_timeTip = ""; //$NON-NLS-1$
	public static String Past_title = ""; //$NON-NLS-1$
	public static String Reading_confidence = ""; //$NON-NLS-1$
	public static String Reading_displacement = ""; //$NON-NLS-1$
	public static String Reading_doubtful = ""; //$NON-NLS-1$
	public static String Reading_fillage = ""; //$NON-NLS-1$
	public static String Reading_gearbox = ""; //$NON-NLS-1$
	public static String Reading_noAnalysis = ""; //$NON-NLS-1$
	public static String Reading_noSample = ""; //$NON-NLS-1$
	public static String Reading_noStroke = ""; //$NON-NLS-1$
	public static String Reading_peakLoad = ""; //$NON-NLS-1$
	public static String Reading_setpoint = ""; //$NON-NLS-1$
	public static String Reading_speed = ""; //$NON-NLS-1$
	public static String State_stroke = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
