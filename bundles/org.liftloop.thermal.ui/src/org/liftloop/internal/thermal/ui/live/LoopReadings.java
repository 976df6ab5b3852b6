/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Key;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.thermal.estimate.LoopTrack;
import org.liftloop.thermal.twin.live.ExchangerState;
import org.liftloop.thermal.twin.live.HeatBalance;
import org.liftloop.thermal.twin.live.LoopEstimate;
import org.liftloop.thermal.twin.live.LoopFacts;
import org.liftloop.thermal.twin.live.LoopPerformance;
import org.liftloop.ui.twin.Reading;

/** The numbers of a live loop that a person looks at first. */
final class LoopReadings {

	/** How many there always are. */
	static final int COUNT = 7;

	private final Facts facts;
	private final QuantityFormat format;

	private LoopReadings(Facts facts, QuantityFormat format) {
		this.facts = facts;
		this.format = format;
	}

	/**
	 * @param snapshot         what the twin knows, or null when none runs
	 * @param allowanceM2KPerW fouling resistance at which the exchanger is cleaned, m2 K/W, or null
	 * @param format           the user's units
	 * @return heat, closure of the balance, effectiveness, UA, fouling, pump power, and heat for each unit of it
	 */
	static List<Reading> of(@Nullable Snapshot snapshot, @Nullable Double allowanceM2KPerW, QuantityFormat format) {
		Observation observation = snapshot == null ? null : snapshot.observation();
		LoopReadings readings = new LoopReadings(observation == null ? Facts.NONE : observation.facts(), format);
		Key<HeatBalance> balance = LoopFacts.BALANCE;
		Key<ExchangerState> exchanger = LoopFacts.EXCHANGER;
		Key<LoopPerformance> performance = LoopFacts.PERFORMANCE;
		return List.of(readings.of(Messages.Reading_heat, balance, HeatBalance::exchangedW, Quantity.HEAT_FLOW),
				readings.of(Messages.Reading_closure, balance, HeatBalance::secondaryClosure, Quantity.FRACTION),
				readings.of(Messages.Reading_effectiveness, exchanger, ExchangerState::effectiveness, Quantity.FRACTION),
				readings.conductance(),
				readings.fouling(allowanceM2KPerW),
				readings.of(Messages.Reading_pumpPower, performance, LoopPerformance::pumpPowerW, Quantity.POWER),
				readings.of(Messages.Reading_heatPerPower, performance, LoopPerformance::heatPerPower, Quantity.NUMBER));
	}

	/** As a part of the allowance where there is one: that is what a person asks, and it is short. */
	private Reading fouling(@Nullable Double allowanceM2KPerW) {
		Quantity resistance = Quantity.FOULING_RESISTANCE;
		ExchangerState state = facts.get(LoopFacts.EXCHANGER);
		Reading reading = of(Messages.Reading_fouling, LoopFacts.EXCHANGER, ExchangerState::foulingM2KPerW, resistance);
		if (state == null || allowanceM2KPerW == null || !state.foulingM2KPerW().isDetermined()) {
			return reading;
		}
		LoopTrack track = facts.get(LoopFacts.TRACK);
		double value = track == null ? state.foulingM2KPerW().value() : track.foulingM2KPerW();
		List<String> reasons = new ArrayList<>(reading.reasons());
		reasons.add(NLS.bind(Messages.Reading_foulingResistance, format.format(resistance, value),
				format.format(resistance, allowanceM2KPerW)));
		return new Reading(Messages.Reading_foulingPart, format.format(Quantity.FRACTION, value / allowanceM2KPerW),
				reading.quality(), reasons).limited(value / allowanceM2KPerW);
	}

	/** By the filter, which a step of the load does not move; of the interval alone as long as there is none. */
	private Reading conductance() {
		LoopTrack track = facts.get(LoopFacts.TRACK);
		if (track == null) {
			return of(Messages.Reading_ua, LoopFacts.EXCHANGER, ExchangerState::conductanceWPerK, Quantity.CONDUCTANCE);
		}
		List<String> reasons = new ArrayList<>();
		if (track.isDoubtful()) {
			reasons.add(Messages.Reading_inconsistent);
		}
		reasons.add(NLS.bind(Messages.Reading_uncertainty,
				format.format(Quantity.CONDUCTANCE, track.conductanceDeviationWPerK())));
		return new Reading(Messages.Reading_ua, format.format(Quantity.CONDUCTANCE, track.conductanceWPerK()),
				track.isDoubtful() ? Quality.UNCERTAIN : Quality.GOOD, reasons);
	}

	private <T> Reading of(String label, Key<T> key, Function<T, LoopEstimate> estimateOf, Quantity quantity) {
		T fact = facts.get(key);
		LoopEstimate estimate = fact == null ? LoopEstimate.none(Messages.Reading_noInterval) : estimateOf.apply(fact);
		List<String> reasons = new ArrayList<>();
		if (!estimate.reason().isEmpty()) {
			reasons.add(estimate.reason());
		}
		if (estimate.isDetermined() && Double.isFinite(estimate.deviation())) {
			reasons.add(NLS.bind(Messages.Reading_uncertainty, format.format(quantity, estimate.deviation())));
		}
		return new Reading(label, format.format(quantity, estimate.value()), estimate.quality(), reasons);
	}
}
