/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.decisions;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Approve = ""; //$NON-NLS-1$
	public static String Column_asset = ""; //$NON-NLS-1$
	public static String Column_mode = ""; //$NON-NLS-1$
	public static String Column_outcome = ""; //$NON-NLS-1$
	public static String Column_sentence = ""; //$NON-NLS-1$
	public static String Column_time = ""; //$NON-NLS-1$
	public static String Column_user = ""; //$NON-NLS-1$
	public static String Count = ""; //$NON-NLS-1$
	public static String Details_evidence = ""; //$NON-NLS-1$
	public static String Details_expected = ""; //$NON-NLS-1$
	public static String Details_id = ""; //$NON-NLS-1$
	public static String Details_input = ""; //$NON-NLS-1$
	public static String Details_inputs = ""; //$NON-NLS-1$
	public static String Details_limits = ""; //$NON-NLS-1$
	public static String Details_move = ""; //$NON-NLS-1$
	public static String Details_reason = ""; //$NON-NLS-1$
	public static String Details_record = ""; //$NON-NLS-1$
	public static String Details_rule = ""; //$NON-NLS-1$
	public static String Export = ""; //$NON-NLS-1$
	public static String Export_done = ""; //$NON-NLS-1$
	public static String Export_failed = ""; //$NON-NLS-1$
	public static String Export_failedRemedy = ""; //$NON-NLS-1$
	public static String Export_job = ""; //$NON-NLS-1$
	public static String Export_title = ""; //$NON-NLS-1$
	public static String Filter_all = ""; //$NON-NLS-1$
	public static String Filter_asset = ""; //$NON-NLS-1$
	public static String Filter_outcome = ""; //$NON-NLS-1$
	public static String Filter_text = ""; //$NON-NLS-1$
	public static String Follow = ""; //$NON-NLS-1$
	public static String Nothing_live = ""; //$NON-NLS-1$
	public static String Reject = ""; //$NON-NLS-1$
	public static String Verify = ""; //$NON-NLS-1$
	public static String Verify_broken = ""; //$NON-NLS-1$
	public static String Verify_holds = ""; //$NON-NLS-1$
	public static String Verify_job = ""; //$NON-NLS-1$
	public static String Verify_title = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
