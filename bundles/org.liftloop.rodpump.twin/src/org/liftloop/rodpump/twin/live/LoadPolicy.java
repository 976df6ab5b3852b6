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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.twin.Observation;

/** Slows a well down whose stroke breaks one of its limits, a step at a time. */
final class LoadPolicy implements ControlPolicy {

	private static final RuleIdentity RULE = new RuleIdentity("org.liftloop.rodpump.loadLimit", "1");
	/** Strokes in a row that have to break the limit: one may be a disturbance. */
	private static final int STROKES = 2;

	private final OperatingWindow window;
	private final double step;
	private int broken;

	/**
	 * @param window the limits
	 * @param step   greatest change of the speed by one move, strokes per minute
	 */
	LoadPolicy(OperatingWindow window, double step) {
		this.window = window;
		this.step = step;
	}

	@Override
	public Optional<Proposal> propose(Observation observation, PlantState state) {
		Optional<LimitCheck> worst = LimitCheck.broken(StrokeLoads.of(observation.facts()), window).stream().findFirst();
		broken = worst.isPresent() ? broken + 1 : 0;
		if (worst.isEmpty() || broken < STROKES || !(state.setpoint() > window.slowestPerMinute())) {
			return Optional.empty();
		}
		LimitCheck limit = worst.get();
		return Optional.of(new Proposal(RULE, state.setpoint() - step,
				List.of(new Evidence(limit.name(), limit.value(), limit.unit(), "limit " + limit.limit())),
				String.format(Locale.ROOT, "%s for %d strokes", limit.sentence(), broken), "to take load off", List.of()));
	}
}
