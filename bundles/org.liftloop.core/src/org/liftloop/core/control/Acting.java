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

import java.time.Duration;
import java.time.Instant;

import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.SetpointMove;

/** Lets a decision happen, and records what became of it. One thread only. */
final class Acting {

	private final Situation situation;
	private final DecisionBook book;
	private final ModeSwitch modes;

	Acting(Situation situation, DecisionBook book, ModeSwitch modes) {
		this.situation = situation;
		this.book = book;
		this.modes = modes;
	}

	/**
	 * @param decision the decision, recorded
	 * @param lane     what it moves
	 * @param move     from where to where, inside the limits
	 * @param rest     how long the equipment is to stand after it
	 * @param now      the time now
	 */
	void act(Decision decision, SetpointLane lane, SetpointMove move, Duration rest, Instant now) {
		if (!situation.isConnected()) {
			book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.BLOCKED, null,
					"There is no connection: the equipment keeps its setpoint.", null));
			return;
		}
		double to = move.to();
		lane.write(to, now, (problem, then) -> {
			if (problem == null) {
				book.outcome(new OutcomeRecorded(decision.id(), then, Outcome.ACTED, null, "", to));
				stoppedOrStarted(decision, lane, move.from(), rest, then);
				return;
			}
			book.outcome(new OutcomeRecorded(decision.id(), then, Outcome.ACT_FAILED, null, problem, null));
			book.alarm("Setpoint " + to + ' ' + lane.setpoint().unit() + " was not confirmed. " + problem, then);
			modes.disarm(problem, then);
		});
	}

	private void stoppedOrStarted(Decision decision, SetpointLane lane, double from, Duration rest, Instant now) {
		RestWatch resting = situation.resting();
		String signal = lane.setpoint().signal();
		Rest present = resting.rest();
		if (rest.isPositive()) {
			resting.begin(new Rest(decision.rule(), signal, now, rest), from, now);
		} else if (present != null && present.signal().equals(signal)) {
			resting.end(now);
		}
	}
}
