/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.internal.rodpump.ui.results.StatusLook;
import org.liftloop.rodpump.result.Status;

/** What is to be said of the chosen design, in a line and an icon. */
public final class DesignSummary {

	private DesignSummary() {
	}

	/**
	 * @param state the predictions
	 * @param row the chosen design
	 * @return the line
	 */
	public static String words(RunState<DesignRun> state, DesignRow row) {
		return switch (state) {
		case RunState.Running<DesignRun> running -> Messages.Summary_predicting;
		case RunState.Cancelled<DesignRun> cancelled -> cancelled.shown() == null ? Messages.Summary_cancelledEmpty
				: Messages.Summary_cancelled;
		case RunState.Refused<DesignRun> refused -> refused.reason();
		case RunState.Failed<DesignRun> failed -> NLS.bind(Messages.Summary_failed, failed.message());
		case RunState.Current<DesignRun> current -> words(row);
		};
	}

	private static String words(DesignRow row) {
		if (row.reasons().isEmpty()) {
			return NLS.bind(Messages.Summary_verdict, row.name(), row.verdict().word());
		}
		// A refusal names the design itself.
		return row.verdict() == Verdict.REFUSED ? row.reasonsInLine()
				: NLS.bind(Messages.Summary_reasons,
						new Object[] { row.name(), row.verdict().word(), row.reasonsInLine() });
	}

	/**
	 * @param state the predictions
	 * @param row the chosen design
	 * @return the icon, shared: not to be disposed; null while there is nothing to say
	 */
	public static @Nullable Image icon(RunState<DesignRun> state, DesignRow row) {
		return switch (state) {
		case RunState.Running<DesignRun> running -> null;
		case RunState.Cancelled<DesignRun> cancelled -> StatusLook.icon(Status.UNCERTAIN);
		case RunState.Refused<DesignRun> refused -> StatusLook.icon(Status.NOT_DETERMINABLE);
		case RunState.Failed<DesignRun> failed -> StatusLook.exceededIcon();
		case RunState.Current<DesignRun> current -> row.verdict().icon();
		};
	}
}
