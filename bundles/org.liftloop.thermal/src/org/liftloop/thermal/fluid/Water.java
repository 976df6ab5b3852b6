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

import java.util.Locale;

import org.liftloop.internal.thermal.Argument;

/**
 * Liquid water from 0 °C to boiling, at most 200 °C. Density by IAPWS-IF97 region 1, viscosity by IAPWS R12-08,
 * conductivity by IAPWS R15-11. The heat capacity of IF97 leaves IAPWS-95 by up to 0.08 %, so it is a polynomial fitted
 * to IAPWS-95 (CoolProp 8.0.0) at 81 temperatures and 8 pressures, within 0.02 % of it.
 *
 * @param pressurePa absolute pressure, Pa; 1e4 to 5e6
 */
public record Water(double pressurePa) implements Fluid {

	/** Water at 101,325 Pa. */
	public static final Water ATMOSPHERIC = new Water(101_325);

	private static final double FREEZING_K = 273.15;
	private static final double HIGHEST_K = 473.15;
	private static final double[] HEAT_CAPACITY = { 4215.975157, 116.3355551, 112.5190636, 41.6929884, 12.1008922,
			9.731205883, 2.900360422, -24.82734309, 18.69918272 };
	private static final double[] HEAT_CAPACITY_BY_PRESSURE = { -11.53573619, -5.263899867, -5.527658922, 2.281430419,
			-9.111813645 };

	/** Checks the pressure. */
	public Water {
		Argument.inRange("pressurePa", pressurePa, 1e4, 5e6);
	}

	@Override
	public String name() {
		return String.format(Locale.ROOT, "water at %.4g bar", Double.valueOf(pressurePa / 1e5));
	}

	@Override
	public double minimumK() {
		return FREEZING_K;
	}

	@Override
	public double maximumK() {
		return Math.min(HIGHEST_K, WaterRegion1.saturationK(pressurePa));
	}

	/**
	 * @param temperatureK temperature, K
	 * @return vapour pressure, Pa
	 * @throws FluidRangeException outside of the range
	 */
	public double vapourPressurePa(double temperatureK) {
		FluidRangeException.check(this, temperatureK);
		return WaterRegion1.saturationPa(temperatureK);
	}

	@Override
	public FluidState at(double temperatureK) {
		FluidRangeException.check(this, temperatureK);
		WaterRegion1 state = new WaterRegion1(temperatureK, pressurePa);
		double densityKgM3 = 1 / state.volumeM3Kg;
		double viscosityPaS = WaterTransport.viscosityPaS(temperatureK, densityKgM3);
		double s = (temperatureK - 373.15) / 100;
		double cp = Polynomial.at(s, HEAT_CAPACITY) + pressurePa / 5e6 * Polynomial.at(s, HEAT_CAPACITY_BY_PRESSURE);
		return new FluidState(densityKgM3, cp, viscosityPaS,
				WaterTransport.conductivityWPerMK(temperatureK, state, viscosityPaS));
	}
}
