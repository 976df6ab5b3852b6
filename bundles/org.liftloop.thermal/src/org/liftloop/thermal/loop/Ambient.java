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

import org.liftloop.internal.thermal.Argument;

/**
 * Loss to the surroundings.
 *
 * @param conductanceWPerK conductance from the loop to the ambient, W/K; 0 to 1e9
 * @param temperatureK     ambient temperature, K; 100 to 1,000
 */
public record Ambient(double conductanceWPerK, double temperatureK) {

	/** No loss. */
	public static final Ambient NONE = new Ambient(0, 293.15);

	/** Checks the ranges. */
	public Ambient {
		Argument.inRange("conductanceWPerK", conductanceWPerK, 0, 1e9);
		Argument.inRange("temperatureK", temperatureK, 100, 1_000);
	}

	/**
	 * @param innerK temperature inside, K
	 * @return heat to the ambient, W; negative from it
	 */
	public double lossW(double innerK) {
		return conductanceWPerK * (innerK - temperatureK);
	}
}
