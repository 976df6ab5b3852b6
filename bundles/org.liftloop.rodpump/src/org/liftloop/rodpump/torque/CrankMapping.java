/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

/** How the points of a card, uniform in time, are given their crank angles. */
public enum CrankMapping {
	/**
	 * The crank stands where the linkage puts the rod at the measured position, on the up- or the downstroke. Needs no
	 * constant speed, so a motor's slip does not spoil it. The default.
	 */
	BY_POSITION,
	/**
	 * The crank turns evenly; its phase is the one at which the first harmonic of the measured position agrees with the
	 * linkage's. Right where the positions are coarse or noisy and the speed is known to be constant.
	 */
	CONSTANT_SPEED
}
