/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.twin;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Control_advisoryTip = ""; //$NON-NLS-1$
	public static String Control_approve = ""; //$NON-NLS-1$
	public static String Control_autonomousTip = ""; //$NON-NLS-1$
	public static String Control_holding = ""; //$NON-NLS-1$
	public static String Control_latest = ""; //$NON-NLS-1$
	public static String Control_mode = ""; //$NON-NLS-1$
	public static String Control_noDecision = ""; //$NON-NLS-1$
	public static String Control_none = ""; //$NON-NLS-1$
	public static String Control_pending = ""; //$NON-NLS-1$
	public static String Control_refused = ""; //$NON-NLS-1$
	public static String Control_reject = ""; //$NON-NLS-1$
	public static String Control_shadowTip = ""; //$NON-NLS-1$
	public static String Finding_confidence = ""; //$NON-NLS-1$
	public static String Finding_evidence = ""; //$NON-NLS-1$
	public static String Finding_label = ""; //$NON-NLS-1$
	public static String Live_leftOut = ""; //$NON-NLS-1$
	public static String Live_renamed = ""; //$NON-NLS-1$
	public static String Live_start = ""; //$NON-NLS-1$
	public static String Live_starting = ""; //$NON-NLS-1$
	public static String Live_stopping = ""; //$NON-NLS-1$
	public static String Live_title = ""; //$NON-NLS-1$
	public static String State_connection = ""; //$NON-NLS-1$
	public static String State_outdated = ""; //$NON-NLS-1$
	public static String State_rate = ""; //$NON-NLS-1$
	public static String State_stale = ""; //$NON-NLS-1$
	public static String Tile_none = ""; //$NON-NLS-1$
	public static String Tile_ok = ""; //$NON-NLS-1$
	public static String Tile_overLimit = ""; //$NON-NLS-1$
	public static String Tile_stale = ""; //$NON-NLS-1$
	public static String Tile_uncertain = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
