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
 * Controller, drive and protections of a loop: a PI controller holds the hot temperature by the speed of the pump.
 *
 * @param setpointK          hot temperature to hold at the start, K
 * @param lowestSetpointK    lowest setpoint that it takes, K
 * @param highestSetpointK   highest setpoint that it takes, K
 * @param proportionalBandK  error that moves the speed over its whole range, K; 0.1 to 1,000
 * @param integralTimeS      integral time, s; 1 to 1e6
 * @param lowestSpeed        lowest speed over the rated speed; 0.01 to 1
 * @param highestSpeed       highest speed over the rated speed; lowest to 1.5
 * @param rampPerS           fastest change of the speed, 1/s; 1e-4 to 10
 * @param coastDownS         time in which a pump that lost its drive comes to half its speed, s; 0.1 to 1,000
 * @param highestHotK        hot temperature above which an alarm comes, K
 * @param tripHotK           hot temperature at which the heat load is taken off, K
 * @param lowestFlowKgPerS   flow below which an alarm comes, kg/s; 0 or more
 */
public record LoopDriveSpec(double setpointK, double lowestSetpointK, double highestSetpointK, double proportionalBandK,
		double integralTimeS, double lowestSpeed, double highestSpeed, double rampPerS, double coastDownS,
		double highestHotK, double tripHotK, double lowestFlowKgPerS) {

	/** Checks the ranges. */
	public LoopDriveSpec {
		Ranges.inRange("lowestSetpointK", lowestSetpointK, 100, 1_000);
		Ranges.inRange("highestSetpointK", highestSetpointK, lowestSetpointK, 1_000);
		Ranges.inRange("setpointK", setpointK, lowestSetpointK, highestSetpointK);
		Ranges.inRange("proportionalBandK", proportionalBandK, 0.1, 1_000);
		Ranges.inRange("integralTimeS", integralTimeS, 1, 1e6);
		Ranges.inRange("lowestSpeed", lowestSpeed, 0.01, 1);
		Ranges.inRange("highestSpeed", highestSpeed, lowestSpeed, 1.5);
		Ranges.inRange("rampPerS", rampPerS, 1e-4, 10);
		Ranges.inRange("coastDownS", coastDownS, 0.1, 1_000);
		Ranges.inRange("highestHotK", highestHotK, 100, 1_000);
		Ranges.inRange("tripHotK", tripHotK, highestHotK, 1_000);
		Ranges.inRange("lowestFlowKgPerS", lowestFlowKgPerS, 0, 1e5);
	}
}
