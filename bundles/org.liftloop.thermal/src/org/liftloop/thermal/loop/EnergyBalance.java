/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

/**
 * The books of a course in time.
 *
 * @param storedJ  change of the energy stored in the loop, J
 * @param netJ     integral of load less rejected heat less losses, J
 * @param grossJ   integral of all heat that passed the boundary, whatever its direction, J
 * @param missingJ integral of the heat that the equations lose by their form, J
 */
public record EnergyBalance(double storedJ, double netJ, double grossJ, double missingJ) {

	/** Empty books. */
	public static final EnergyBalance NONE = new EnergyBalance(0, 0, 0, 0);

	/** @return energy that is stored but did not come in, J; negative if energy got lost */
	public double errorJ() {
		return storedJ - netJ;
	}

	/** @return the error over all heat that passed the boundary; 0 if none passed and none is missing */
	public double relativeError() {
		return errorJ() == 0 ? 0 : Math.abs(errorJ()) / Math.max(grossJ, Double.MIN_NORMAL);
	}

	/**
	 * @param next books of the time after
	 * @return both together
	 */
	public EnergyBalance plus(EnergyBalance next) {
		return new EnergyBalance(storedJ + next.storedJ, netJ + next.netJ, grossJ + next.grossJ,
				missingJ + next.missingJ);
	}
}
