/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import java.util.List;

/**
 * A loop's course in time.
 *
 * @param states  states at the times asked for
 * @param balance books of energy from the start to the last time
 * @param events  trips that acted, in their order
 * @param model   the loop at the end, as the trips left it
 */
public record Course(List<LoopState> states, EnergyBalance balance, List<TripEvent> events, LoopModel model) {

	/** Copies the lists. */
	public Course {
		states = List.copyOf(states);
		events = List.copyOf(events);
	}

	/** @return the states at the last time */
	public LoopState last() {
		return states.get(states.size() - 1);
	}
}
