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

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.operation.OperationException;
import org.liftloop.ui.live.ConnectionOffer;
import org.liftloop.ui.live.FindOffers;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveHandler;
import org.liftloop.ui.live.LivePhase;
import org.liftloop.ui.live.LiveWords;

/** Asks how a field is connected, and starts its twins. */
public final class StartLiveHandler extends LiveHandler {

	/** Made by the workbench. */
	public StartLiveHandler() {
		super(LivePhase.STOPPED);
	}

	@Override
	protected void run(Shell shell, IFile file) {
		List<ConnectionOffer> offers = new ArrayList<>();
		try {
			PlatformUI.getWorkbench().getProgressService()
					.busyCursorWhile(monitor -> offers.addAll(offers(file, IProgressMonitor.nullSafe(monitor))));
		} catch (InvocationTargetException e) {
			MessageDialog.openError(shell, Messages.Start_title, LiveWords.cause(e.getCause() == null ? e : e.getCause()));
			return;
		} catch (InterruptedException e) {
			// The person does not want to wait.
			return;
		}
		StartLiveDialog dialog = new StartLiveDialog(shell, file, offers, LastChoice.of(file));
		if (dialog.open() == Window.OK) {
			LastChoice.keep(file, dialog.choice());
			LiveFields.ofWorkbench().start(file, dialog.choice());
		}
	}

	private static List<ConnectionOffer> offers(IFile file, IProgressMonitor monitor) throws InvocationTargetException {
		IPath location = file.getLocation();
		try {
			// A field that is not on a disk is refused when it is started.
			return location == null ? List.of()
					: new FindOffers(location.toPath(), Contributions.ofPlatform()).execute(monitor);
		} catch (OperationException e) {
			throw new InvocationTargetException(e);
		}
	}
}
