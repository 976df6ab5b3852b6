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

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlView;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.session.AssetSession;

/**
 * What a person may ask of a twin's control, with the questions that belong to it. Call it in the UI thread; the answer
 * comes later, in the UI thread too.
 */
public final class LiveControl {

	private final Shell shell;
	private final Consumer<String> refusals;

	/**
	 * @param shell    parent of the questions
	 * @param refusals hears why something asked for is refused, and what to do about it; empty when it is done
	 */
	public LiveControl(Shell shell, Consumer<String> refusals) {
		this.shell = shell;
		this.refusals = refusals;
	}

	/** @return the name of the person at this computer */
	public static String user() {
		String name = System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return name.isBlank() ? Messages.Control_user : name;
	}

	/**
	 * @param session a session
	 * @return the decision of it that waits for a person, or null
	 */
	public static @Nullable Decision pending(AssetSession session) {
		ControlView control = session.snapshot().control();
		return control == null ? null : control.pending();
	}

	/**
	 * Approves a decision.
	 *
	 * @param session  session of the asset
	 * @param decision a decision of it that waits
	 */
	public void approve(AssetSession session, Decision decision) {
		answer(session.approve(decision.id(), user()));
	}

	/**
	 * Rejects a decision, once the person has said why.
	 *
	 * @param session  session of the asset
	 * @param decision a decision of it that waits
	 */
	public void reject(AssetSession session, Decision decision) {
		String reason = reason(Messages.Control_rejectTitle, NLS.bind(Messages.Control_rejectText, decision.sentence()));
		if (reason != null) {
			answer(session.reject(decision.id(), user(), reason));
		}
	}

	/**
	 * Changes the mode; to let the twin act by itself the person has to say why.
	 *
	 * @param session session of the asset
	 * @param mode    the mode wanted
	 * @return whether it was asked for
	 */
	public boolean setMode(AssetSession session, ControlMode mode) {
		String reason = ""; //$NON-NLS-1$
		if (mode == ControlMode.AUTONOMOUS) {
			String said = reason(Messages.Control_armTitle, NLS.bind(Messages.Control_armText, session.twin().name()));
			if (said == null) {
				return false;
			}
			reason = said;
		}
		answer(session.setMode(mode, user(), reason));
		return true;
	}

	private @Nullable String reason(String title, String text) {
		InputDialog dialog = new InputDialog(shell, title, text, "", //$NON-NLS-1$
				entered -> entered == null || entered.isBlank() ? Messages.Control_reasonMissing : null);
		return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
	}

	private void answer(CompletableFuture<Void> done) {
		Display display = shell.getDisplay();
		done.whenComplete((nothing, error) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> refusals.accept(error == null ? "" : LiveWords.cause(error))); //$NON-NLS-1$
			}
		});
	}
}
