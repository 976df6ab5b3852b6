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
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.wave.GibbsSolver;

/**
 * A well to predict. The tubing is anchored: the barrel does not move.
 *
 * @param string              rods
 * @param unit                pumping unit, its crank turning at constant speed
 * @param strokesPerMinute    pumping speed, 1/min; above 0, at most 60
 * @param dampingRatio        Gibbs' dimensionless damping nu, 0 to 2
 * @param fluidDensityKgM3    density of the fluid in the tubing, kg/m3; 0 to 3,000
 * @param plungerDiameterM    pump plunger diameter, m; above 0, at most 0.3
 * @param dischargePressurePa pressure above the plunger pd, Pa; 0 to 1e9
 * @param intakePressurePa    pump intake pressure pi, Pa; 0 to pd
 */
public record PredictionInput(RodString string, UnitKinematics unit, double strokesPerMinute, double dampingRatio,
		double fluidDensityKgM3, double plungerDiameterM, double dischargePressurePa, double intakePressurePa) {

	/** Checks the ranges. */
	public PredictionInput {
		Argument.positive("strokesPerMinute", strokesPerMinute, SurfaceCard.MAXIMUM_STROKES_PER_MINUTE);
		Argument.inRange("dampingRatio", dampingRatio, 0, GibbsSolver.MAXIMUM_DAMPING_RATIO);
		Argument.inRange("fluidDensityKgM3", fluidDensityKgM3, 0, 3_000);
		Argument.positive("plungerDiameterM", plungerDiameterM, 0.3);
		Argument.inRange("dischargePressurePa", dischargePressurePa, 0, 1e9);
		Argument.inRange("intakePressurePa", intakePressurePa, 0, dischargePressurePa);
	}

	/** @return fluid load Fo = Ap (pd - pi), N */
	public double fluidLoadN() {
		return Math.PI / 4 * plungerDiameterM * plungerDiameterM * (dischargePressurePa - intakePressurePa);
	}

	/** @return duration of a stroke, s */
	public double periodS() {
		return 60 / strokesPerMinute;
	}
}
