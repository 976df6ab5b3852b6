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

import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;
import org.liftloop.thermal.twin.MappedLoop;

/** Closes the heat balance of an interval. */
final class BalanceStage implements Stage {

	private static final String NO_RATE = "The interval before is not known, so heat that is stored is not counted.";
	private final MappedLoop loop;
	private final SensorAccuracy accuracy;

	/**
	 * @param loop     the loop
	 * @param accuracy what its sensors are good for
	 */
	BalanceStage(MappedLoop loop, SensorAccuracy accuracy) {
		this.loop = loop;
		this.accuracy = accuracy;
	}

	@Override
	public Facts process(Observation observation) {
		LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
		return interval == null ? observation.facts() : observation.facts().with(LoopFacts.BALANCE, balance(interval));
	}

	HeatBalance balance(LoopInterval interval) {
		double hotK = interval.mean(LoopSignals.HOT);
		double coldK = interval.mean(LoopSignals.COLD);
		LoopEstimate carried = carried(interval.mean(LoopSignals.FLOW) * HeatCapacity.of(loop.plan().fluid(), (hotK + coldK) / 2),
				hotK - coldK);
		LoopEstimate exchanged = less(carried, loop.twoState().coldJPerK() * interval.ratePerS(LoopSignals.COLD));
		double secondaryInK = interval.mean(LoopSignals.SECONDARY_INLET);
		double secondaryOutK = interval.mean(LoopSignals.SECONDARY_OUTLET);
		LoopEstimate secondary = carried(interval.mean(LoopSignals.SECONDARY_FLOW)
				* HeatCapacity.of(loop.secondaryFluid(), (secondaryInK + secondaryOutK) / 2), secondaryOutK - secondaryInK);
		double ambientK = interval.mean(LoopSignals.AMBIENT, loop.ambient().temperatureK());
		double lossW = loop.ambient().conductanceWPerK() * (hotK - ambientK);
		LoopEstimate demand = less(carried, -lossW - stored(loop.twoState().hotJPerK(), interval.ratePerS(LoopSignals.HOT)))
				.uncertain(Double.isNaN(interval.ratePerS(LoopSignals.HOT)) ? NO_RATE : "");
		double loadW = interval.mean(LoopSignals.HEAT_LOAD);
		LoopEstimate load = LoopEstimate.good(loadW, accuracy.powerPart() * Math.abs(loadW));
		return new HeatBalance(carried, exchanged, secondary, demand, closure(exchanged, secondary), closure(load, demand));
	}

	private LoopEstimate carried(double capacityRateWPerK, double differenceK) {
		return LoopEstimate.good(capacityRateWPerK * differenceK,
				Math.abs(capacityRateWPerK) * Math.hypot(Math.sqrt(2) * accuracy.temperatureK(), accuracy.flowPart() * differenceK));
	}

	private static double stored(double capacityJPerK, double ratePerS) {
		return Double.isNaN(ratePerS) ? 0 : capacityJPerK * ratePerS;
	}

	private static LoopEstimate less(LoopEstimate from, double takenW) {
		return !from.isDetermined() ? from
				: Double.isNaN(takenW) ? from.uncertain(NO_RATE)
						: new LoopEstimate(from.value() - takenW, from.deviation(), from.quality(), from.reason());
	}

	/** The first less the second, over the first. */
	private static LoopEstimate closure(LoopEstimate one, LoopEstimate other) {
		if (!one.isDetermined() || !other.isDetermined()) {
			return LoopEstimate.none(one.isDetermined() ? other.reason() : one.reason());
		}
		double difference = one.value() - other.value();
		double sigma = Math.hypot(one.deviation(), other.deviation());
		if (Math.abs(one.value()) <= 2 * one.deviation()) {
			return LoopEstimate.none("The heat is too little to tell whether the balance closes.");
		}
		return LoopEstimate.good(difference / one.value(), sigma / Math.abs(one.value()))
				.uncertain(one.reason().isEmpty() ? other.reason() : one.reason());
	}
}
