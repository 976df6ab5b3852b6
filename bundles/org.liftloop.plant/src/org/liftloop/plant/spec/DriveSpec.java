/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

import org.liftloop.internal.plant.Ranges;

/**
 * What the variable-speed drive can do.
 *
 * @param minimumStrokesPerMinute lowest speed, 1/min; 0.5 to 30
 * @param maximumStrokesPerMinute highest speed, 1/min; not below the lowest, at most 30
 * @param rampPerS                change of speed in a second, 1/min per s; 0.001 to 10
 */
public record DriveSpec(double minimumStrokesPerMinute, double maximumStrokesPerMinute, double rampPerS) {

	/** Checks the ranges. */
	public DriveSpec {
		Ranges.inRange("minimumStrokesPerMinute", minimumStrokesPerMinute, 0.5, 30);
		Ranges.inRange("maximumStrokesPerMinute", maximumStrokesPerMinute, minimumStrokesPerMinute, 30);
		Ranges.inRange("rampPerS", rampPerS, 0.001, 10);
	}

	/**
	 * @param strokesPerMinute a speed, 1/min
	 * @return the nearest speed the drive can run at
	 */
	public double limited(double strokesPerMinute) {
		return Math.clamp(strokesPerMinute, minimumStrokesPerMinute, maximumStrokesPerMinute);
	}
}
