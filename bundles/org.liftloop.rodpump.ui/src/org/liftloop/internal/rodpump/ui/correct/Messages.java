/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.correct;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Correct_button = ""; //$NON-NLS-1$
	public static String Correct_changed = ""; //$NON-NLS-1$
	public static String Correct_changes = ""; //$NON-NLS-1$
	public static String Correct_command = ""; //$NON-NLS-1$
	public static String Correct_copyName = ""; //$NON-NLS-1$
	public static String Correct_copyNameNumbered = ""; //$NON-NLS-1$
	public static String Correct_corrected = ""; //$NON-NLS-1$
	public static String Correct_defect = ""; //$NON-NLS-1$
	public static String Correct_message = ""; //$NON-NLS-1$
	public static String Correct_name = ""; //$NON-NLS-1$
	public static String Correct_nameMissing = ""; //$NON-NLS-1$
	public static String Correct_nameTaken = ""; //$NON-NLS-1$
	public static String Correct_title = ""; //$NON-NLS-1$
	public static String Correct_unnamed = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
