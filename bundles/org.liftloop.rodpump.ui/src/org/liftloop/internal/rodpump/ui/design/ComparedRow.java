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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.report.AnalysisCharts;
import org.liftloop.rodpump.twin.report.AnalysisResult;
import org.liftloop.rodpump.twin.report.ResultLabels;

/**
 * One result of a design beside that of what it is compared with.
 *
 * @param name what it is
 * @param baseline what it is compared with; empty without
 * @param design the design's
 * @param change how much more the design has; empty for nothing to tell
 * @param status how far the design's value can be trusted
 * @param reasons why not further
 */
public record ComparedRow(String name, String baseline, String design, String change, Status status,
		List<String> reasons) {

	public ComparedRow {
		reasons = List.copyOf(reasons);
	}

	/**
	 * @param design a predicted card
	 * @param baseline what it is compared with, or null for nothing
	 * @param format how values are shown
	 * @return a row for each result, and for the fatigue of each taper
	 */
	public static List<ComparedRow> of(CardAnalysis design, @Nullable CardAnalysis baseline, QuantityFormat format) {
		List<ComparedRow> rows = new ArrayList<>();
		List<AnalysisResult> results = ResultLabels.results(design);
		List<AnalysisResult> others = baseline == null ? List.of() : ResultLabels.results(baseline);
		for (int i = 0; i < results.size(); i++) {
			// How far its signals can be trusted is no question of a card that was never measured.
			if (!results.get(i).estimate().id().equals(ResultLabels.CONFIDENCE_ID)) {
				rows.add(row(results.get(i), i < others.size() ? others.get(i) : null, format));
			}
		}
		for (TaperResult taper : design.diagnosis().tapers()) {
			rows.add(row(goodman(taper, format), baseline == null ? null : goodman(baseline, taper.index(), format),
					format));
		}
		return rows;
	}

	private static ComparedRow row(AnalysisResult design, @Nullable AnalysisResult baseline, QuantityFormat format) {
		return new ComparedRow(design.label(), baseline == null ? "" : baseline.value(format), design.value(format), //$NON-NLS-1$
				baseline == null ? "" : change(design, baseline, format), design.estimate().status(), //$NON-NLS-1$
				design.estimate().reasons());
	}

	private static @Nullable AnalysisResult goodman(CardAnalysis analysis, int index, QuantityFormat format) {
		List<TaperResult> tapers = analysis.diagnosis().tapers();
		return index < tapers.size() ? goodman(tapers.get(index), format) : null;
	}

	private static AnalysisResult goodman(TaperResult taper, QuantityFormat format) {
		String id = "goodmanLoading" + taper.index(); //$NON-NLS-1$
		double fraction = taper.goodman().loadingFraction();
		List<String> reasons = taper.goodman().reasons();
		return new AnalysisResult(NLS.bind(Messages.Compared_taper, AnalysisCharts.taperName(taper, format.system())),
				Quantity.FRACTION, taper.goodman().status() == Status.NOT_DETERMINABLE
						? Estimate.notDeterminable(id, "1", reasons) //$NON-NLS-1$
						: Estimate.of(id, fraction, "1", reasons)); //$NON-NLS-1$
	}

	/** What rounds to nothing is no change. */
	private static String change(AnalysisResult design, AnalysisResult baseline, QuantityFormat format) {
		Estimate now = design.estimate();
		Estimate before = baseline.estimate();
		if (!now.isDetermined() || !before.isDetermined()) {
			return ""; //$NON-NLS-1$
		}
		Quantity quantity = design.quantity();
		double by = now.value() - before.value();
		String amount = format.format(quantity, quantity.storedUnit().fromSi(Math.abs(by)));
		if (amount.equals(format.format(quantity, 0))) {
			return ""; //$NON-NLS-1$
		}
		String signed = (by > 0 ? "+" : "\u2212") + amount; //$NON-NLS-1$ //$NON-NLS-2$
		if (quantity == Quantity.FRACTION || quantity == Quantity.NUMBER || before.value() <= 0) {
			return signed;
		}
		double part = by / before.value();
		return NLS.bind(Messages.Compared_change, signed,
				(part > 0 ? "+" : "\u2212") + format.format(Quantity.FRACTION, Math.abs(part))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
