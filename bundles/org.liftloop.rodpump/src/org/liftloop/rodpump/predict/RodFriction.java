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
import org.liftloop.rodpump.path.WellPath;

/**
 * Coulomb friction on the rods: against the motion, as large as it must be to hold them and no larger than given here.
 *
 * @param stuffingBoxN        friction of the stuffing box, N; 0 to 1e6
 * @param alongNPerM          friction per length of rod that nothing else explains (paraffin, sand), N/m; 0 to 1,000
 * @param frictionCoefficient coefficient mu of rods on tubing, 1; 0 to 1 (steel in oil 0.1 to 0.3)
 * @param path                the well's path, which bends and lays the rods on the tubing
 */
public record RodFriction(double stuffingBoxN, double alongNPerM, double frictionCoefficient, WellPath path) {

	/** No friction, vertical well. */
	public static final RodFriction NONE = new RodFriction(0, 0, 0, WellPath.VERTICAL);

	/** Checks the ranges. */
	public RodFriction {
		Argument.inRange("stuffingBoxN", stuffingBoxN, 0, 1e6);
		Argument.inRange("alongNPerM", alongNPerM, 0, 1_000);
		Argument.inRange("frictionCoefficient", frictionCoefficient, 0, 1);
	}

	/** Whether anything rubs along the rods. */
	boolean isAlongRods() {
		return alongNPerM > 0 || frictionCoefficient > 0 && !path.isVertical();
	}
}
