/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.document;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Conflict_changed = ""; //$NON-NLS-1$
	public static String Conflict_changedTitle = ""; //$NON-NLS-1$
	public static String Conflict_discard = ""; //$NON-NLS-1$
	public static String Conflict_keep = ""; //$NON-NLS-1$
	public static String Conflict_reload = ""; //$NON-NLS-1$
	public static String Conflict_removed = ""; //$NON-NLS-1$
	public static String Conflict_removedTitle = ""; //$NON-NLS-1$
	public static String Document_changedOnDisk = ""; //$NON-NLS-1$
	public static String Document_loading = ""; //$NON-NLS-1$
	public static String Document_notLoadedNotSaved = ""; //$NON-NLS-1$
	public static String Document_saving = ""; //$NON-NLS-1$
	public static String Validation_job = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
