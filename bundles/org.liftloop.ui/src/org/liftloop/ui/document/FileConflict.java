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

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * What to do when a file changed behind changes that are not saved: the user decides, and closing the question keeps.
 */
enum FileConflict {

	/** The changes in the editor stay; the next save overwrites. */
	KEEP,
	/** The file wins. */
	DISCARD;

	static FileConflict changed(IFile file) {
		return ask(Messages.Conflict_changedTitle, NLS.bind(Messages.Conflict_changed, file.getFullPath()),
				Messages.Conflict_reload);
	}

	static FileConflict removed(IFile file) {
		return ask(Messages.Conflict_removedTitle, NLS.bind(Messages.Conflict_removed, file.getFullPath()),
				Messages.Conflict_discard);
	}

	private static FileConflict ask(String title, String message, String discardLabel) {
		Shell parent = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		MessageDialog dialog = new MessageDialog(parent, title, null, message, MessageDialog.QUESTION, 1, discardLabel,
				Messages.Conflict_keep);
		return dialog.open() == 0 ? DISCARD : KEEP;
	}
}
