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

import java.util.List;
import java.util.Locale;

import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.fatigue.GoodmanPoint;
import org.liftloop.rodpump.quality.QualityMeasure;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.report.AnalysisCharts;
import org.liftloop.rodpump.twin.report.ResultLabels;

/** An analysis as rows of text in the user's units. */
final class AnalysisRows {

	private AnalysisRows() {
	}

	static List<ResultRow> results(CardAnalysis analysis, UnitSystem system) {
		QuantityFormat format = screenFormat(system);
		return ResultLabels.results(analysis).stream().map(result -> new ResultRow(result.label(), result.value(format),
				result.estimate().status(), result.estimate().reasons())).toList();
	}

	/** The measures of the card's quality. */
	static List<ResultRow> signal(CardAnalysis analysis, UnitSystem system) {
		QuantityFormat format = screenFormat(system);
		return analysis.confidence().measures().stream()
				.map(measure -> new ResultRow(ResultLabels.label(measure.measure()), ResultLabels.value(measure, format),
						status(measure), List.of(measure.reason())))
				.toList();
	}

	private static Status status(QualityMeasure measure) {
		if (!measure.isJudged()) {
			return Status.NOT_DETERMINABLE;
		}
		return measure.isAgainst() ? Status.UNCERTAIN : Status.OK;
	}

	static List<TaperRow> tapers(CardAnalysis analysis, UnitSystem system) {
		QuantityFormat format = screenFormat(system);
		return analysis.diagnosis().tapers().stream().map(taper -> row(taper, system, format)).toList();
	}

	private static TaperRow row(TaperResult taper, UnitSystem system, QuantityFormat format) {
		GoodmanPoint goodman = taper.goodman();
		String loading = goodman.status() == Status.NOT_DETERMINABLE ? QuantityFormat.NO_VALUE
				: format.format(Quantity.FRACTION, goodman.loadingFraction());
		return new TaperRow(AnalysisCharts.taperName(taper, system), format.format(Quantity.FORCE, taper.maximumLoadN()),
				format.format(Quantity.FORCE, taper.minimumLoadN()), format.format(Quantity.STRESS, goodman.maxStressPa()),
				format.format(Quantity.STRESS, goodman.minStressPa()), loading, goodman.isInside(), goodman.status(),
				goodman.reasons());
	}

	private static QuantityFormat screenFormat(UnitSystem system) {
		return QuantityFormat.forScreen(system, Locale.getDefault(Locale.Category.FORMAT));
	}
}
