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

import org.liftloop.thermal.exchanger.HeatExchange;
import org.liftloop.thermal.exchanger.HeatExchange.Stream;
import org.liftloop.thermal.twin.MappedLoop;

/**
 * Where a loop settles, by the two-state equations at rest: what the load gives goes to the secondary stream and to the
 * ambient, Q = eps C_min (Th - Ts,in) + UA_amb (Th - T_amb), so the hot temperature has a closed form.
 *
 * @param loop             the loop
 * @param demandW          heat that the load gives, W
 * @param excessKPerW      thermal resistance of the exchanger beyond that of a clean one, K/W
 * @param secondaryKgPerS  secondary flow, kg/s
 * @param secondaryRateWPerK capacity rate of the secondary stream, W/K
 * @param secondaryInletK  its inlet temperature, K
 * @param ambientK         temperature of the surroundings, K
 * @param through          part of the flow that passes the exchanger
 */
record SteadyForecast(MappedLoop loop, double demandW, double excessKPerW, double secondaryKgPerS, double secondaryRateWPerK,
		double secondaryInletK, double ambientK, double through) {

	/** No exchanger is more than so much better than its clean state is taken to be. */
	private static final double BEST = 0.1;
	private static final int HALVINGS = 60;

	/**
	 * @param flowKgPerS flow of the coolant, kg/s; above 0
	 * @return hot temperature at rest, K
	 */
	double hotK(double flowKgPerS) {
		Stream primary = new Stream(secondaryInletK + 1, flowKgPerS * through * loop.plan().cpJPerKgK());
		// Of one kelvin between the inlets the heat is eps C_min.
		double cleanKPerW = 1 / loop.surface().cleanWPerK(flowKgPerS * through, secondaryKgPerS);
		double conductanceWPerK = 1 / Math.max(BEST * cleanKPerW, cleanKPerW + excessKPerW);
		double perKelvinW = HeatExchange.of(loop.exchanger().arrangement(), conductanceWPerK, primary,
				new Stream(secondaryInletK, secondaryRateWPerK)).heatW();
		double lossWPerK = loop.ambient().conductanceWPerK();
		return (demandW + lossWPerK * ambientK + perKelvinW * secondaryInletK) / (perKelvinW + lossWPerK);
	}

	/**
	 * The flow that holds a hot temperature. The hot temperature falls with the flow.
	 *
	 * @param hotK  hot temperature, K
	 * @param least least flow, kg/s
	 * @param most  greatest flow, kg/s
	 * @return flow, kg/s, within these
	 */
	double flowKgPerS(double hotK, double least, double most) {
		double low = least;
		double high = most;
		for (int i = 0; i < HALVINGS; i++) {
			double middle = (low + high) / 2;
			if (hotK(middle) > hotK) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return (low + high) / 2;
	}
}
