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

import java.util.EnumMap;
import java.util.Map;

import org.liftloop.thermal.twin.MappedLoop;

/**
 * The residuals that hold readings against the model of the loop. What a signal is missing for is left out.
 *
 * @param loop the loop
 */
record ModelResiduals(MappedLoop loop) {

	/** Least temperature difference of which heats are made, K. */
	private static final double LEAST_K = 0.5;
	/** Least part of the rated flow at which pump and exchanger are judged. */
	private static final double LEAST_FLOW = 0.1;

	Map<FaultResidual, Double> of(LoopMeans means) {
		Map<FaultResidual, Double> residuals = new EnumMap<>(FaultResidual.class);
		double flow = means.value(LoopSignals.FLOW);
		double speed = means.value(LoopSignals.PUMP_SPEED);
		put(residuals, FaultResidual.FLOW, speed > LEAST_FLOW ? flow / loop.pump().flowKgPerS(speed) - 1 : Double.NaN);
		put(residuals, FaultResidual.POWER, speed > LEAST_FLOW
				? means.value(LoopSignals.PUMP_POWER) / loop.pump().powerW(loop.pump().flowKgPerS(speed)) - 1
				: Double.NaN);
		put(residuals, FaultResidual.SECONDARY_FLOW,
				means.value(LoopSignals.SECONDARY_FLOW) / loop.plan().secondary().flowKgPerS() - 1);
		if (flow > LEAST_FLOW * loop.twoState().flowKgPerS()) {
			heats(means, residuals);
		}
		return residuals;
	}

	private static void put(Map<FaultResidual, Double> residuals, FaultResidual which, double value) {
		if (Double.isFinite(value)) {
			residuals.put(which, value);
		}
	}

	/** Heat that the coolant carries, W. */
	double carriedW(LoopMeans means) {
		double hotK = means.value(LoopSignals.HOT);
		double coldK = means.value(LoopSignals.COLD);
		return means.value(LoopSignals.FLOW) * HeatCapacity.of(loop.plan().fluid(), (hotK + coldK) / 2) * (hotK - coldK);
	}

	private void heats(LoopMeans means, Map<FaultResidual, Double> residuals) {
		double hotK = means.value(LoopSignals.HOT);
		double coldK = means.value(LoopSignals.COLD);
		double inK = means.value(LoopSignals.SECONDARY_INLET);
		double outK = means.value(LoopSignals.SECONDARY_OUTLET);
		if (!(hotK - coldK > LEAST_K && hotK - inK > LEAST_K)) {
			return;
		}
		double exchangedW = carriedW(means) - loop.twoState().coldJPerK() * means.coldKPerS();
		double secondaryKgPerS = means.value(LoopSignals.SECONDARY_FLOW);
		double secondaryW = secondaryKgPerS * HeatCapacity.of(loop.secondaryFluid(), (inK + outK) / 2) * (outK - inK);
		put(residuals, FaultResidual.SECONDARY_BALANCE, 1 - secondaryW / exchangedW);
		double ambientK = means.value(LoopSignals.AMBIENT);
		double lossW = loop.ambient().conductanceWPerK()
				* (hotK - (Double.isNaN(ambientK) ? loop.ambient().temperatureK() : ambientK));
		double demandW = carriedW(means) + lossW + loop.twoState().hotJPerK() * means.hotKPerS();
		double loadW = means.value(LoopSignals.HEAT_LOAD);
		put(residuals, FaultResidual.LOAD_BALANCE, loadW > 0 ? 1 - demandW / loadW : Double.NaN);
		put(residuals, FaultResidual.CONDUCTANCE, conductance(means, exchangedW));
	}

	private double conductance(LoopMeans means, double exchangedW) {
		double hotK = means.value(LoopSignals.HOT);
		double inK = means.value(LoopSignals.SECONDARY_INLET);
		double bypass = means.value(LoopSignals.BYPASS);
		double through = means.value(LoopSignals.FLOW) * (Double.isNaN(bypass) ? 1 : 1 - Math.clamp(bypass, 0, 1));
		double measured = means.value(LoopSignals.SECONDARY_FLOW);
		double secondaryKgPerS = Double.isNaN(measured) ? loop.plan().secondary().flowKgPerS() : measured;
		double primary = through
				* HeatCapacity.of(loop.plan().fluid(), (hotK + means.value(LoopSignals.COLD)) / 2);
		double secondary = secondaryKgPerS * HeatCapacity.of(loop.secondaryFluid(), inK);
		double least = Math.min(primary, secondary);
		if (!(least > 0)) {
			return Double.NaN;
		}
		double effectiveness = exchangedW / (least * (hotK - inK));
		try {
			double ntu = loop.exchanger().arrangement().ntu(effectiveness, least / Math.max(primary, secondary));
			return Math.log(ntu * least / loop.surface().cleanWPerK(through, secondaryKgPerS));
		} catch (IllegalArgumentException e) {
			// More heat than the arrangement can exchange: no UA explains it, the balances tell of it.
			return Double.NaN;
		}
	}
}
