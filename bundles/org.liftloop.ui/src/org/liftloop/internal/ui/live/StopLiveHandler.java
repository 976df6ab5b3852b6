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
import org.eclipse.swt.widgets.Shell;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveHandler;
import org.liftloop.ui.live.LivePhase;

/** Stops the twins of a field. */
public final class StopLiveHandler extends LiveHandler {

	/** Made by the workbench. */
	public StopLiveHandler() {
		super(LivePhase.RUNNING);
	}

	@Override
	protected void run(Shell shell, IFile file) {
		LiveFields.ofWorkbench().stop(file);
	}
}
