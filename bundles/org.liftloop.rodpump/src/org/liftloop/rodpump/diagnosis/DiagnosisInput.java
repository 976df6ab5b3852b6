/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.wave.GibbsSolver;

/**
 * What a diagnosis needs to know of the well besides the card.
 *
 * @param string            rods
 * @param unit              pumping unit, or null if it is not known
 * @param plungerDiameterM  pump plunger diameter, m; above 0, at most 0.3
 * @param fluidDensityKgM3  density of the fluid in the tubing, kg/m3; 0 to 3,000
 * @param dampingRatio      Gibbs' dimensionless damping nu, 0 to 2
 * @param options           how the diagnosis is made
 * @param details           what else is known of the well
 */
public record DiagnosisInput(RodString string, @Nullable UnitKinematics unit, double plungerDiameterM,
		double fluidDensityKgM3, double dampingRatio, DiagnosisOptions options, WellDetails details) {

	/** Checks the ranges. */
	public DiagnosisInput {
		Argument.positive("plungerDiameterM", plungerDiameterM, 0.3);
		Argument.inRange("fluidDensityKgM3", fluidDensityKgM3, 0, 3_000);
		Argument.inRange("dampingRatio", dampingRatio, 0, GibbsSolver.MAXIMUM_DAMPING_RATIO);
	}

	/**
	 * Without further details.
	 *
	 * @param string           rods
	 * @param unit             pumping unit, or null
	 * @param plungerDiameterM pump plunger diameter, m
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @param dampingRatio     Gibbs' dimensionless damping nu
	 * @param options          how the diagnosis is made
	 */
	public DiagnosisInput(RodString string, @Nullable UnitKinematics unit, double plungerDiameterM,
			double fluidDensityKgM3, double dampingRatio, DiagnosisOptions options) {
		this(string, unit, plungerDiameterM, fluidDensityKgM3, dampingRatio, options, WellDetails.NONE);
	}

	/**
	 * With {@linkplain DiagnosisOptions#DEFAULT default options}.
	 *
	 * @param string           rods
	 * @param unit             pumping unit, or null
	 * @param plungerDiameterM pump plunger diameter, m
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @param dampingRatio     Gibbs' dimensionless damping nu
	 */
	public DiagnosisInput(RodString string, @Nullable UnitKinematics unit, double plungerDiameterM,
			double fluidDensityKgM3, double dampingRatio) {
		this(string, unit, plungerDiameterM, fluidDensityKgM3, dampingRatio, DiagnosisOptions.DEFAULT);
	}

	/**
	 * @param newDetails what else is known of the well
	 * @return an input that differs in this only
	 */
	public DiagnosisInput withDetails(WellDetails newDetails) {
		return new DiagnosisInput(string, unit, plungerDiameterM, fluidDensityKgM3, dampingRatio, options, newDetails);
	}

	/**
	 * @param card a card of this well
	 * @return an input with the number of harmonics that the options ask for or, if they leave it open, the card's noise
	 *         allows
	 */
	public DiagnosisInput withHarmonicsFor(SurfaceCard card) {
		return options.isAutomatic()
				? new DiagnosisInput(string, unit, plungerDiameterM, fluidDensityKgM3, dampingRatio,
						options.withHarmonics(WaveChoice.harmonics(this, card.strokesPerMinute(), card.size()).of(card)),
						details)
				: this;
	}

	/** @return plunger area Ap, m2 */
	public double plungerAreaM2() {
		return Math.PI / 4 * plungerDiameterM * plungerDiameterM;
	}
}
