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

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.thermal.estimate.LoopTrack;
import org.liftloop.thermal.twin.live.ExchangerState;
import org.liftloop.thermal.twin.live.HeatBalance;
import org.liftloop.thermal.twin.live.LoopFacts;
import org.liftloop.thermal.twin.live.LoopSignals;

/**
 * What is written on the schematic of a loop: the newest sample of each signal, and heat and UA of the newest interval.
 * Needed signals without a value have a dash, others are left out.
 *
 * @param texts what is written where
 * @param flows whether coolant is known to flow
 */
record SchematicValues(Map<SchematicPlace, String> texts, boolean flows) {

	/** Copies the map. */
	SchematicValues {
		texts = Map.copyOf(texts);
	}

	/**
	 * @param snapshot what the twin knows, or null when none runs
	 * @param format   the user's units
	 * @return what is written
	 */
	static SchematicValues of(@Nullable Snapshot snapshot, QuantityFormat format) {
		Map<SchematicPlace, String> texts = new EnumMap<>(SchematicPlace.class);
		texts.put(SchematicPlace.HOT, NLS.bind(Messages.Schematic_hot, text(snapshot, LoopSignals.HOT, format)));
		texts.put(SchematicPlace.COLD, NLS.bind(Messages.Schematic_cold, text(snapshot, LoopSignals.COLD, format)));
		texts.put(SchematicPlace.FLOW, text(snapshot, LoopSignals.FLOW, format));
		texts.put(SchematicPlace.SECONDARY_IN,
				NLS.bind(Messages.Schematic_secondaryIn, text(snapshot, LoopSignals.SECONDARY_INLET, format)));
		texts.put(SchematicPlace.PUMP, pump(snapshot, format));
		if (snapshot != null) {
			optional(texts, SchematicPlace.LOAD, "{0}", snapshot, LoopSignals.HEAT_LOAD, format); //$NON-NLS-1$
			optional(texts, SchematicPlace.AMBIENT, Messages.Schematic_ambient, snapshot, LoopSignals.AMBIENT, format);
			optional(texts, SchematicPlace.SETPOINT, Messages.Schematic_setpoint, snapshot, LoopSignals.SETPOINT, format);
			optional(texts, SchematicPlace.BYPASS, Messages.Schematic_bypass, snapshot, LoopSignals.BYPASS, format);
			optional(texts, SchematicPlace.SECONDARY_OUT, Messages.Schematic_secondaryOut, snapshot,
					LoopSignals.SECONDARY_OUTLET, format);
			optional(texts, SchematicPlace.SECONDARY_FLOW, "{0}", snapshot, LoopSignals.SECONDARY_FLOW, format); //$NON-NLS-1$
			exchanger(texts, snapshot.observation(), format);
		}
		return new SchematicValues(texts, snapshot != null && snapshot.live(LoopSignals.FLOW.name()) > 0);
	}

	private static String text(@Nullable Snapshot snapshot, SignalNeed signal, QuantityFormat format) {
		return format.format(signal.quantity(), snapshot == null ? Double.NaN : snapshot.live(signal.name()));
	}

	private static void optional(Map<SchematicPlace, String> texts, SchematicPlace place, String pattern, Snapshot snapshot,
			SignalNeed signal, QuantityFormat format) {
		if (Double.isFinite(snapshot.live(signal.name()))) {
			texts.put(place, NLS.bind(pattern, text(snapshot, signal, format)));
		}
	}

	private static String pump(@Nullable Snapshot snapshot, QuantityFormat format) {
		double state = snapshot == null ? Double.NaN : snapshot.live(LoopSignals.LOOP_STATE.name());
		if (state == LoopSignals.STOPPED) {
			return NLS.bind(Messages.Schematic_pump, Messages.Schematic_stopped);
		}
		if (state == LoopSignals.TRIPPED) {
			return NLS.bind(Messages.Schematic_pump, Messages.Schematic_tripped);
		}
		double powerW = snapshot == null ? Double.NaN : snapshot.live(LoopSignals.PUMP_POWER.name());
		String speed = text(snapshot, LoopSignals.PUMP_SPEED, format);
		return NLS.bind(Messages.Schematic_pump,
				Double.isFinite(powerW) ? speed + ", " + format.format(Quantity.POWER, powerW) : speed); //$NON-NLS-1$
	}

	private static void exchanger(Map<SchematicPlace, String> texts, @Nullable Observation observation,
			QuantityFormat format) {
		Facts facts = observation == null ? Facts.NONE : observation.facts();
		HeatBalance balance = facts.get(LoopFacts.BALANCE);
		ExchangerState state = facts.get(LoopFacts.EXCHANGER);
		if (balance != null && balance.exchangedW().isDetermined()) {
			texts.put(SchematicPlace.EXCHANGED, format.format(Quantity.HEAT_FLOW, balance.exchangedW().value()));
		}
		LoopTrack track = facts.get(LoopFacts.TRACK);
		if (track != null) {
			texts.put(SchematicPlace.CONDUCTANCE,
					NLS.bind(Messages.Schematic_ua, format.format(Quantity.CONDUCTANCE, track.conductanceWPerK())));
		} else if (state != null && state.conductanceWPerK().isDetermined()) {
			texts.put(SchematicPlace.CONDUCTANCE, NLS.bind(Messages.Schematic_ua,
					format.format(Quantity.CONDUCTANCE, state.conductanceWPerK().value())));
		}
	}
}
