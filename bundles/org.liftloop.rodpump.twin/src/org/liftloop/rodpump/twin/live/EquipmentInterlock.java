/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import java.util.Optional;

import org.liftloop.core.control.Interlock;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.twin.Observation;

/** Forbids moves of equipment that is stopped, in local, or whose rods are parted; the last disarms. */
final class EquipmentInterlock implements Interlock {

	/** That a well does not run is no reason against its start. */
	@Override
	public Optional<Trip> checkOther(Observation observation, PlantState state, String signal, double proposed) {
		boolean starts = signal.equals(RodPumpSignals.RUN_COMMAND.name()) && proposed > 0.5;
		return starts ? check(observation, new PlantState(state.setpoint(), true, state.remote(), state.time()), proposed)
				: check(observation, state, proposed);
	}

	@Override
	public Optional<Trip> check(Observation observation, PlantState state, double proposed) {
		Optional<PartedRods> parted = PartedRods.in(observation.facts());
		if (parted.isPresent()) {
			return Optional.of(new Trip(parted.get().bounding(),
					"The peak load is less than the rods weigh: they are parted, or the load cell is wrong.", true));
		}
		if (!state.running()) {
			return Optional.of(new Trip(new BoundingLimit("running", 0, 1, "", true), "The well does not run.", false));
		}
		if (!state.remote()) {
			return Optional.of(new Trip(new BoundingLimit("remote", 0, 1, "", true),
					"The controller is in local: it takes no setpoint from outside.", true));
		}
		return Optional.empty();
	}
}
