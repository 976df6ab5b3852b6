/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import java.util.List;

import org.liftloop.internal.thermal.Argument;

/**
 * The steady flow of a loop without a pump: the weight of the cold leg less that of the hot leg balances the losses,
 * with linear temperatures along heater and cooler. Immutable and thread-safe.
 *
 * @param circuit circuit without a pump
 * @param zones   zone of each section of the circuit
 */
public record NaturalCirculation(Circuit circuit, List<Zone> zones) {

	/** The hot leg is searched up to the end of the fluid's range; nearer to it than this it is taken for reached, K. */
	private static final double EDGE_K = 1e-6;
	private static final double GUESS_KG_S = 0.05;

	/** Copies and checks the zones. */
	public NaturalCirculation {
		zones = List.copyOf(zones);
		if (zones.size() != circuit.sections().size()) {
			throw new IllegalArgumentException(zones.size() + " zones for " + circuit.sections().size()
					+ " sections; enter one for each");
		}
		if (circuit.pump() != null) {
			throw new IllegalArgumentException("the circuit has a pump; natural circulation is the flow without one");
		}
	}

	/**
	 * @param heatW heat from heater to cooler, W; above 0, at most 1e9
	 * @param coldK temperature behind the cooler, K
	 * @return steady flow, kg/s
	 * @throws FlowRefusedException     if the hot leg would leave the range of the fluid, or the loop does not circulate
	 * @throws IllegalArgumentException outside of the ranges
	 */
	public double flowKgPerS(double heatW, double coldK) {
		Argument.positive("heatW", heatW, 1e9);
		double hottestK = circuit.fluid().maximumK() - EDGE_K;
		double leastKgPerS = heatW / (meanCp(coldK, hottestK) * (hottestK - coldK));
		if (excess(leastKgPerS, heatW, coldK) <= 0) {
			throw new FlowRefusedException("the loop does not carry " + heatW + " W from " + coldK
					+ " K by natural circulation within the range of " + circuit.fluid().name()
					+ "; put the cooler above the heater, or take less heat");
		}
		return FlowSearch.find(flow -> excess(flow, heatW, coldK), leastKgPerS, Math.max(GUESS_KG_S, 2 * leastKgPerS));
	}

	/**
	 * @param flowKgPerS flow, kg/s
	 * @param heatW      heat from heater to cooler, W
	 * @param coldK      temperature behind the cooler, K
	 * @return temperature behind the heater, K
	 */
	public double hotK(double flowKgPerS, double heatW, double coldK) {
		double hotK = coldK;
		double last = Double.NaN;
		for (int i = 0; i < 50 && hotK != last; i++) {
			last = hotK;
			hotK = Math.min(coldK + heatW / (flowKgPerS * meanCp(coldK, hotK)), circuit.fluid().maximumK());
		}
		return hotK;
	}

	private double meanCp(double coldK, double hotK) {
		return circuit.fluid().at((coldK + hotK) / 2).heatCapacityJPerKgK();
	}

	/** The flow that the temperatures of a flow would drive, less that flow; falls as the flow rises. */
	private double excess(double flowKgPerS, double heatW, double coldK) {
		double hotK = hotK(flowKgPerS, heatW, coldK);
		double[] temperatures = new double[zones.size()];
		for (int i = 0; i < temperatures.length; i++) {
			temperatures[i] = switch (zones.get(i)) {
			case COLD -> coldK;
			case HOT -> hotK;
			case HEATED, COOLED -> (coldK + hotK) / 2;
			};
		}
		return circuit.flowKgPerS(temperatures, 0) - flowKgPerS;
	}
}
