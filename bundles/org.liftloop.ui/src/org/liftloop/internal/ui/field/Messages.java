/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.field;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Action_copy = ""; //$NON-NLS-1$
	public static String Action_cut = ""; //$NON-NLS-1$
	public static String Action_delete = ""; //$NON-NLS-1$
	public static String Action_duplicate = ""; //$NON-NLS-1$
	public static String Action_moveDown = ""; //$NON-NLS-1$
	public static String Action_moveUp = ""; //$NON-NLS-1$
	public static String Action_new = ""; //$NON-NLS-1$
	public static String Action_newToolTip = ""; //$NON-NLS-1$
	public static String Action_open = ""; //$NON-NLS-1$
	public static String Action_paste = ""; //$NON-NLS-1$
	public static String Command_duplicate = ""; //$NON-NLS-1$
	public static String Command_paste = ""; //$NON-NLS-1$
	public static String Tree_name = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
