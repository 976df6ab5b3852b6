/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.path.WellPath;

/**
 * Dry (Coulomb) friction on the rods: a force against the motion that does not depend on the speed.
 * <p>
 * At rest such a force takes any value up to the limit, and a card does not tell which. So that it does not jump with the
 * rounding of a velocity near zero, the force rises linearly up to the slip velocity in a march through space. A prediction
 * in time knows the value that holds the rods, and needs no slip velocity.
 *
 * @param coefficient      friction coefficient mu between rods and tubing, dimensionless; 0 to 1 (typical 0.1 to 0.3)
 * @param stuffingBoxN     friction of the stuffing box on the polished rod, N; 0 to 50,000
 * @param alongNPerM       friction per length of rod that nothing else explains (paraffin, sand), N/m; 0 to 1,000
 * @param slipVelocityMPerS speed from which the rods count as sliding, m/s; above 0, at most 1
 */
public record RodFriction(double coefficient, double stuffingBoxN, double alongNPerM, double slipVelocityMPerS) {

	/** Speed from which rods count as sliding by default, m/s: about a hundredth of a usual polished-rod speed. */
	public static final double DEFAULT_SLIP_VELOCITY_M_PER_S = 0.01;

	/** No friction. */
	public static final RodFriction NONE = new RodFriction(0, 0);

	/** Checks the ranges. */
	public RodFriction {
		Argument.inRange("coefficient", coefficient, 0, 1);
		Argument.inRange("stuffingBoxN", stuffingBoxN, 0, 50_000);
		Argument.inRange("alongNPerM", alongNPerM, 0, 1_000);
		Argument.positive("slipVelocityMPerS", slipVelocityMPerS, 1);
	}

	/**
	 * Without friction that nothing explains, with the default slip velocity.
	 *
	 * @param coefficient  friction coefficient mu between rods and tubing
	 * @param stuffingBoxN friction of the stuffing box, N
	 */
	public RodFriction(double coefficient, double stuffingBoxN) {
		this(coefficient, stuffingBoxN, 0, DEFAULT_SLIP_VELOCITY_M_PER_S);
	}

	/**
	 * @param newtonsPerM friction per length of rod that nothing else explains, N/m
	 * @return friction that differs in this only
	 */
	public RodFriction withAlong(double newtonsPerM) {
		return new RodFriction(coefficient, stuffingBoxN, newtonsPerM, slipVelocityMPerS);
	}

	/** @return whether there is no friction at all */
	public boolean isNone() {
		return coefficient == 0 && stuffingBoxN == 0 && alongNPerM == 0;
	}

	/**
	 * @param path the well
	 * @return whether anything rubs along the rods there
	 */
	public boolean isAlongRods(WellPath path) {
		return alongNPerM > 0 || coefficient > 0 && !path.isVertical();
	}

	/** Part of the limit that acts against a motion, with its sign: -1 to 1. */
	static double slip(double velocityOverSlip) {
		return Math.max(-1, Math.min(1, velocityOverSlip));
	}
}
