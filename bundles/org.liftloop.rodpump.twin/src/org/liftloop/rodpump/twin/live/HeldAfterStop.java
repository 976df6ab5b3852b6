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

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.control.Rest;
import org.liftloop.core.twin.Observation;

/**
 * A policy of the speed that is not asked for a while after a well was stopped because it was pumped off at its lowest
 * speed. The well is started with a risen fluid level: its pump is full at first, whatever the reservoir gives, and a
 * higher speed would only pump it off sooner. It stays at the lowest speed for {@value #HELD_IDLE_TIMES} times the idle
 * time before. At constant inflow the run lasts as many idle times as the inflow is of what the pump moves beyond it; so a
 * well that is not pumped off by then has an inflow of {@value #HELD_IDLE_TIMES} in {@value #OF} parts of what its lowest
 * speed moves, or more, and may be sped up. One thread only.
 */
final class HeldAfterStop implements ControlPolicy {

	/** How long the speed is held, over the idle time before. */
	static final int HELD_IDLE_TIMES = 4;

	private final ControlPolicy policy;
	private final double slowestPerMinute;
	private boolean held;
	private Duration idle = Duration.ZERO;
	private @Nullable Instant since;

	/**
	 * @param policy           what moves the speed
	 * @param slowestPerMinute speed up to which it is held, strokes per minute; above it somebody else has changed it
	 */
	HeldAfterStop(ControlPolicy policy, double slowestPerMinute) {
		this.policy = policy;
		this.slowestPerMinute = slowestPerMinute;
	}

	@Override
	public Optional<Proposal> propose(Observation observation, PlantState state) {
		Instant start = since == null ? observation.start() : since;
		since = start;
		held = held && state.setpoint() <= slowestPerMinute
				&& observation.end().isBefore(start.plus(idle.multipliedBy(HELD_IDLE_TIMES)));
		return held ? Optional.empty() : policy.propose(observation, state);
	}

	@Override
	public Optional<Proposal> tick(@Nullable Rest rest, PlantState state, Instant now) {
		if (rest != null && rest.rule().id().equals(PumpOffPolicy.RULE.id())) {
			held = true;
			idle = rest.duration();
			since = null;
		}
		return policy.tick(rest, state, now);
	}

	@Override
	public Optional<String> complaint() {
		return policy.complaint();
	}
}
