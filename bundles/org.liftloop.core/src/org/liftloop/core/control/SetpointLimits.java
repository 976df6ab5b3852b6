/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

/**
 * Hard limits of a setpoint: nothing overrides them.
 *
 * @param minimum       smallest value, in the stored unit
 * @param maximum       greatest value
 * @param greatestStep  greatest change by one move
 * @param resolution    smallest change that the equipment can make; a value read back within it is confirmed
 * @param secondsBetween least time between two moves, in s
 */
public record SetpointLimits(double minimum, double maximum, double greatestStep, double resolution,
		double secondsBetween) {

	/**
	 * @throws IllegalArgumentException if a limit is not a number or contradicts another
	 */
	public SetpointLimits {
		if (!(minimum <= maximum && greatestStep > 0 && resolution > 0 && secondsBetween >= 0)) {
			throw new IllegalArgumentException("The limits of the setpoint contradict each other.");
		}
	}
}
