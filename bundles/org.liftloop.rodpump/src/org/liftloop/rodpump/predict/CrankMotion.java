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

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The crank at each point of a predicted card.
 *
 * @param angleRad     crank angle as {@link org.liftloop.rodpump.unit.UnitKinematics} counts it, rad, 0 to 2 pi
 * @param speedRadPerS crank speed, rad/s
 */
public record CrankMotion(double[] angleRad, double[] speedRadPerS) {

	/** Copies the arrays. */
	public CrankMotion {
		angleRad = angleRad.clone();
		speedRadPerS = speedRadPerS.clone();
	}

	@Override
	public double[] angleRad() {
		return angleRad.clone();
	}

	@Override
	public double[] speedRadPerS() {
		return speedRadPerS.clone();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CrankMotion motion && Arrays.equals(angleRad, motion.angleRad)
				&& Arrays.equals(speedRadPerS, motion.speedRadPerS);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(angleRad) + Arrays.hashCode(speedRadPerS);
	}

	@Override
	public String toString() {
		return "CrankMotion[" + angleRad.length + " points]";
	}
}
