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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LiveFieldsListener;
import org.liftloop.ui.live.LivePhase;

/** A command that can be chosen while the field it is about stands in one phase. */
abstract class LiveHandler extends AbstractHandler {

	private final LivePhase phase;
	private final LiveFieldsListener listener = file -> fireHandlerChanged(new HandlerEvent(this, true, false));

	LiveHandler(LivePhase phase) {
		this.phase = phase;
		LiveFields.ofWorkbench().addListener(listener);
	}

	/**
	 * @param shell parent of questions
	 * @param file  file of the field
	 */
	abstract void run(Shell shell, IFile file);

	@Override
	public final void setEnabled(@Nullable Object context) {
		setBaseEnabled(LiveTarget.of(context).filter(file -> LiveFields.ofWorkbench().phase(file) == phase).isPresent());
	}

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (event != null) {
			Shell shell = HandlerUtil.getActiveShell(event);
			LiveTarget.of(event.getApplicationContext()).ifPresent(file -> run(shell, file));
		}
		return null;
	}

	@Override
	public void dispose() {
		LiveFields.ofWorkbench().removeListener(listener);
		super.dispose();
	}
}
