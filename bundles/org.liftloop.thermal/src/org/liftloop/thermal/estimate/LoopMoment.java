/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.estimate;

/**
 * What was measured of a loop at a time, or as the mean of a short interval that ends then.
 *
 * @param timeS               time, s
 * @param hotK                coolant before the exchanger, K
 * @param coldK               coolant behind it, K
 * @param secondaryOutletK    secondary stream behind it, K; NaN if it is not known
 * @param flowKgPerS          flow of the coolant, kg/s
 * @param heatLoadW           heat load, W
 * @param secondaryFlowKgPerS secondary flow, kg/s
 * @param secondaryInletK     secondary stream before the exchanger, K
 * @param ambientK            temperature of the surroundings, K
 */
public record LoopMoment(double timeS, double hotK, double coldK, double secondaryOutletK, double flowKgPerS,
		double heatLoadW, double secondaryFlowKgPerS, double secondaryInletK, double ambientK) {

	/** @return whether all that an estimator needs is known and possible */
	public boolean isWhole() {
		return Double.isFinite(timeS) && isTemperature(hotK) && isTemperature(coldK) && isTemperature(secondaryInletK)
				&& isTemperature(ambientK) && flowKgPerS > 0 && flowKgPerS < 1e5 && secondaryFlowKgPerS > 0
				&& secondaryFlowKgPerS < 1e5 && Math.abs(heatLoadW) < 1e9;
	}

	/** @return whether the secondary outlet is known and possible */
	public boolean hasSecondaryOutlet() {
		return isTemperature(secondaryOutletK);
	}

	private static boolean isTemperature(double kelvin) {
		return kelvin > 150 && kelvin < 900;
	}
}
