/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

import org.liftloop.internal.thermal.Argument;

/**
 * A film known at one flow: h = h0 (m / m0)^n, whatever the temperature.
 *
 * @param ratedWPerM2K     film coefficient h0 at the rated flow, W/(m2 K); above 0, at most 1e6
 * @param ratedFlowKgPerS  rated flow m0, kg/s; above 0, at most 1e5
 * @param exponent         n, 0 to 1; 0.8 in turbulent flow through tubes (Dittus-Boelter), 0.6 across tubes
 */
public record PowerFilm(double ratedWPerM2K, double ratedFlowKgPerS, double exponent) implements Film {

	/** Checks the ranges. */
	public PowerFilm {
		Argument.positive("ratedWPerM2K", ratedWPerM2K, 1e6);
		Argument.positive("ratedFlowKgPerS", ratedFlowKgPerS, 1e5);
		Argument.inRange("exponent", exponent, 0, 1);
	}

	@Override
	public double coefficientWPerM2K(double flowKgPerS, double temperatureK) {
		return ratedWPerM2K * Math.pow(Math.abs(flowKgPerS) / ratedFlowKgPerS, exponent);
	}
}
