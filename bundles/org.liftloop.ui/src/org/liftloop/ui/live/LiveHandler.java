/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** A command that can be chosen while the field it is about stands in one phase. */
public abstract class LiveHandler extends AbstractHandler {

	private final LivePhase phase;
	private final LiveFieldsListener listener = file -> fireHandlerChanged(new HandlerEvent(this, true, false));

	/** @param phase where the field must stand */
	protected LiveHandler(LivePhase phase) {
		this.phase = phase;
		LiveFields.ofWorkbench().addListener(listener);
	}

	/**
	 * @param file file of a field that stands in the phase
	 * @return whether the command is for it
	 */
	protected boolean accepts(IFile file) {
		return true;
	}

	/**
	 * @param shell parent of questions
	 * @param file  file of the field
	 */
	protected abstract void run(Shell shell, IFile file);

	@Override
	public final void setEnabled(@Nullable Object context) {
		setBaseEnabled(LiveTarget.of(context).filter(this::isMeant).isPresent());
	}

	private boolean isMeant(IFile file) {
		return LiveFields.ofWorkbench().phase(file) == phase && accepts(file);
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
