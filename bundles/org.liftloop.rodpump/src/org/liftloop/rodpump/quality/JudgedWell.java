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

import java.util.OptionalDouble;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.wave.GibbsSolver;

/**
 * What is stated of the well a card is judged against. Any of it may be wrong; the judge says if the card contradicts it.
 *
 * @param string                rods
 * @param fluidDensityKgM3      density of the fluid in the tubing, kg/m3; 0 to 3,000
 * @param dampingRatio          Gibbs' dimensionless damping nu, 0 to 2
 * @param plungerDiameterM      pump plunger diameter, m, if known; above 0, at most 0.3
 * @param dischargePressurePa   pressure above the plunger pd, Pa, if known; above 0, at most 1e9
 * @param intakePressurePa      pump intake pressure, Pa, if measured otherwise (fluid level shot, gauge); 0 to 1e9
 * @param tubingComplianceMPerN stretch of the free tubing under a newton, L/(E A), m/N; zero if it is anchored at the
 *                              pump; 0 to 1e-4
 */
public record JudgedWell(RodString string, double fluidDensityKgM3, double dampingRatio,
		OptionalDouble plungerDiameterM, OptionalDouble dischargePressurePa, OptionalDouble intakePressurePa,
		double tubingComplianceMPerN) {

	/** Checks the ranges. */
	public JudgedWell {
		Argument.inRange("fluidDensityKgM3", fluidDensityKgM3, 0, 3_000);
		Argument.inRange("dampingRatio", dampingRatio, 0, GibbsSolver.MAXIMUM_DAMPING_RATIO);
		plungerDiameterM.ifPresent(v -> Argument.positive("plungerDiameterM", v, 0.3));
		dischargePressurePa.ifPresent(v -> Argument.positive("dischargePressurePa", v, 1e9));
		intakePressurePa.ifPresent(v -> Argument.inRange("intakePressurePa", v, 0, 1e9));
		Argument.inRange("tubingComplianceMPerN", tubingComplianceMPerN, 0, 1e-4);
	}

	/**
	 * A well with anchored tubing of which neither pump nor pressures are known.
	 *
	 * @param string           rods
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @param dampingRatio     Gibbs' dimensionless damping nu
	 */
	public JudgedWell(RodString string, double fluidDensityKgM3, double dampingRatio) {
		this(string, fluidDensityKgM3, dampingRatio, OptionalDouble.empty(), OptionalDouble.empty(),
				OptionalDouble.empty(), 0);
	}

	/**
	 * @param diameterM   pump plunger diameter, m
	 * @param dischargePa pressure above the plunger pd, Pa
	 * @return a well that differs in this only
	 */
	public JudgedWell withPump(double diameterM, double dischargePa) {
		return new JudgedWell(string, fluidDensityKgM3, dampingRatio, OptionalDouble.of(diameterM),
				OptionalDouble.of(dischargePa), intakePressurePa, tubingComplianceMPerN);
	}

	/**
	 * @param intakePa measured intake pressure, Pa
	 * @return a well that differs in this only
	 */
	public JudgedWell withIntakePressure(double intakePa) {
		return new JudgedWell(string, fluidDensityKgM3, dampingRatio, plungerDiameterM, dischargePressurePa,
				OptionalDouble.of(intakePa), tubingComplianceMPerN);
	}

	/**
	 * @param complianceMPerN stretch of the free tubing under a newton, m/N
	 * @return a well that differs in this only
	 */
	public JudgedWell withTubingCompliance(double complianceMPerN) {
		return new JudgedWell(string, fluidDensityKgM3, dampingRatio, plungerDiameterM, dischargePressurePa,
				intakePressurePa, complianceMPerN);
	}

	/** @return buoyant rod weight Wrf, N */
	double buoyantWeightN() {
		return string.buoyantWeightN(fluidDensityKgM3);
	}

	/** @return highest fluid load Ap pd, against an empty annulus, N; infinite if pump or pressure is not known */
	double highestFluidLoadN() {
		return plungerDiameterM.isPresent() && dischargePressurePa.isPresent()
				? plungerAreaM2() * dischargePressurePa.getAsDouble()
				: Double.POSITIVE_INFINITY;
	}

	/** @return fluid load Ap (pd - pi), N; NaN if the intake pressure was not measured */
	double knownFluidLoadN() {
		return intakePressurePa.isPresent() && highestFluidLoadN() < Double.POSITIVE_INFINITY
				? highestFluidLoadN() - plungerAreaM2() * intakePressurePa.getAsDouble()
				: Double.NaN;
	}

	/**
	 * @param loadN what a card shows as fluid load, N
	 * @return the fluid load if the intake pressure was measured; else the possible one, zero to the highest, next to it, N
	 */
	double possibleFluidLoadN(double loadN) {
		double known = knownFluidLoadN();
		return Double.isNaN(known) ? Math.clamp(loadN, 0, highestFluidLoadN()) : known;
	}

	/** @return plunger area Ap, m2; NaN if it is not known */
	double plungerAreaM2() {
		double diameterM = plungerDiameterM.orElse(Double.NaN);
		return Math.PI / 4 * diameterM * diameterM;
	}
}
