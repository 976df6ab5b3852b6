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

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.twin.Observation;

/**
 * Proposes moves of a setpoint. What a vendor contributes to the extension point
 * {@code org.liftloop.core.controlPolicies}. One is made for each twin and called by one thread: it may remember earlier
 * observations, but must not count on its proposals becoming moves.
 */
public interface ControlPolicy {

	/**
	 * Looks at an observation.
	 *
	 * @param observation the observation with all facts
	 * @param state       what the equipment does at present
	 * @return a move, or nothing when all is well or nothing can be said
	 */
	Optional<Proposal> propose(Observation observation, PlantState state);

	/**
	 * Looks at the clock; called about once a second, also while no observation comes because the equipment stands.
	 *
	 * @param rest  why the equipment stands, if a decision stopped it; else null
	 * @param state what the equipment does now
	 * @param now   the time now
	 * @return a move, or nothing
	 */
	default Optional<Proposal> tick(@Nullable Rest rest, PlantState state, Instant now) {
		return Optional.empty();
	}

	/**
	 * @return what a person has to look after because the policy can do no more, a sentence; told once as an alarm, and held
	 *         against the asset for as long as it is returned
	 */
	default Optional<String> complaint() {
		return Optional.empty();
	}
}
