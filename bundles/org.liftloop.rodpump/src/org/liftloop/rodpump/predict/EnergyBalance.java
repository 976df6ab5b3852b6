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

/**
 * Where the work of one stroke goes, summed over the time steps. The scheme keeps energy exactly, so what is missing is
 * what the rods still store at the end of a stroke that is not quite periodic.
 *
 * @param surfaceWorkJ  work of the polished rod, J
 * @param pumpWorkJ     work on the plunger, its friction and what it strikes included, J
 * @param dampingWorkJ  work lost to viscous damping along the rods, J
 * @param frictionWorkJ work lost to Coulomb friction along the rods and in the stuffing box, J
 */
public record EnergyBalance(double surfaceWorkJ, double pumpWorkJ, double dampingWorkJ, double frictionWorkJ) {

	/** @return surface work less all others as a fraction of it, dimensionless */
	public double imbalance() {
		return (surfaceWorkJ - pumpWorkJ - dampingWorkJ - frictionWorkJ) / surfaceWorkJ;
	}
}
