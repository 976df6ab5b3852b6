/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.calibrate;

import java.util.List;

/**
 * What a fit came to.
 *
 * @param estimates the freed parameters
 * @param fitted    how well the model follows the data that it was fitted to, by output
 * @param verified  how well it follows the data after them, which it has not seen; empty if none were kept back
 * @param computedK computed temperatures of all records: hot, cold, secondary outlet
 * @param rounds    iterations of the fit
 */
public record FitResult(List<Estimate> estimates, List<Agreement> fitted, List<Agreement> verified, double[][] computedK,
		int rounds) {

	/** Copies the lists. */
	public FitResult {
		estimates = List.copyOf(estimates);
		fitted = List.copyOf(fitted);
		verified = List.copyOf(verified);
	}

	/**
	 * An estimated parameter.
	 *
	 * @param parameter    which one
	 * @param value        its value, in its unit
	 * @param low          lower end of its 95 % interval
	 * @param high         upper end
	 * @param given        what the loop file says
	 * @param identifiable whether the data tell it; if not, value and interval mean nothing
	 */
	public record Estimate(LoopParameter parameter, double value, double low, double high, double given,
			boolean identifiable) {
	}

	/**
	 * How well one output is followed, by the measures of ASHRAE Guideline 14-2014.
	 *
	 * @param output       name of the temperature
	 * @param records      number of records
	 * @param rmseK        root of the mean squared error, K
	 * @param cvRmse       it over the mean of the measured difference to the secondary inlet temperature, a fraction. A
	 *                     temperature has no natural zero; this one makes it the measure of what the loop does
	 * @param nmbe         mean error, measured less computed, over the same mean, a fraction
	 */
	public record Agreement(String output, int records, double rmseK, double cvRmse, double nmbe) {
	}
}
