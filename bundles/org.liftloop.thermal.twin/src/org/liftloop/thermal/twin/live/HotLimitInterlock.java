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

import java.util.Locale;
import java.util.Optional;

import org.liftloop.core.control.Interlock;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.Unit;

/** Forbids to raise the setpoint beyond the margin, and of a loop that is too hot already. Lowering it is the safe side. */
final class HotLimitInterlock implements Interlock {

	private final LoopWindow window;

	/** @param window limits of the loop */
	HotLimitInterlock(LoopWindow window) {
		this.window = window;
	}

	@Override
	public Optional<Trip> check(Observation observation, PlantState state, double proposed) {
		LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
		if (!(proposed > state.setpoint()) || interval == null) {
			return Optional.empty();
		}
		double highestK = window.hotLimitK() - window.marginK();
		double hotK = interval.mean(LoopSignals.HOT);
		if (hotK > highestK) {
			return trip("hot temperature", hotK, highestK, "The hot temperature %.1f \u00B0C is above %.1f \u00B0C, its limit less the margin:"
					+ " the setpoint is not raised.", hotK > window.hotLimitK());
		}
		return proposed > highestK + LoopWindow.RESOLUTION_K / 2
				? trip("setpoint", proposed, highestK, "A setpoint of %.1f \u00B0C is above %.1f \u00B0C, the limit less the margin.", false)
				: Optional.empty();
	}

	private static Optional<Trip> trip(String name, double value, double limit, String sentence, boolean disarms) {
		return Optional.of(new Trip(new BoundingLimit(name, value, limit, "K", true),
				String.format(Locale.ROOT, sentence, Unit.CELSIUS.fromSi(value), Unit.CELSIUS.fromSi(limit)), disarms));
	}
}
