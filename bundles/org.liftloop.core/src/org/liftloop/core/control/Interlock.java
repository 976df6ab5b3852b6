/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import java.util.Optional;

import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.twin.Observation;

/** A condition under which no move of a policy is made. Nothing overrides it. */
public interface Interlock {

	/**
	 * Looks at an observation.
	 *
	 * @param observation the observation with all facts
	 * @param state       what the equipment does at present
	 * @param proposed    the setpoint that is to be written
	 * @return why the move must not be made, or nothing
	 */
	Optional<Trip> check(Observation observation, PlantState state, double proposed);

	/**
	 * Why a move must not be made.
	 *
	 * @param limit    the limit that is broken, with the value that breaks it
	 * @param sentence what is wrong, for a person
	 * @param disarms  whether an autonomous loop is disarmed by it; else it only waits
	 */
	record Trip(BoundingLimit limit, String sentence, boolean disarms) {
	}
}
