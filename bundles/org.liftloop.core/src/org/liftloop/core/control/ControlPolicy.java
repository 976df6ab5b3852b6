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
}
