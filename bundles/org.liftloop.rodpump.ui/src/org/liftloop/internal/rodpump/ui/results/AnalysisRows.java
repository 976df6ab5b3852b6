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
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.fatigue.GoodmanPoint;
import org.liftloop.rodpump.fatigue.StringCheck;
import org.liftloop.rodpump.fatigue.StringFinding;
import org.liftloop.rodpump.quality.QualityMeasure;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.TaperBuckling;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.Rp11lComparison;
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
	static List<MeasureRow> signal(CardAnalysis analysis, UnitSystem system) {
		QuantityFormat format = screenFormat(system);
		return analysis.confidence().measures().stream()
				.map(measure -> new MeasureRow(ResultLabels.label(measure.measure()), ResultLabels.value(measure, format),
						ResultLabels.limit(measure, format),
						measure.isJudged() ? format.number(Quantity.NUMBER, measure.score()) : QuantityFormat.NO_VALUE,
						status(measure), measure.reason()))
				.toList();
	}

	/** The tapers as a design. */
	static List<StringCheckRow> stringCheck(CardAnalysis analysis, UnitSystem system) {
		QuantityFormat format = screenFormat(system);
		List<StringCheckRow> rows = new ArrayList<>();
		double bottomM = 0;
		for (TaperResult taper : analysis.diagnosis().tapers()) {
			bottomM += taper.taper().lengthM();
			rows.add(row(taper, analysis.rodString(), bottomM, system, format));
		}
		return rows;
	}

	private static StringCheckRow row(TaperResult taper, StringCheck check, double bottomM, UnitSystem system,
			QuantityFormat format) {
		GoodmanPoint goodman = taper.goodman();
		TaperBuckling buckling = check.buckling().get(taper.index());
		String neutral = buckling.compressedLengthM() > 0
				? format.format(Quantity.LENGTH, bottomM - buckling.compressedLengthM())
				: QuantityFormat.NO_VALUE;
		return new StringCheckRow(AnalysisCharts.taperName(taper, system),
				NLS.bind(Messages.Check_range, format.number(Quantity.STRESS, goodman.minStressPa()),
						format.format(Quantity.STRESS, goodman.maxStressPa())),
				format.format(Quantity.STRESS, goodman.allowableStressPa()), loading(goodman, format), goodman.isInside(),
				goodman.status(), format.format(Quantity.FORCE, buckling.minimumLoadN()), buckling.state(),
				format.format(Quantity.FORCE, buckling.criticalLoadN()), neutral,
				check.findings().stream().filter(finding -> finding.taper() == taper.index())
						.map(StringFinding::sentence).toList());
	}

	/** API RP 11L beside the card. */
	static List<Rp11lRow> rp11l(Rp11lComparison comparison, UnitSystem system) {
		QuantityFormat format = screenFormat(system);
		return comparison.rows().stream().map(row -> new Rp11lRow(row.label(), row.methodText(format),
				row.measuredText(format), format.format(Quantity.FRACTION, row.difference()), row.method().status(),
				row.method().reasons())).toList();
	}

	private static String loading(GoodmanPoint goodman, QuantityFormat format) {
		return goodman.status() == Status.NOT_DETERMINABLE ? QuantityFormat.NO_VALUE
				: format.format(Quantity.FRACTION, goodman.loadingFraction());
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
		return new TaperRow(AnalysisCharts.taperName(taper, system), format.format(Quantity.FORCE, taper.maximumLoadN()),
				format.format(Quantity.FORCE, taper.minimumLoadN()), format.format(Quantity.STRESS, goodman.maxStressPa()),
				format.format(Quantity.STRESS, goodman.minStressPa()), loading(goodman, format),
				goodman.isInside(), goodman.status(),
				goodman.reasons());
	}

	private static QuantityFormat screenFormat(UnitSystem system) {
		return QuantityFormat.forScreen(system, Locale.getDefault(Locale.Category.FORMAT));
	}
}
