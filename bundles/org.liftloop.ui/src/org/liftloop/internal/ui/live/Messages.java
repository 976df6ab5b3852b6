/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.live;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Offer_heard = ""; //$NON-NLS-1$
	public static String Offer_left = ""; //$NON-NLS-1$
	public static String Offer_name = ""; //$NON-NLS-1$
	public static String Offer_where = ""; //$NON-NLS-1$
	public static String Refusal_open = ""; //$NON-NLS-1$
	public static String Refusal_text = ""; //$NON-NLS-1$
	public static String Refusal_title = ""; //$NON-NLS-1$
	public static String Start_button = ""; //$NON-NLS-1$
	public static String Start_connection = ""; //$NON-NLS-1$
	public static String Start_description = ""; //$NON-NLS-1$
	public static String Start_endpoint = ""; //$NON-NLS-1$
	public static String Start_heading = ""; //$NON-NLS-1$
	public static String Start_noEndpoint = ""; //$NON-NLS-1$
	public static String Start_noProvider = ""; //$NON-NLS-1$
	public static String Start_noSeed = ""; //$NON-NLS-1$
	public static String Start_rate = ""; //$NON-NLS-1$
	public static String Start_rateTip = ""; //$NON-NLS-1$
	public static String Start_seed = ""; //$NON-NLS-1$
	public static String Start_seedTip = ""; //$NON-NLS-1$
	public static String Start_title = ""; //$NON-NLS-1$
	public static String Start_unsaved = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
