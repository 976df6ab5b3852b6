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
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.hydraulic.PumpCurve;
import org.liftloop.thermal.twin.MappedLoop;

/** What the loop costs in an interval. */
final class PerformanceStage implements Stage {

	private static final double FASTEST = 2;
	private final MappedLoop loop;
	private final SensorAccuracy accuracy;

	/**
	 * @param loop     the loop
	 * @param accuracy what its sensors are good for
	 */
	PerformanceStage(MappedLoop loop, SensorAccuracy accuracy) {
		this.loop = loop;
		this.accuracy = accuracy;
	}

	@Override
	public Facts process(Observation observation) {
		Facts facts = observation.facts();
		LoopInterval interval = facts.get(LoopFacts.INTERVAL);
		HeatBalance balance = facts.get(LoopFacts.BALANCE);
		return interval == null || balance == null ? facts : facts.with(LoopFacts.PERFORMANCE, performance(interval, balance));
	}

	LoopPerformance performance(LoopInterval interval, HeatBalance balance) {
		LoopEstimate power = power(interval);
		LoopEstimate heat = balance.carriedW();
		LoopEstimate perPower = !heat.isDetermined() ? heat : !power.isDetermined() ? power
				: !(power.value() > 0) ? LoopEstimate.none("The pump takes no power.")
						: LoopEstimate.good(heat.value() / power.value(),
								Math.hypot(heat.deviation(), heat.value() * power.deviation() / power.value()) / power.value())
								.uncertain(power.reason());
		return new LoopPerformance(power, efficiency(interval), perPower,
				LoopEstimate.good(interval.mean(LoopSignals.COLD) - interval.mean(LoopSignals.SECONDARY_INLET),
						Math.sqrt(2) * accuracy.temperatureK()));
	}

	private LoopEstimate power(LoopInterval interval) {
		double measuredW = interval.mean(LoopSignals.PUMP_POWER);
		if (!Double.isNaN(measuredW)) {
			return LoopEstimate.good(measuredW, accuracy.powerPart() * Math.abs(measuredW));
		}
		double computedW = loop.pump().powerW(flow(interval));
		return Double.isNaN(computedW) ? LoopEstimate.none("The pump power is neither measured nor known of the pump.")
				: LoopEstimate.good(computedW, 0.1 * computedW).uncertain("The pump power is not measured; it follows from the speed.");
	}

	private double flow(LoopInterval interval) {
		double speed = interval.mean(LoopSignals.PUMP_SPEED);
		return Double.isNaN(speed) ? interval.mean(LoopSignals.FLOW) : loop.pump().flowKgPerS(speed);
	}

	private LoopEstimate efficiency(LoopInterval interval) {
		PumpCurve curve = loop.pump().curve();
		double speed = interval.mean(LoopSignals.PUMP_SPEED);
		double coldK = interval.mean(LoopSignals.COLD);
		Fluid fluid = loop.plan().fluid();
		if (curve == null) {
			return LoopEstimate.none("The curve of the pump is not known.");
		}
		if (!(speed > 0 && speed <= FASTEST) || !(coldK >= fluid.minimumK() && coldK <= fluid.maximumK())) {
			return LoopEstimate.none("The speed of the pump or the cold temperature is not known, or is not possible.");
		}
		double efficiency = curve.efficiency(interval.mean(LoopSignals.FLOW) / fluid.at(coldK).densityKgM3(), speed);
		return LoopEstimate.good(efficiency, accuracy.flowPart() * efficiency);
	}
}
