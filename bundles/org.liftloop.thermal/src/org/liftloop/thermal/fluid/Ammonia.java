/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.fluid;

/**
 * Saturated liquid ammonia from -40 to 50 °C: polynomials fitted to CoolProp 8.0.0 (HEOS::Ammonia) at 61 temperatures,
 * within 0.02 % of it. The vapour pressure is for the choice of the loop's pressure: below it the liquid boils.
 */
public record Ammonia() implements Fluid {

	private static final double MIDDLE_K = 278.15;
	private static final double HALF_RANGE_K = 45;
	private static final double[] DENSITY = { 631.774631, -62.3085678, -5.13611063, -1.07986779, -0.252392954 };
	private static final double[] HEAT_CAPACITY = { 4637.68622, 262.56889, 106.254863, 46.9330685, 10.290965,
			4.86139014 };
	private static final double[] LOG_VISCOSITY = { -8.73195235, -0.472646961, 0.05075143, -0.0234338157,
			0.00490005658 };
	private static final double[] CONDUCTIVITY = { 0.544299621, -0.13462075, 0.0075525447, -0.000647045232,
			-5.58585578e-05 };
	private static final double[] LOG_VAPOUR_PRESSURE = { 13.1530041, 1.61554012, -0.291071709, 0.0571415983,
			-0.00975826577 };

	@Override
	public String name() {
		return "saturated liquid ammonia";
	}

	@Override
	public double minimumK() {
		return MIDDLE_K - HALF_RANGE_K;
	}

	@Override
	public double maximumK() {
		return MIDDLE_K + HALF_RANGE_K;
	}

	@Override
	public FluidState at(double temperatureK) {
		double s = scaled(temperatureK);
		return new FluidState(Polynomial.at(s, DENSITY), Polynomial.at(s, HEAT_CAPACITY),
				Math.exp(Polynomial.at(s, LOG_VISCOSITY)), Polynomial.at(s, CONDUCTIVITY));
	}

	/**
	 * @param temperatureK temperature, K
	 * @return vapour pressure, Pa
	 * @throws FluidRangeException outside of the range
	 */
	public double vapourPressurePa(double temperatureK) {
		return Math.exp(Polynomial.at(scaled(temperatureK), LOG_VAPOUR_PRESSURE));
	}

	private double scaled(double temperatureK) {
		FluidRangeException.check(this, temperatureK);
		return (temperatureK - MIDDLE_K) / HALF_RANGE_K;
	}
}
