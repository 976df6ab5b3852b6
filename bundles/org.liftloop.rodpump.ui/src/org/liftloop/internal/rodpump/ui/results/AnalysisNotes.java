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
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.AssumedValue;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.report.DampingText;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The notes to an analysis at full length: what weakens it, what is assumed, where the card comes from. */
final class AnalysisNotes {

	private AnalysisNotes() {
	}

	/** As plain text: names and notes come from files and are never taken for markup. */
	static String text(SurfaceCard card, RunState<CardAnalysis> state) {
		List<String> lines = new ArrayList<>();
		CardAnalysis analysis = state.shown();
		if (state instanceof RunState.Refused<CardAnalysis> refused) {
			section(lines, Messages.Notes_refused, List.of(refused.reason()));
		}
		if (analysis != null) {
			section(lines, Messages.Notes_reasons, analysis.diagnosis().reasons());
			section(lines, Messages.Notes_rodString, analysis.rodStringNotes());
			section(lines, Messages.Notes_wellProblems, analysis.well().problems());
			section(lines, Messages.Notes_assumed, analysis.assumptions().stream().map(AnalysisNotes::line).toList());
			section(lines, Messages.Notes_card, analysis.cardNotes());
		} else {
			section(lines, Messages.Notes_card, card.getNotes());
		}
		section(lines, Messages.Notes_cardOrigin, sentence(card.getOrigin()));
		if (card.eContainer() instanceof Well well) {
			section(lines, Messages.Notes_wellOrigin, sentence(well.getOrigin()));
		}
		if (analysis != null) {
			section(lines, Messages.Notes_method, List.of(
					NLS.bind(Messages.Notes_damping, DampingText.of(analysis, LiftloopPreferences.screenFormat())),
					NLS.bind(Messages.Notes_algorithm, analysis.algorithm(), analysis.algorithmVersion()),
					NLS.bind(Messages.Notes_identity, analysis.inputSha256())));
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private static void section(List<String> lines, String title, List<String> items) {
		if (items.isEmpty()) {
			return;
		}
		if (!lines.isEmpty()) {
			lines.add(""); //$NON-NLS-1$
		}
		lines.add(title);
		items.forEach(item -> lines.add("\u2022 " + item)); //$NON-NLS-1$
	}

	private static List<String> sentence(@Nullable String text) {
		return text == null || text.isBlank() ? List.of() : List.of(text);
	}

	private static String line(AssumedValue assumption) {
		return NLS.bind(Messages.Notes_assumption, assumption.subject(), assumption.reason());
	}
}
