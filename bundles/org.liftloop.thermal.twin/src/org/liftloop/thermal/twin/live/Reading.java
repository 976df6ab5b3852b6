/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

/**
 * One signal over one interval, in its stored unit.
 *
 * @param mean       mean of the usable samples; of none, the value that was held
 * @param deviation  standard deviation of the samples; 0 of fewer than two
 * @param samples    usable samples in the interval; 0 for a value that was held
 * @param bad        samples that were not usable
 * @param ratePerS   change of the mean per second since the interval before; NaN where that is not known
 */
public record Reading(double mean, double deviation, int samples, int bad, double ratePerS) {

	/** @return standard deviation of the mean by the scatter of the samples */
	public double deviationOfMean() {
		return samples < 2 ? deviation : deviation / Math.sqrt(samples);
	}
}
