/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

import org.liftloop.internal.thermal.Argument;

/**
 * What a heat exchanger does with two streams.
 *
 * @param effectiveness      heat over the most that could pass, 0 to 1; 0 if a stream stands
 * @param ntu                number of transfer units UA / C_min; 0 if a stream stands
 * @param heatW              heat from the primary to the secondary stream, W; negative if the secondary is the hotter
 * @param primaryOutletK     outlet of the primary stream, K
 * @param secondaryOutletK   outlet of the secondary stream, K
 */
public record HeatExchange(double effectiveness, double ntu, double heatW, double primaryOutletK,
		double secondaryOutletK) {

	/**
	 * @param arrangement        how the streams pass each other
	 * @param conductanceWPerK   UA, W/K; 0 or more. Beyond {@link FlowArrangement#MAXIMUM_NTU} times the smaller
	 *                           capacity rate, more changes nothing that could be measured and is cut
	 * @param primary            primary stream
	 * @param secondary          secondary stream
	 * @return the exchange
	 * @throws IllegalArgumentException if the conductance is negative or not a number
	 */
	public static HeatExchange of(FlowArrangement arrangement, double conductanceWPerK, Stream primary,
			Stream secondary) {
		Argument.inRange("conductanceWPerK", conductanceWPerK, 0, Double.MAX_VALUE);
		double least = Math.min(primary.capacityRateWPerK(), secondary.capacityRateWPerK());
		if (least <= 0) {
			return new HeatExchange(0, 0, 0, primary.inletK(), secondary.inletK());
		}
		double ratio = least / Math.max(primary.capacityRateWPerK(), secondary.capacityRateWPerK());
		double ntu = Math.min(conductanceWPerK / least, FlowArrangement.MAXIMUM_NTU);
		double effectiveness = arrangement.effectiveness(ntu, ratio);
		double heatW = effectiveness * least * (primary.inletK() - secondary.inletK());
		return new HeatExchange(effectiveness, ntu, heatW, primary.inletK() - heatW / primary.capacityRateWPerK(),
				secondary.inletK() + heatW / secondary.capacityRateWPerK());
	}

	/**
	 * One stream.
	 *
	 * @param inletK             inlet temperature, K; 1 to 2,000
	 * @param capacityRateWPerK  capacity rate m cp, W/K; 0 to 1e9
	 */
	public record Stream(double inletK, double capacityRateWPerK) {

		/** Checks the ranges. */
		public Stream {
			Argument.inRange("inletK", inletK, 1, 2_000);
			Argument.inRange("capacityRateWPerK", capacityRateWPerK, 0, 1e9);
		}
	}
}
