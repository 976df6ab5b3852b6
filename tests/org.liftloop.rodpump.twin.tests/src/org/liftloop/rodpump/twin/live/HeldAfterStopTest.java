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

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.control.Rest;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;

class HeldAfterStopTest {

	private static final double SLOWEST = 6;
	private static final Instant STOPPED = Instant.parse("2026-01-01T00:00:00Z");
	private static final Duration IDLE = Duration.ofMinutes(15);
	private static final Instant STARTED = STOPPED.plus(IDLE);
	private static final Proposal FASTER = new Proposal(new RuleIdentity("test", "1"), 7, List.of(), "full", "to draw down",
			List.of());

	private final HeldAfterStop held = new HeldAfterStop((observation, state) -> Optional.of(FASTER), SLOWEST);

	private void stopBy(RuleIdentity rule) {
		held.tick(new Rest(rule, RodPumpSignals.RUN_COMMAND.name(), STOPPED, IDLE), new PlantState(SLOWEST, false, true, STOPPED),
				STOPPED);
	}

	private boolean speedsUp(Duration afterStart, double speed) {
		Instant end = STARTED.plus(afterStart);
		return held.propose(new Observation(1, end.minusSeconds(10), end, Facts.NONE), new PlantState(speed, true, true, end))
				.isPresent();
	}

	@Test
	void aStartedWellIsHeldForFourIdleTimes() {
		assertTrue(speedsUp(Duration.ZERO, SLOWEST), "it was not stopped");
		stopBy(PumpOffPolicy.RULE);
		assertFalse(speedsUp(Duration.ofSeconds(10), SLOWEST));
		assertFalse(speedsUp(Duration.ofMinutes(59), SLOWEST));
		assertTrue(speedsUp(Duration.ofMinutes(61), SLOWEST), "its reservoir gives nearly what the lowest speed moves");
		assertTrue(speedsUp(Duration.ofMinutes(62), SLOWEST));
		stopBy(PumpOffPolicy.RULE);
		assertFalse(speedsUp(Duration.ofMinutes(80), SLOWEST), "anew after the next stop");
	}

	@Test
	void aSpeedThatSomebodyElseRaisedIsNotHeld() {
		stopBy(PumpOffPolicy.RULE);
		assertTrue(speedsUp(Duration.ofMinutes(1), SLOWEST + 1));
	}

	@Test
	void aStopForAnotherReasonHoldsNothing() {
		stopBy(new RuleIdentity("other", "1"));
		assertTrue(speedsUp(Duration.ofMinutes(1), SLOWEST));
	}
}
