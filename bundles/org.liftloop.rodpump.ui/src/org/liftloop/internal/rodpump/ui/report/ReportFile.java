/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.io.AtomicFile;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.report.AnalysisOutcome;
import org.liftloop.rodpump.twin.report.HtmlReport;
import org.liftloop.rodpump.twin.report.ReportContext;

/** Writes what is known of a card as the HTML report that the command line writes. */
final class ReportFile {

	private static final String BUNDLE = "org.liftloop.rodpump.ui"; //$NON-NLS-1$

	private ReportFile() {
	}

	/**
	 * @param card a card
	 * @param state its analysis
	 * @return what a report can show: a result, or the refusal; empty while there is neither
	 */
	static Optional<AnalysisOutcome> outcome(SurfaceCard card, RunState<CardAnalysis> state) {
		CardAnalysis analysis = state.shown();
		if (analysis != null) {
			return Optional.of(new AnalysisOutcome.Analysed(analysis));
		}
		String well = card.eContainer() instanceof Well owner ? String.valueOf(owner.getName()) : ""; //$NON-NLS-1$
		return state instanceof RunState.Refused<CardAnalysis> refused
				? Optional.of(AnalysisOutcome.Refused.of(well, String.valueOf(card.getName()), refused.refusal()))
				: Optional.empty();
	}

	/**
	 * Writes a report; the file is afterwards either the new one or as it was.
	 *
	 * @param file where to; replaced if it exists, so ask before
	 * @param outcome what to report
	 * @param system the unit system of its texts
	 * @throws IOException if it cannot be written
	 */
	static void write(Path file, AnalysisOutcome outcome, UnitSystem system) throws IOException {
		String title = outcome.wellName() + " \u2013 " + outcome.cardName(); //$NON-NLS-1$
		String page = HtmlReport.of(title, List.of(outcome), new ReportContext(program(), Instant.now(), system));
		AtomicFile.write(file, page.getBytes(StandardCharsets.UTF_8));
	}

	private static String program() {
		return "Liftloop " + Platform.getBundle(BUNDLE).getVersion(); //$NON-NLS-1$
	}
}
