/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import org.liftloop.internal.rodpump.Argument;

/**
 * What enters the barrel through the standing valve: liquid of a bulk modulus and free gas that follows p V^n = constant
 * (absolute pressure). Gas that does not come out of or go into solution. At the travelling valve the free gas above the
 * liquid leaves first; dispersed gas stays with its liquid, also in the dead space.
 *
 * @param liquidFraction      part of the entering volume that is liquid, at intake pressure, 0 to 1
 * @param dispersedFraction   part of the gas that is dispersed in the liquid, 0 to 1
 * @param polytropicExponent  n, 1 (isothermal) to 1.67
 * @param liquidModulusPa     bulk modulus of the liquid, Pa; 1e8 to 1e11
 */
public record PumpFluid(double liquidFraction, double dispersedFraction, double polytropicExponent,
		double liquidModulusPa) {

	/** Exponent of natural gas compressed in a cold steel barrel: between isothermal and adiabatic (1.27). */
	public static final double DEFAULT_POLYTROPIC_EXPONENT = 1.15;
	/** Bulk modulus of an oil and water mixture; water alone has 2.2e9 Pa, light crude 1.0e9. */
	public static final double DEFAULT_LIQUID_MODULUS_PA = 1.5e9;

	/** Liquid alone. */
	public static final PumpFluid LIQUID = new PumpFluid(1, 0, DEFAULT_POLYTROPIC_EXPONENT, DEFAULT_LIQUID_MODULUS_PA);

	/** Checks the ranges. */
	public PumpFluid {
		Argument.inRange("liquidFraction", liquidFraction, 0, 1);
		Argument.inRange("dispersedFraction", dispersedFraction, 0, 1);
		Argument.inRange("polytropicExponent", polytropicExponent, 1, 1.67);
		Argument.inRange("liquidModulusPa", liquidModulusPa, 1e8, 1e11);
	}

	/**
	 * @param liquidFraction    part of the entering volume that is liquid, at intake pressure
	 * @param dispersedFraction part of the gas that is dispersed in the liquid
	 * @return liquid and gas with the default exponent and modulus
	 */
	public static PumpFluid of(double liquidFraction, double dispersedFraction) {
		return new PumpFluid(liquidFraction, dispersedFraction, DEFAULT_POLYTROPIC_EXPONENT, DEFAULT_LIQUID_MODULUS_PA);
	}
}
