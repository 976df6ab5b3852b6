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
 * How load cell and position sensor measure, from the first day on. Polished-rod load cells are made to about 1 % of full
 * scale and drift with temperature; accelerometers and Hall switches place the position to about a degree of crank.
 *
 * @param loadNoiseN          noise of the load, root mean square, N; 0 to 1e5
 * @param loadResolutionN     step of the converter, N; 0 (none) to 1e5
 * @param loadGain            factor on the load, 0.1 to 10
 * @param loadOffsetN         offset of the load, N; -1e6 to 1e6
 * @param loadDriftNPerDay    growth of the offset, N per day; -1e6 to 1e6
 * @param positionNoiseM      noise of the position, root mean square, m; 0 to 1
 * @param positionResolutionM step of the position, m; 0 (none) to 1
 * @param positionPhaseRad    by how much of a turn the position lags, rad; -pi to pi
 */
public record SensorSpec(double loadNoiseN, double loadResolutionN, double loadGain, double loadOffsetN,
		double loadDriftNPerDay, double positionNoiseM, double positionResolutionM, double positionPhaseRad) {

	/** Sensors that read the truth. */
	public static final SensorSpec PERFECT = new SensorSpec(0, 0, 1, 0, 0, 0, 0, 0);

	/** Checks the ranges. */
	public SensorSpec {
		Ranges.inRange("loadNoiseN", loadNoiseN, 0, 1e5);
		Ranges.inRange("loadResolutionN", loadResolutionN, 0, 1e5);
		Ranges.inRange("loadGain", loadGain, 0.1, 10);
		Ranges.inRange("loadOffsetN", loadOffsetN, -1e6, 1e6);
		Ranges.inRange("loadDriftNPerDay", loadDriftNPerDay, -1e6, 1e6);
		Ranges.inRange("positionNoiseM", positionNoiseM, 0, 1);
		Ranges.inRange("positionResolutionM", positionResolutionM, 0, 1);
		Ranges.inRange("positionPhaseRad", positionPhaseRad, -Math.PI, Math.PI);
	}
}
