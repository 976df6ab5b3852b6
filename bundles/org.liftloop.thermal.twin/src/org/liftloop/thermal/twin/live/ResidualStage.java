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
import org.liftloop.thermal.exchanger.HeatExchange;
import org.liftloop.thermal.exchanger.HeatExchange.Stream;
import org.liftloop.thermal.twin.MappedLoop;

/** Compares an interval with the model of the clean loop. */
final class ResidualStage implements Stage {

	private final MappedLoop loop;
	private final SensorAccuracy accuracy;

	/**
	 * @param loop     the loop
	 * @param accuracy what its sensors are good for
	 */
	ResidualStage(MappedLoop loop, SensorAccuracy accuracy) {
		this.loop = loop;
		this.accuracy = accuracy;
	}

	@Override
	public Facts process(Observation observation) {
		Facts facts = observation.facts();
		LoopInterval interval = facts.get(LoopFacts.INTERVAL);
		HeatBalance balance = facts.get(LoopFacts.BALANCE);
		return interval == null || balance == null ? facts : facts.with(LoopFacts.RESIDUALS, residuals(interval, balance));
	}

	LoopResiduals residuals(LoopInterval interval, HeatBalance balance) {
		double flow = interval.mean(LoopSignals.FLOW);
		double hotK = interval.mean(LoopSignals.HOT);
		double speed = interval.mean(LoopSignals.PUMP_SPEED);
		double expectedFlow = loop.pump().flowKgPerS(speed);
		double expectedW = loop.pump().powerW(expectedFlow);
		double powerW = interval.mean(LoopSignals.PUMP_POWER);
		double loadW = interval.mean(LoopSignals.HEAT_LOAD);
		double loadError = Math.hypot(accuracy.powerPart() * loadW, balance.demandW().deviation());
		return new LoopResiduals(cold(interval, balance), secondaryOutlet(interval, balance),
				LoopEstimate.good(flow - expectedFlow, accuracy.flowPart() * flow),
				LoopEstimate.good(powerW - expectedW, accuracy.powerPart() * powerW),
				LoopEstimate.good(loadW - balance.demandW().value(), loadError).uncertain(balance.demandW().reason()),
				LoopEstimate.good(hotK - interval.mean(LoopSignals.SETPOINT), accuracy.temperatureK()));
	}

	private LoopEstimate cold(LoopInterval interval, HeatBalance balance) {
		double hotK = interval.mean(LoopSignals.HOT);
		double coldK = interval.mean(LoopSignals.COLD);
		double inK = interval.mean(LoopSignals.SECONDARY_INLET);
		double rate = interval.mean(LoopSignals.FLOW) * HeatCapacity.of(loop.plan().fluid(), (hotK + coldK) / 2);
		double measured = interval.mean(LoopSignals.SECONDARY_FLOW);
		double secondaryKgPerS = interval.mean(LoopSignals.SECONDARY_FLOW, loop.plan().secondary().flowKgPerS());
		double secondaryRate = secondaryKgPerS * HeatCapacity.of(loop.secondaryFluid(), inK);
		if (!(rate > 0 && secondaryRate >= 0 && hotK > 0 && inK > 0)) {
			return LoopEstimate.none("The coolant does not flow, or a signal is not known.");
		}
		HeatExchange clean;
		try {
			double conductance = loop.surface().cleanWPerK(interval.mean(LoopSignals.FLOW) * interval.throughPart(), secondaryKgPerS);
			clean = HeatExchange.of(loop.exchanger().arrangement(), conductance,
					new Stream(hotK, rate * interval.throughPart()), new Stream(inK, secondaryRate));
		} catch (IllegalArgumentException e) {
			return LoopEstimate.none("The readings are not possible: " + e.getMessage() + '.');
		}
		double expectedK = hotK - (clean.heatW() + balance.storedColdW()) / rate;
		return LoopEstimate.good(coldK - expectedK, Math.sqrt(3) * accuracy.temperatureK())
				.uncertain(Double.isNaN(measured) ? "The secondary flow is not measured; the rated one is taken." : "");
	}

	private LoopEstimate secondaryOutlet(LoopInterval interval, HeatBalance balance) {
		double inK = interval.mean(LoopSignals.SECONDARY_INLET);
		double outK = interval.mean(LoopSignals.SECONDARY_OUTLET);
		double rate = interval.mean(LoopSignals.SECONDARY_FLOW) * HeatCapacity.of(loop.secondaryFluid(), (inK + outK) / 2);
		LoopEstimate heat = balance.exchangedW();
		if (!(rate > 0) || !heat.isDetermined()) {
			return LoopEstimate.none("The secondary side is not measured, or does not flow.");
		}
		return LoopEstimate.good(outK - inK - heat.value() / rate,
				Math.hypot(Math.sqrt(2) * accuracy.temperatureK(), heat.deviation() / rate)).uncertain(heat.reason());
	}
}
