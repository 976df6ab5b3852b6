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

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.liftloop.core.twin.Key;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Recorded;
import org.liftloop.core.units.Quantity;
import org.liftloop.thermal.estimate.LoopTrack;

/** What is kept of an interval as history; temperatures, flows and powers are kept as signals. */
final class LoopRecorded {

	static final List<Recorded> ALL = List.of(
			of("exchangedHeat", "heat exchanged", Quantity.HEAT_FLOW, LoopFacts.BALANCE, HeatBalance::exchangedW),
			of("heatDemand", "heat of the load by the coolant", Quantity.HEAT_FLOW, LoopFacts.BALANCE, HeatBalance::demandW),
			of("secondaryClosure", "closure of the exchanger's balance", Quantity.FRACTION, LoopFacts.BALANCE,
					HeatBalance::secondaryClosure),
			of("loadClosure", "closure of the load's balance", Quantity.FRACTION, LoopFacts.BALANCE, HeatBalance::loadClosure),
			of("conductance", "UA of the exchanger", Quantity.CONDUCTANCE, LoopFacts.EXCHANGER,
					ExchangerState::conductanceWPerK),
			of("foulingResistance", "fouling resistance", Quantity.FOULING_RESISTANCE, LoopFacts.EXCHANGER,
					ExchangerState::foulingM2KPerW),
			of("effectiveness", "effectiveness", Quantity.FRACTION, LoopFacts.EXCHANGER, ExchangerState::effectiveness),
			of("transferUnits", "transfer units", Quantity.NUMBER, LoopFacts.EXCHANGER, ExchangerState::ntu),
			of("pumpPowerInterval", "mean pump power", Quantity.POWER, LoopFacts.PERFORMANCE, LoopPerformance::pumpPowerW),
			of("pumpEfficiency", "pump efficiency", Quantity.FRACTION, LoopFacts.PERFORMANCE, LoopPerformance::pumpEfficiency),
			of("heatPerPower", "heat moved over pump power", Quantity.NUMBER, LoopFacts.PERFORMANCE,
					LoopPerformance::heatPerPower),
			of("coldResidual", "cold temperature less model", Quantity.TEMPERATURE_DIFFERENCE, LoopFacts.RESIDUALS,
					LoopResiduals::coldK),
			of("secondaryOutletResidual", "secondary outlet less model", Quantity.TEMPERATURE_DIFFERENCE, LoopFacts.RESIDUALS,
					LoopResiduals::secondaryOutletK),
			of("flowResidual", "flow less model", Quantity.MASS_FLOW, LoopFacts.RESIDUALS, LoopResiduals::flowKgPerS),
			of("loadResidual", "heat load less model", Quantity.HEAT_FLOW, LoopFacts.RESIDUALS, LoopResiduals::loadW),
			tracked("filteredConductance", "UA by the filter", Quantity.CONDUCTANCE, LoopTrack::conductanceWPerK),
			tracked("filteredFouling", "fouling resistance by the filter", Quantity.FOULING_RESISTANCE, LoopTrack::foulingM2KPerW),
			tracked("flowScale", "true flow over measured", Quantity.FRACTION, LoopTrack::flowScale),
			tracked("filterConsistency", "consistency of the filter (NIS)", Quantity.NUMBER, LoopTrack::consistency),
			new Recorded("signalConfidence", "signal confidence", Quantity.FRACTION,
					observation -> LoopFacts.confidence(observation.facts())));

	private LoopRecorded() {
		// Only constants.
	}

	private static Recorded tracked(String name, String label, Quantity quantity, ToDoubleFunction<LoopTrack> value) {
		Function<Observation, LoopEstimate> found = observation -> {
			LoopTrack track = observation.facts().get(LoopFacts.TRACK);
			return track == null ? LoopEstimate.none("Not determinable.")
					: LoopEstimate.good(value.applyAsDouble(track), Double.NaN)
							.uncertain(track.isDoubtful() ? "The model does not follow the loop as well as it should." : "");
		};
		return new Recorded(name, label, quantity, observation -> found.apply(observation).value(),
				observation -> found.apply(observation).status());
	}

	private static <T> Recorded of(String name, String label, Quantity quantity, Key<T> key,
			Function<T, LoopEstimate> estimate) {
		Function<Observation, LoopEstimate> found = observation -> {
			T fact = observation.facts().get(key);
			return fact == null ? LoopEstimate.none("Not determinable.") : estimate.apply(fact);
		};
		return new Recorded(name, label, quantity, observation -> found.apply(observation).value(),
				observation -> found.apply(observation).status());
	}
}
