/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Connection;
import org.liftloop.opcua.Secrets;
import org.liftloop.ui.operations.OperationJob;

/** Asks for the password of a connection. */
final class PasswordDialog extends InputDialog {

	private PasswordDialog(Shell shell, String connection) {
		super(shell, NLS.bind(Messages.Password_title, connection), Messages.Password_text, "", null); //$NON-NLS-1$
	}

	@Override
	protected int getInputTextStyle() {
		return super.getInputTextStyle() | SWT.PASSWORD;
	}

	/** Asks, and keeps the answer in secure storage, which may ask for its own password in turn. */
	static void ask(Control owner, Connection connection, Secrets secrets, Consumer<OperationException> refused) {
		String name = String.valueOf(connection.getName()).strip();
		PasswordDialog dialog = new PasswordDialog(owner.getShell(), name);
		if (dialog.open() == Window.OK) {
			char[] password = dialog.getValue().toCharArray();
			new OperationJob<>(Messages.Password_job, owner,
					(IProgressMonitor monitor) -> keep(secrets, Secrets.passwordOf(name), password), kept -> {
						// Kept; there is nothing to show.
					}, refused).schedule();
		}
	}

	private static boolean keep(Secrets secrets, String name, char[] password) throws RefusedException {
		try {
			if (password.length == 0) {
				secrets.remove(name);
			} else {
				secrets.put(name, password);
			}
			return password.length > 0;
		} finally {
			Arrays.fill(password, '\0');
		}
	}
}
