/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

import org.liftloop.internal.rodpump.Argument;

/**
 * One section of equal rods: steel or fibreglass sucker rods or sinker bars.
 *
 * @param lengthM          length, m; above 0, at most 10,000
 * @param diameterM        rod body diameter, m; above 0, at most 0.2
 * @param weightNPerM      weight in air per length, <b>couplings included</b>, N/m; above 0, at most 5,000. Leaving the
 *                         couplings out raises the wave speed by about 4 % and spoils the loads
 * @param youngsModulusPa  Young's modulus, Pa; above 0, at most 1e12
 * @param grade            grade of steel or other material
 * @param serviceFactor    service factor SF of the modified Goodman diagram, above 0, at most 1
 */
public record RodTaper(double lengthM, double diameterM, double weightNPerM, double youngsModulusPa,
		GradeStrength grade, double serviceFactor) {

	/** Standard gravity, m/s2: turns weights into masses. */
	public static final double STANDARD_GRAVITY_M_S2 = 9.80665;

	/** Checks the ranges. */
	public RodTaper {
		Argument.positive("lengthM", lengthM, 10_000);
		Argument.positive("diameterM", diameterM, 0.2);
		Argument.positive("weightNPerM", weightNPerM, 5_000);
		Argument.positive("youngsModulusPa", youngsModulusPa, 1e12);
		Argument.positive("serviceFactor", serviceFactor, 1);
	}

	/** @return cross-section of the rod body, m2 */
	public double areaM2() {
		return Math.PI / 4 * diameterM * diameterM;
	}

	/** @return axial stiffness EA, N */
	public double axialStiffnessN() {
		return youngsModulusPa * areaM2();
	}

	/** @return mass per length, couplings included, kg/m */
	public double massKgPerM() {
		return weightNPerM / STANDARD_GRAVITY_M_S2;
	}

	/** @return speed of stress waves sqrt(EA/m), m/s */
	public double waveSpeedMPerS() {
		return Math.sqrt(axialStiffnessN() / massKgPerM());
	}

	/** @return weight of the whole taper in air, N */
	public double weightInAirN() {
		return weightNPerM * lengthM;
	}

	/**
	 * Weight in fluid with the buoyancy of the bare rod volume: (w - rho_f g A) L.
	 *
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @return buoyant weight, N
	 */
	public double buoyantWeightN(double fluidDensityKgM3) {
		return buoyantWeightNPerM(fluidDensityKgM3) * lengthM;
	}

	/**
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @return buoyant weight per length w_b = w - rho_f g A, N/m
	 */
	public double buoyantWeightNPerM(double fluidDensityKgM3) {
		return weightNPerM - fluidDensityKgM3 * STANDARD_GRAVITY_M_S2 * areaM2();
	}
}
