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
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.control.Rest;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.pump.GasLock;

/**
 * Stops a well whose pump is gas locked and starts it again. While it stands the fluid rises and the gas goes up; the intake
 * pressure may then exceed that of the gas in the barrel, so that liquid enters. The first time the well stands for its idle
 * time, each time after that for twice as long, within its longest idle time. After {@value #MOST_TRIES} times that did not
 * help it leaves the well as it is, and tells a person.
 */
final class GasLockPolicy implements ControlPolicy {

	private static final RuleIdentity RULE = new RuleIdentity("org.liftloop.rodpump.gasLock", "1");
	/** Strokes that have to agree. */
	static final int STROKES = 4;
	/** Times that a well is stopped in vain: with usual idle times it has then stood for nearly two hours in all. */
	static final int MOST_TRIES = 3;

	private static final String REMEDY = " Space the pump closer, or keep the gas from its intake: a gas anchor, a deeper intake"
			+ " or less pressure on the casing.";

	private final IdleSettings settings;
	private int locked;
	private int tries;
	private @Nullable Instant counted;
	/** Since when the pump has moved something in each stroke. */
	private @Nullable Instant pumping;
	private boolean powerless;

	/** @param settings how long it stands, and runs before a try counts as one that helped */
	GasLockPolicy(IdleSettings settings) {
		this.settings = settings;
	}

	@Override
	public Optional<Proposal> propose(Observation observation, PlantState state) {
		Optional<GasLock> lock = LockedPump.in(observation.facts());
		if (lock.isEmpty()) {
			locked = 0;
			pumps(observation);
			return Optional.empty();
		}
		locked++;
		pumping = null;
		double command = state.other(RodPumpSignals.RUN_COMMAND.name());
		powerless = Double.isNaN(command);
		return locked < STROKES || tries >= MOST_TRIES || !(command > 0.5) ? Optional.empty() : Optional.of(stop(lock.get()));
	}

	/** A try has helped when the well has pumped for its minimum run time since. */
	private void pumps(Observation observation) {
		if (!(LockedPump.fillage(observation.facts()) > 0)) {
			return;
		}
		Instant since = pumping == null ? observation.start() : pumping;
		pumping = since;
		if (Duration.between(since, observation.end()).compareTo(settings.minimumRun()) >= 0) {
			tries = 0;
		}
	}

	private Proposal stop(GasLock lock) {
		Duration time = idle();
		return new Proposal(RULE, RodPumpSignals.RUN_COMMAND.name(), 0,
				List.of(new Evidence("work of the pump over that of a full one", lock.workPart(), "", "of this stroke"),
						new Evidence("load range over the highest fluid load", lock.rangePart(), "", "of this stroke"),
						new Evidence("idle time", time.toSeconds(), "s", "stop " + (tries + 1) + " of " + MOST_TRIES)),
				"Gas lock: the pump has moved nothing for " + locked + " strokes", "to let the fluid rise", List.of(),
				"stop for " + PumpOffPolicy.minutes(time) + " min", time);
	}

	private Duration idle() {
		Duration doubled = settings.idle().multipliedBy(1L << tries);
		return doubled.compareTo(settings.longestIdle()) > 0 ? settings.longestIdle() : doubled;
	}

	@Override
	public Optional<String> complaint() {
		if (locked < STROKES) {
			return Optional.empty();
		}
		if (powerless) {
			return Optional.of("Gas lock: the pump moves nothing, and the equipment has no run command by which to stop the well"
					+ " until the fluid has risen." + REMEDY);
		}
		return tries < MOST_TRIES ? Optional.empty()
				: Optional.of("Gas lock: the pump moves nothing, and " + MOST_TRIES + " stops to let the fluid rise did not help."
						+ REMEDY);
	}

	@Override
	public Optional<Proposal> tick(@Nullable Rest rest, PlantState state, Instant now) {
		if (rest == null || !rest.rule().id().equals(RULE.id())) {
			return Optional.empty();
		}
		if (!rest.since().equals(counted)) {
			counted = rest.since();
			tries++;
			locked = 0;
			pumping = null;
		}
		return now.isBefore(rest.until()) ? Optional.empty() : Optional.of(PumpOffPolicy.start(RULE, rest));
	}
}
