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

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LivePhase;

/** Asks how a field is connected, and starts its twins. */
public final class StartLiveHandler extends LiveHandler {

	/** Made by the workbench. */
	public StartLiveHandler() {
		super(LivePhase.STOPPED);
	}

	@Override
	void run(Shell shell, IFile file) {
		StartLiveDialog dialog = new StartLiveDialog(shell, file);
		if (dialog.open() == Window.OK) {
			LiveFields.ofWorkbench().start(file, dialog.choice());
		}
	}
}
