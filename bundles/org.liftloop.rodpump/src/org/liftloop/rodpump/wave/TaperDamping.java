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

/**
 * Damping of one taper: the force against its motion per mass and speed.
 *
 * @param upPerS   coefficient c while the rods move up, 1/s; 0 to 100
 * @param downPerS coefficient c while they move down, 1/s; 0 to 100
 */
public record TaperDamping(double upPerS, double downPerS) {

	/** Highest coefficient accepted, 1/s: far above a rod in heavy oil. */
	public static final double MAXIMUM_PER_S = 100;

	/** Checks the ranges. */
	public TaperDamping {
		Argument.inRange("upPerS", upPerS, 0, MAXIMUM_PER_S);
		Argument.inRange("downPerS", downPerS, 0, MAXIMUM_PER_S);
	}
}
