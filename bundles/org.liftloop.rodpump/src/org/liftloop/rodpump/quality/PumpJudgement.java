/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.quality.CardDefect.Kind;
import org.liftloop.rodpump.quality.DefectFit.Explanation;

/**
 * What the rods and the pump say about a card.
 *
 * @param measures measures from {@link Measure#MINIMUM_LOAD_EXCESS} on
 * @param defects  the single defect that explains them best, with the lowest score among them; empty if nothing needs
 *                 explaining
 */
record PumpJudgement(List<QualityMeasure> measures, List<CardDefect> defects) {

	/** An explanation that leaves more than this part of the misfit is none. */
	private static final double LEFT_UNEXPLAINED = 0.7;
	/** Least score of the single defect. */
	private static final double FLOOR = 0.2;

	static PumpJudgement none(String reason) {
		List<QualityMeasure> loads = List.of(QualityMeasure.notJudged(Measure.MINIMUM_LOAD_EXCESS, reason),
				QualityMeasure.notJudged(Measure.PEAK_LOAD_DEFICIT, reason));
		return of(loads, reason);
	}

	/** Only the loads could be judged. */
	static PumpJudgement of(List<QualityMeasure> loads, String reason) {
		List<QualityMeasure> all = new ArrayList<>(loads);
		all.addAll(PumpChecks.notJudged(reason));
		all.add(QualityMeasure.notJudged(Measure.SINGLE_DEFECT, reason));
		return new PumpJudgement(all, List.of());
	}

	static PumpJudgement of(JudgedWell well, RodsNearby rods, double[] positionM, double[] loadN,
			List<QualityMeasure> loads) {
		double speed = rods.strokesPerMinute();
		DownholeParts parts = rods.at(1, speed, positionM.length).parts(positionM, loadN);
		PumpShape shape = parts.corrected(0, 0, 0, well.tubingComplianceMPerN());
		List<QualityMeasure> all = new ArrayList<>(loads);
		PumpShape left = parts.withSlack(well.tubingComplianceMPerN());
		all.addAll(new PumpChecks(well, speed, positionM, loadN, left).measures());
		if (!shape.isPumping()) {
			all.add(QualityMeasure.notJudged(Measure.SINGLE_DEFECT, PumpChecks.NO_LINES));
			List<QualityMeasure> against = against(all);
			return new PumpJudgement(all, against.isEmpty() ? List.of() : List.of(mismatch(against)));
		}
		DefectFit fit = new DefectFit(well, rods, positionM, loadN, parts, shape);
		// A single defect is named only for what an error of the damping does not explain as well.
		double misfit = fit.misfitWithSlack(left);
		Explanation best = fit.best();
		double evidence = Math.max(0, misfit - best.misfit()) / (misfit + DefectFit.SMALL_MISFIT);
		double size = Math.abs(best.size()) / best.limit();
		double score = 1 - evidence * (1 - Score.above(FLOOR, Score.falling(size, 1)));
		CardDefect defect = defect(best, well);
		all.add(QualityMeasure.judged(Measure.SINGLE_DEFECT, size * evidence, 1, score, score < QualityMeasure.REASON_SCORE
				? defect.sentence() : "No single defect of load cell, position or well data is to be seen."));
		List<QualityMeasure> against = against(all);
		if (against.isEmpty()) {
			return new PumpJudgement(all, List.of());
		}
		return new PumpJudgement(all,
				List.of(best.misfit() < LEFT_UNEXPLAINED * misfit ? defect : mismatch(against)));
	}

	private static List<QualityMeasure> against(List<QualityMeasure> all) {
		return all.stream().filter(QualityMeasure::isAgainst)
				.sorted(Comparator.comparingDouble(QualityMeasure::score)).toList();
	}

	private static CardDefect mismatch(List<QualityMeasure> against) {
		return new CardDefect(Kind.WELL_MISMATCH, 1 - against.get(0).score(), against.get(0).reason()
				+ " No single defect of load cell, position or well data explains it: gas, leaks or friction in the pump, or"
				+ " several defects at once.");
	}

	private static CardDefect defect(Explanation found, JudgedWell well) {
		double size = found.kind() == Kind.LOAD_OFFSET ? found.size() * well.buoyantWeightN() : found.size();
		String sentence = switch (found.kind()) {
		case LOAD_OFFSET -> "The load reads " + Say.load(Math.abs(size)) + (size > 0 ? " too high" : " too low")
				+ " throughout: check the load cell's zero, or take the offset off.";
		case LOAD_GAIN -> "The load reads " + Say.percent(Math.abs(size)) + (size > 0 ? " too high" : " too low")
				+ " in scale: check the load cell's calibration.";
		case POSITION_PHASE -> String.format(Locale.ROOT,
				"The load comes %.1f degrees of the stroke too %s for the position: check the position switch and the"
						+ " controller's timing, or rotate the card.",
				Double.valueOf(Math.abs(size)), size > 0 ? "late" : "early");
		case ROD_DEPTH -> "The rods are stated " + Say.percent(Math.abs(size)) + (size > 0 ? " too long" : " too short")
				+ " (or too " + (size > 0 ? "heavy" : "light") + "): check the rod string and the pump's depth.";
		default -> "The pumping speed is stated " + Say.percent(Math.abs(size)) + (size > 0 ? " too fast" : " too slow")
				+ ": check the speed, or the time of a stroke.";
		};
		return new CardDefect(found.kind(), size, sentence);
	}
}
