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
import org.liftloop.thermal.twin.simulate.LoadProfile;

/**
 * What acts on a loop from outside. Times count from the start of the field.
 *
 * @param load                heat load over time
 * @param secondaryFlowKgPerS secondary flow, kg/s; above 0, at most 1e5
 * @param secondaryInletK     mean inlet temperature of the secondary stream, K
 * @param secondaryDailyK     its swing over a day, K; 0 to 20
 * @param ambientK            mean temperature of the surroundings, K
 * @param ambientDailyK       its swing over a day, K; 0 to 20
 * @param wanderK             standard deviation of what both wander beside that, K; 0 to 5
 */
public record SurroundingsSpec(LoadProfile load, double secondaryFlowKgPerS, double secondaryInletK, double secondaryDailyK,
		double ambientK, double ambientDailyK, double wanderK) {

	/** Checks the ranges. */
	public SurroundingsSpec {
		Ranges.inRange("secondaryFlowKgPerS", secondaryFlowKgPerS, Double.MIN_NORMAL, 1e5);
		Ranges.inRange("secondaryInletK", secondaryInletK, 150, 900);
		Ranges.inRange("secondaryDailyK", secondaryDailyK, 0, 20);
		Ranges.inRange("ambientK", ambientK, 150, 900);
		Ranges.inRange("ambientDailyK", ambientDailyK, 0, 20);
		Ranges.inRange("wanderK", wanderK, 0, 5);
	}

	/**
	 * @param other heat load over time
	 * @return surroundings that differ in this only
	 */
	public SurroundingsSpec withLoad(LoadProfile other) {
		return new SurroundingsSpec(other, secondaryFlowKgPerS, secondaryInletK, secondaryDailyK, ambientK, ambientDailyK,
				wanderK);
	}

	/** @return the same without swings and wandering */
	public SurroundingsSpec still() {
		return new SurroundingsSpec(load, secondaryFlowKgPerS, secondaryInletK, 0, ambientK, 0, 0);
	}
}
