/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.inflow;

import org.liftloop.internal.rodpump.Argument;

/**
 * Inflow performance of a well: a straight productivity index above the bubble point, Vogel's curve below it (J. V. Vogel,
 * JPT January 1968, SPE 1476: q/qmax = 1 - 0.2 p - 0.8 p^2), joined with the same slope (M. B. Standing, JPT November 1970,
 * SPE 3237, in the form of any text): q = J (pr - pb) + J pb/1.8 (1 - 0.2 p - 0.8 p^2), p = pwf/pb. Pressures are gauge, at
 * the pump; their ratios are of absolute pressures. Rates are at the conditions of the pump.
 *
 * @param reservoirPa         static reservoir pressure, Pa; above 0, at most 1e8
 * @param bubblePointPa       bubble point, Pa; 0 to 1e8; at the reservoir pressure or above it, Vogel's curve holds throughout
 * @param productivityM3PerSPa productivity index at reservoir pressure, m3/(s Pa); above 0, at most 1e-4
 */
public record InflowCurve(double reservoirPa, double bubblePointPa, double productivityM3PerSPa) {

	private static final double ATMOSPHERE_PA = 101_325;
	private static final double HIGHEST_PA = 1e8;
	private static final double HIGHEST_PRODUCTIVITY = 1e-4;
	/** Slope of Vogel's curve at p = 1. */
	private static final double SLOPE = 1.8;

	/** Checks the ranges. */
	public InflowCurve {
		Argument.positive("reservoirPa", reservoirPa, HIGHEST_PA);
		Argument.inRange("bubblePointPa", bubblePointPa, 0, HIGHEST_PA);
		Argument.positive("productivityM3PerSPa", productivityM3PerSPa, HIGHEST_PRODUCTIVITY);
	}

	/**
	 * @param reservoirPa   static reservoir pressure, Pa
	 * @param bubblePointPa bubble point, Pa
	 * @param rateM3PerS    rate of a test, m3/s; above 0
	 * @param flowingPa     pressure at the pump during it, Pa; below the reservoir pressure
	 * @return the curve through the test
	 * @throws IllegalArgumentException if no curve goes through it
	 */
	public static InflowCurve through(double reservoirPa, double bubblePointPa, double rateM3PerS, double flowingPa) {
		if (!(flowingPa < reservoirPa)) {
			throw new IllegalArgumentException(
					"flowingPa is " + flowingPa + "; it must be below the reservoir pressure, " + reservoirPa);
		}
		return new InflowCurve(reservoirPa, bubblePointPa, HIGHEST_PRODUCTIVITY).through(rateM3PerS, flowingPa);
	}

	/**
	 * @param rateM3PerS a rate that was seen, m3/s; above 0
	 * @param flowingPa  at this pressure, Pa; below the reservoir pressure
	 * @return the curve of the same pressures through it
	 */
	public InflowCurve through(double rateM3PerS, double flowingPa) {
		return withProductivity(rateM3PerS / rateM3PerS(flowingPa));
	}

	/**
	 * @param factor on the productivity; above 0
	 * @return the curve that gives as many times the rate at each pressure
	 */
	public InflowCurve withProductivity(double factor) {
		return new InflowCurve(reservoirPa, bubblePointPa, factor * productivityM3PerSPa);
	}

	/**
	 * @param flowingPa pressure at the pump, Pa
	 * @return inflow, m3/s; zero at the reservoir pressure and above
	 */
	public double rateM3PerS(double flowingPa) {
		if (flowingPa >= reservoirPa) {
			return 0;
		}
		double kneePa = kneePa();
		if (flowingPa >= kneePa) {
			return productivityM3PerSPa * (reservoirPa - flowingPa);
		}
		double part = Math.max(0, flowingPa + ATMOSPHERE_PA) / (kneePa + ATMOSPHERE_PA);
		return productivityM3PerSPa
				* (reservoirPa - kneePa + (kneePa + ATMOSPHERE_PA) / SLOPE * (1 - 0.2 * part - 0.8 * part * part));
	}

	/**
	 * @param rateM3PerS a rate, m3/s; 0 to that at no pressure
	 * @return the pressure at the pump at which the well gives it, Pa; NaN if it gives less at any pressure
	 */
	public double pressurePa(double rateM3PerS) {
		double kneePa = kneePa();
		double drawdownPa = rateM3PerS / productivityM3PerSPa;
		if (drawdownPa <= reservoirPa - kneePa) {
			return reservoirPa - drawdownPa;
		}
		// 0.8 p^2 + 0.2 p - (1 - vogel) = 0
		double vogel = SLOPE * (drawdownPa - reservoirPa + kneePa) / (kneePa + ATMOSPHERE_PA);
		double part = (-0.2 + Math.sqrt(0.04 + 3.2 * (1 - vogel))) / 1.6;
		double flowingPa = part * (kneePa + ATMOSPHERE_PA) - ATMOSPHERE_PA;
		return part >= 0 ? flowingPa : Double.NaN;
	}

	private double kneePa() {
		return Math.min(bubblePointPa, reservoirPa);
	}
}
