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

import java.util.Optional;

import org.liftloop.core.control.Interlock;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.twin.Observation;

/** Forbids moves of a loop that is tripped or stopped; the first disarms. */
final class LoopStateInterlock implements Interlock {

	@Override
	public Optional<Trip> check(Observation observation, PlantState state, double proposed) {
		LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
		double said = interval == null ? Double.NaN : interval.mean(LoopSignals.LOOP_STATE);
		if (said < LoopSignals.STOPPED) {
			return Optional.of(new Trip(new BoundingLimit("loop state", said, LoopSignals.RUNNING, "", true),
					"A protection has tripped the loop: a person has to look after it.", true));
		}
		return state.running() ? Optional.empty()
				: Optional.of(new Trip(new BoundingLimit("running", 0, 1, "", true), "The loop does not run.", false));
	}
}
