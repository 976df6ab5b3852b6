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
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Estimate;

/** Forbids moves of equipment that is stopped, in local, or whose rods are parted; the last disarms. */
final class EquipmentInterlock implements Interlock {

	/** Peak load over buoyant rod weight below which the rods must be parted: a whole string cannot weigh less. */
	static final double PARTED = 0.9;

	@Override
	public Optional<Trip> check(Observation observation, PlantState state, double proposed) {
		Estimate peak = RodPumpFacts.estimate(observation.facts(), Quantity.PEAK_POLISHED_ROD_LOAD);
		Estimate rods = RodPumpFacts.estimate(observation.facts(), Quantity.BUOYANT_ROD_WEIGHT);
		if (peak.value() < PARTED * rods.value()) {
			return Optional.of(new Trip(
					new BoundingLimit("peak polished-rod load", peak.value(), PARTED * rods.value(), "N", true),
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
