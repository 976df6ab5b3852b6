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
	 * Looks at an observation, and a move of the main setpoint.
	 *
	 * @param observation the observation with all facts
	 * @param state       what the equipment does at present
	 * @param proposed    the setpoint that is to be written
	 * @return why the move must not be made, or nothing
	 */
	Optional<Trip> check(Observation observation, PlantState state, double proposed);

	/**
	 * Looks at a move of another setpoint than the main one. Unless an interlock knows better, it is forbidden when the main
	 * setpoint could not be written as it is.
	 *
	 * @param observation the newest observation with all facts
	 * @param state       what the equipment does at present
	 * @param signal      name of the setpoint
	 * @param proposed    the value that is to be written to it
	 * @return why the move must not be made, or nothing
	 */
	default Optional<Trip> checkOther(Observation observation, PlantState state, String signal, double proposed) {
		return check(observation, state, state.setpoint());
	}

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
