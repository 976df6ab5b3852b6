/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.fit;

import java.util.List;
import java.util.Locale;

import org.liftloop.core.units.Unit;
import org.liftloop.thermal.calibrate.FitResult;
import org.liftloop.thermal.calibrate.FitResult.Agreement;
import org.liftloop.thermal.calibrate.FitResult.Estimate;
import org.liftloop.thermal.estimate.LoopMoment;

/**
 * A fit, and what it was made of.
 *
 * @param loop    name of the loop
 * @param moments its course
 * @param result  the fit
 */
public record FitReport(String loop, List<LoopMoment> moments, FitResult result) {

	/** Copies the list. */
	public FitReport {
		moments = List.copyOf(moments);
	}

	/** @return it for a person, in lines */
	public String text() {
		StringBuilder text = new StringBuilder(loop + ": fitted to " + result.fitted().getFirst().records() + " records"
				+ (result.verified().isEmpty() ? "" : ", verified on the " + result.verified().getFirst().records() + " after them")
				+ ".\n");
		line(text, "%-16s %14s %30s %14s  %s", "parameter", "fitted", "95 % interval", "file", "unit");
		for (Estimate estimate : result.estimates()) {
			if (estimate.identifiable()) {
				line(text, "%-16s %14.6g %30s %14.6g  %s", estimate.parameter().label(), estimate.value(),
						String.format(Locale.ROOT, "%.6g to %.6g", estimate.low(), estimate.high()), estimate.given(),
						estimate.parameter().unit());
			} else {
				line(text, "%-16s %14s %30s %14.6g  %s", estimate.parameter().label(), "-", "the records do not tell it",
						estimate.given(), estimate.parameter().unit());
			}
		}
		agreements(text, "fitted", result.fitted());
		agreements(text, "verified", result.verified());
		return text.toString();
	}

	private static void agreements(StringBuilder text, String where, List<Agreement> agreements) {
		for (Agreement agreement : agreements) {
			line(text, "%-9s %-29s RMSE %.3f K, CV(RMSE) %.2f %%, NMBE %+.2f %%", where, agreement.output(), agreement.rmseK(),
					100 * agreement.cvRmse(), 100 * agreement.nmbe());
		}
	}

	private static void line(StringBuilder text, String format, Object... values) {
		text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
	}

	/** @return measured and computed temperatures as comma-separated values with a heading */
	public String csv() {
		StringBuilder csv = new StringBuilder(
				"time_s,hot_C,hot_computed_C,cold_C,cold_computed_C,secondary_outlet_C,secondary_outlet_computed_C\n");
		for (int i = 0; i < moments.size(); i++) {
			LoopMoment moment = moments.get(i);
			csv.append(String.format(Locale.ROOT, "%.3f,%.4f,%.4f,%.4f,%.4f,%s,%.4f%n", moment.timeS(), celsius(moment.hotK()),
					celsius(result.computedK()[0][i]), celsius(moment.coldK()), celsius(result.computedK()[1][i]),
					moment.hasSecondaryOutlet() ? String.format(Locale.ROOT, "%.4f", celsius(moment.secondaryOutletK())) : "",
					celsius(result.computedK()[2][i])));
		}
		return csv.toString();
	}

	private static double celsius(double kelvin) {
		return Unit.CELSIUS.fromSi(kelvin);
	}
}
