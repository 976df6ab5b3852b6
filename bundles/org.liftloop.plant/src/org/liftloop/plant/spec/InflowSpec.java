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
 * Inflow from the reservoir: a straight productivity index above the bubble point, Vogel's curve below (J. V. Vogel, JPT
 * January 1968, SPE 1476: q/qmax = 1 - 0.2 p - 0.8 p^2), joined with the same slope: q = J (pr - pb) + J pb/1.8 (1 - 0.2 p -
 * 0.8 p^2), p = pwf/pb. If the reservoir is below the bubble point, Vogel's curve holds throughout. Pressures are gauge; the
 * ratios are of absolute pressures.
 *
 * @param reservoirPressurePa   reservoir pressure at pump depth, Pa; 0 to 1e9
 * @param productivityM3PerSPa  productivity index J at reservoir pressure, m3/(s Pa); 0 to 1e-6
 * @param bubblePointPa         bubble point, Pa; 0 to 1e9
 */
public record InflowSpec(double reservoirPressurePa, double productivityM3PerSPa, double bubblePointPa) {

	private static final double ATMOSPHERE_PA = 101_325;
	/** Slope of Vogel's curve at p = 1, which makes it meet the straight line. */
	private static final double SLOPE = 1.8;

	/** Checks the ranges. */
	public InflowSpec {
		Ranges.inRange("reservoirPressurePa", reservoirPressurePa, 0, 1e9);
		Ranges.inRange("productivityM3PerSPa", productivityM3PerSPa, 0, 1e-6);
		Ranges.inRange("bubblePointPa", bubblePointPa, 0, 1e9);
	}

	/**
	 * @param flowingPa pressure at the pump's depth in the annulus pwf, gauge, Pa; at least -101,325
	 * @return inflow, m3/s; negative (back into the reservoir, on the straight line) above reservoir pressure
	 */
	public double rateM3PerS(double flowingPa) {
		double kneePa = Math.min(bubblePointPa, reservoirPressurePa);
		if (flowingPa >= kneePa) {
			return productivityM3PerSPa * (reservoirPressurePa - flowingPa);
		}
		double part = (flowingPa + ATMOSPHERE_PA) / (kneePa + ATMOSPHERE_PA);
		return productivityM3PerSPa * (reservoirPressurePa - kneePa
				+ (kneePa + ATMOSPHERE_PA) / SLOPE * (1 - 0.2 * part - 0.8 * part * part));
	}

	/**
	 * @param rateM3PerS wanted inflow, m3/s; above 0
	 * @param flowingPa  at this pressure, gauge, Pa; below reservoir pressure
	 * @return an inflow that differs in its productivity only
	 */
	public InflowSpec through(double rateM3PerS, double flowingPa) {
		InflowSpec unit = scaledTo(1e-9);
		return scaledTo(1e-9 * rateM3PerS / unit.rateM3PerS(flowingPa));
	}

	/**
	 * @param index productivity index J, m3/(s Pa)
	 * @return an inflow that differs in this only
	 */
	public InflowSpec scaledTo(double index) {
		return new InflowSpec(reservoirPressurePa, index, bubblePointPa);
	}
}
