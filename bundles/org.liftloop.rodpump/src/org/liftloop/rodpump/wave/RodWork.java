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

/**
 * Where the work of one stroke goes. What enters at the polished rod leaves at the pump, in the fluid along the rods and
 * in friction.
 *
 * @param surfaceJ      work done at the polished rod in the kept harmonics, J
 * @param pumpJ         work the rods do on the pump, J
 * @param dampingJ      work the damping takes, J
 * @param sideFrictionJ work of the rods' friction on the tubing wall, J; 0 in a vertical well
 * @param stuffingBoxJ  work of the stuffing box's friction, J
 */
public record RodWork(double surfaceJ, double pumpJ, double dampingJ, double sideFrictionJ, double stuffingBoxJ) {

	/** @return work of all dry friction, J */
	public double frictionJ() {
		return sideFrictionJ + stuffingBoxJ;
	}

	/** @return surface work less all that it goes to, J: the solution's error */
	public double residualJ() {
		return surfaceJ - pumpJ - dampingJ - frictionJ();
	}
}
