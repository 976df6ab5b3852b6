/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.estimate;

/**
 * When the fouling of an exchanger reaches its allowance.
 *
 * @param outcome     what can be said
 * @param law         law that the fouling follows best
 * @param reachedS    when, s in the time of the data; NaN unless the outcome is a date
 * @param earliestS   lower end of its 95 % interval, s; NaN unless the outcome is a date
 * @param latestS     upper end, s; infinite if it may never come; NaN unless the outcome is a date
 * @param ratePerS    present growth of the fouling resistance, m2 K/(W s)
 */
public record CleaningForecast(Outcome outcome, Law law, double reachedS, double earliestS, double latestS,
		double ratePerS) {

	/** What can be said. */
	public enum Outcome {
		/** A date, with its interval. */
		DATE,
		/** The allowance is reached already. */
		REACHED,
		/** The fouling does not grow, as far as the data tell. */
		NO_TREND,
		/** It grows, and settles below the allowance. */
		SETTLES_BELOW,
		/** There are too few data, or over too short a time. */
		TOO_FEW
	}

	/** How fouling grows. */
	public enum Law {
		/** Without end. */
		LINEAR,
		/** Towards a final resistance (Kern and Seaton 1959). */
		KERN_SEATON
	}

	static CleaningForecast none(Outcome outcome) {
		return new CleaningForecast(outcome, Law.LINEAR, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
	}
}
