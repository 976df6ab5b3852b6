/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.editing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Command_add = ""; //$NON-NLS-1$
	public static String Command_delete = ""; //$NON-NLS-1$
	public static String Command_moveDown = ""; //$NON-NLS-1$
	public static String Command_moveUp = ""; //$NON-NLS-1$
	public static String Command_reset = ""; //$NON-NLS-1$
	public static String Command_set = ""; //$NON-NLS-1$
	public static String Command_several = ""; //$NON-NLS-1$
	public static String Editing_noFile = ""; //$NON-NLS-1$
	public static String Missing_deleted = ""; //$NON-NLS-1$
	public static String Missing_deletedTitle = ""; //$NON-NLS-1$
	public static String Missing_openAsText = ""; //$NON-NLS-1$
	public static String Missing_unreadableTitle = ""; //$NON-NLS-1$
	public static String Redo = ""; //$NON-NLS-1$
	public static String Revert = ""; //$NON-NLS-1$
	public static String Title_deleted = ""; //$NON-NLS-1$
	public static String Typing = ""; //$NON-NLS-1$
	public static String Undo = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
