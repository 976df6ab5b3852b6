/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.quality.CardDefect;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.twin.CardAnalysis;

/** How far an analysis can be trusted as a whole, in a sentence and an icon. */
public final class AnalysisSummary {

	private AnalysisSummary() {
	}

	/**
	 * @param state an analysis
	 * @return the sentence
	 */
	public static String words(RunState<CardAnalysis> state) {
		return switch (state) {
		case RunState.Running<CardAnalysis> running -> running.shown() == null ? Messages.Summary_computing
				: Messages.Summary_recomputing;
		case RunState.Cancelled<CardAnalysis> cancelled -> cancelled.shown() == null ? Messages.Summary_cancelledEmpty
				: Messages.Summary_cancelled;
		case RunState.Refused<CardAnalysis> refused -> NLS.bind(Messages.Summary_refused, refused.reason());
		case RunState.Failed<CardAnalysis> failed -> NLS.bind(Messages.Summary_failed, failed.message());
		case RunState.Current<CardAnalysis> current -> words(current.result());
		};
	}

	/**
	 * @param state an analysis
	 * @return the icon, shared: not to be disposed; null while there is nothing to say
	 */
	public static @Nullable Image icon(RunState<CardAnalysis> state) {
		return switch (state) {
		case RunState.Current<CardAnalysis> current -> StatusLook.icon(status(current.result()));
		case RunState.Refused<CardAnalysis> refused -> StatusLook.icon(Status.NOT_DETERMINABLE);
		case RunState.Failed<CardAnalysis> failed -> StatusLook.exceededIcon();
		case RunState.Cancelled<CardAnalysis> cancelled -> StatusLook.icon(Status.UNCERTAIN);
		case RunState.Running<CardAnalysis> running -> null;
		};
	}

	/** Results that are sound in themselves are no better than the card they come from. */
	private static Status status(CardAnalysis analysis) {
		Status status = analysis.diagnosis().status();
		return analysis.confidence().defects().isEmpty() ? status : status.worst(Status.UNCERTAIN);
	}

	private static String words(CardAnalysis analysis) {
		Diagnosis diagnosis = analysis.diagnosis();
		List<String> parts = new ArrayList<>();
		parts.add(switch (status(analysis)) {
		case OK -> Messages.Summary_ok;
		case UNCERTAIN -> diagnosis.status() == Status.OK ? Messages.Summary_signal : Messages.Summary_uncertain;
		case NOT_DETERMINABLE -> Messages.Summary_partly;
		});
		parts.addAll(diagnosis.reasons());
		if (diagnosis.reasons().isEmpty()) {
			analysis.confidence().likeliest().map(CardDefect::sentence).ifPresent(parts::add);
		}
		return String.join(" ", parts); //$NON-NLS-1$
	}
}
