/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.twin.AssumedValue;
import org.liftloop.rodpump.twin.CardAnalysis;

/** Analyses as plain text for a terminal. */
public final class TextReport {

	private TextReport() {
	}

	/**
	 * @param analysis an analysis
	 * @param format   unit system and number form
	 * @return the text, ending with a line break
	 */
	public static String of(CardAnalysis analysis, QuantityFormat format) {
		StringBuilder text = new StringBuilder();
		Diagnosis diagnosis = analysis.diagnosis();
		text.append(TextTable.plain(analysis.well().name() + " \u2013 " + analysis.card().name())).append('\n');
		text.append("Status: ").append(ResultLabels.label(analysis.status())).append("; ")
				.append(format.format(Quantity.PUMPING_SPEED, diagnosis.surfaceCard().strokesPerMinute())).append("; ")
				.append(diagnosis.harmonics()).append(" harmonics\n\n");
		List<String> reasons = ResultLabels.reasons(analysis);
		text.append(results(analysis, format, reasons)).append('\n');
		text.append(tapers(diagnosis, format));
		list(text, "Reasons", numbered(reasons));
		list(text, "Rod string", analysis.rodStringNotes());
		list(text, "Well", analysis.well().problems());
		list(text, "Card", analysis.cardNotes());
		list(text, "Assumed", analysis.assumptions().stream().map(AssumedValue::reason).toList());
		text.append("\nDamping: ").append(DampingText.of(analysis, format)).append("\nMethod: ").append(analysis.algorithm()).append(", version ").append(analysis.algorithmVersion())
				.append("\nInput SHA-256: ").append(analysis.inputSha256()).append('\n');
		return text.toString().replace('\u00A0', ' ');
	}

	/**
	 * @param outcomes analyses and refusals
	 * @param format   unit system and number form
	 * @return one line for each, ending with a line break
	 */
	public static String overview(List<AnalysisOutcome> outcomes, QuantityFormat format) {
		TextTable table = new TextTable("llrrrrl").row("Well", "Card", "PPRL", "MPRL", "Fillage", "Goodman", "Status");
		for (AnalysisOutcome outcome : outcomes) {
			if (outcome instanceof AnalysisOutcome.Analysed(CardAnalysis analysis)) {
				table.row(outcome.wellName(), outcome.cardName(),
						value(analysis, org.liftloop.rodpump.diagnosis.Quantity.PEAK_POLISHED_ROD_LOAD, format),
						value(analysis, org.liftloop.rodpump.diagnosis.Quantity.MINIMUM_POLISHED_ROD_LOAD, format),
						value(analysis, org.liftloop.rodpump.diagnosis.Quantity.FILLAGE, format),
						value(analysis, org.liftloop.rodpump.diagnosis.Quantity.GOODMAN_LOADING, format),
						ResultLabels.label(analysis.status()));
			} else {
				table.row(outcome.wellName(), outcome.cardName(), "", "", "", "", "refused");
			}
		}
		return table.text().replace('\u00A0', ' ');
	}

	private static String value(CardAnalysis analysis, org.liftloop.rodpump.diagnosis.Quantity quantity,
			QuantityFormat format) {
		return ResultLabels.result(analysis, quantity).value(format).replace('\u00A0', ' ');
	}

	private static String results(CardAnalysis analysis, QuantityFormat format, List<String> reasons) {
		TextTable table = new TextTable("lrll").row("Result", "Value", "Status", "Reasons");
		for (AnalysisResult result : ResultLabels.results(analysis)) {
			table.row(result.label(), result.value(format).replace('\u00A0', ' '),
					ResultLabels.label(result.estimate().status()), references(result.estimate().reasons(), reasons));
		}
		return table.text();
	}

	private static String references(List<String> some, List<String> all) {
		return String.join(" ", some.stream().map(reason -> "[" + (all.indexOf(reason) + 1) + "]").toList());
	}

	private static String tapers(Diagnosis diagnosis, QuantityFormat format) {
		TextTable table = new TextTable("lrrrrrl").row("Taper", "Length", "Min. load", "Max. load", "Min. stress",
				"Max. stress", "Goodman loading");
		for (TaperResult taper : diagnosis.tapers()) {
			String loading = format.format(Quantity.FRACTION, taper.goodman().loadingFraction()) + " "
					+ (taper.goodman().isInside() ? "inside" : "OUTSIDE") + ", "
					+ ResultLabels.label(taper.goodman().status());
			table.row(AnalysisCharts.taperName(taper, format.system()),
					format.format(Quantity.LENGTH, taper.taper().lengthM()),
					format.format(Quantity.FORCE, taper.minimumLoadN()),
					format.format(Quantity.FORCE, taper.maximumLoadN()),
					format.format(Quantity.STRESS, taper.goodman().minStressPa()),
					format.format(Quantity.STRESS, taper.goodman().maxStressPa()), loading);
		}
		return table.text();
	}

	private static List<String> numbered(List<String> reasons) {
		List<String> numbered = new ArrayList<>();
		for (int i = 0; i < reasons.size(); i++) {
			numbered.add("[" + (i + 1) + "] " + reasons.get(i));
		}
		return numbered;
	}

	private static void list(StringBuilder text, String heading, List<String> items) {
		if (!items.isEmpty()) {
			text.append('\n').append(heading).append(":\n");
			items.forEach(item -> text.append("  ").append(TextTable.plain(item)).append('\n'));
		}
	}
}
