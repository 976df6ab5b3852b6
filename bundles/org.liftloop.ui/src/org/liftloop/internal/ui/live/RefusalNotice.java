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

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Connection;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementOpener;
import org.liftloop.ui.live.LiveChoice;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFieldsListener;

/** Tells the person why a connection is refused, and leads to where that is changed: trust, password, identity. */
public final class RefusalNotice implements LiveFieldsListener {

	@Override
	public void phaseChanged(IFile file) {
		// The views show it.
	}

	@Override
	public void connectionRefused(LiveField field, String reason) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || !(field.choice() instanceof LiveChoice.OfField(String name))) {
			return;
		}
		// Not waited for: the twins run, and so must the windows that show them.
		MessageDialog notice = new MessageDialog(window.getShell(), Messages.Refusal_title, null,
				NLS.bind(Messages.Refusal_text, new Object[] { name, reason, field.file().getName() }), MessageDialog.WARNING,
				0, Messages.Refusal_open, IDialogConstants.CLOSE_LABEL) {

			@Override
			protected void buttonPressed(int button) {
				super.buttonPressed(button);
				if (button == 0) {
					openConnection(window.getActivePage(), field.file(), name);
				}
			}
		};
		notice.setBlockOnOpen(false);
		notice.open();
	}

	private static void openConnection(@Nullable IWorkbenchPage page, IFile file, String name) {
		if (page == null) {
			return;
		}
		FieldDocument document = FieldDocument.acquire(file, null);
		try {
			Optional<Connection> connection = document.isLoaded() ? document.field().getConnections().stream()
					.filter(each -> name.equals(String.valueOf(each.getName()).strip())).findFirst() : Optional.empty();
			if (connection.isPresent()) {
				FieldElementOpener.open(page, document, connection.get());
			}
		} catch (PartInitException e) {
			ILog.of(RefusalNotice.class).error(e.getMessage(), e);
		} finally {
			document.release();
		}
	}
}
