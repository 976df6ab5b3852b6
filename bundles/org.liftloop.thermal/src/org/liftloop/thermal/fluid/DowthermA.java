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
 * Dowtherm A by the correlations of the CIET test facility (Zweibaum, PhD thesis, UC Berkeley 2015): linear density, heat
 * capacity and conductivity, viscosity 0.130 / T^1.072, T in °C, from 20 to 180 °C.
 */
public record DowthermA() implements Fluid {

	private static final double ZERO_CELSIUS_K = 273.15;

	@Override
	public String name() {
		return "Dowtherm A";
	}

	@Override
	public double minimumK() {
		return 20 + ZERO_CELSIUS_K;
	}

	@Override
	public double maximumK() {
		return 180 + ZERO_CELSIUS_K;
	}

	@Override
	public FluidState at(double temperatureK) {
		FluidRangeException.check(this, temperatureK);
		double celsius = temperatureK - ZERO_CELSIUS_K;
		return new FluidState(1078 - 0.85 * celsius, 1518 + 2.82 * celsius, 0.130 / Math.pow(celsius, 1.072),
				0.142 - 1.6e-4 * celsius);
	}
}
