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
import java.util.List;
import java.util.Optional;

import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.SetpointMove;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.Observation;

/** What a person answers to the decision that waits. One thread only. */
final class PersonAnswers {

	private final Situation situation;
	private final DecisionBook book;
	private final PendingDecision pending;
	private final Acting acting;

	PersonAnswers(Situation situation, DecisionBook book, PendingDecision pending, Acting acting) {
		this.situation = situation;
		this.book = book;
		this.pending = pending;
		this.acting = acting;
	}

	/** Lets it happen. The interlocks are asked again. */
	void approve(String decisionId, String user, Instant now) throws RefusedException {
		pending.expire(now);
		Decision decision = pending.waiting(decisionId);
		Observation observation = situation.newest();
		SetpointMove move = decision.move();
		SetpointLane lane = move == null ? null : situation.lane(move.tag()).orElse(null);
		if (observation == null || move == null || lane == null || !(Math
				.abs(lane.value(situation.state()) - move.from()) < lane.setpoint().limits().resolution() / 2)) {
			pending.withdraw("The setpoint has changed since.", now);
			throw new RefusedException("The setpoint has changed since decision " + decisionId + " was made.",
					"Wait for the next proposal.");
		}
		checkAllowed(observation, lane, move.to(), now);
		if (!book.outcome(new OutcomeRecorded(decisionId, now, Outcome.APPROVED, user, "", null))) {
			throw new RefusedException(book.problem().orElse("The approval cannot be recorded."),
					"Nothing is written that is not recorded first.");
		}
		pending.answered();
		acting.act(decision, lane, move, pending.rest(), now);
	}

	private void checkAllowed(Observation observation, SetpointLane lane, double to, Instant now) throws RefusedException {
		Optional<String> untimely = situation.untimely(observation, now);
		if (untimely.isPresent()) {
			throw new RefusedException(untimely.get(), "Wait for the next observation.");
		}
		List<Interlock.Trip> trips = situation.trips(observation, lane, to);
		if (!trips.isEmpty() || !situation.isConnected()) {
			throw new RefusedException(trips.isEmpty() ? "There is no connection." : Situation.sentences(trips),
					"Approve it when this is over, or reject it.");
		}
	}

	/** Turns it down. */
	void reject(String decisionId, String user, String reason, Instant now) throws RefusedException {
		pending.expire(now);
		Decision decision = pending.waiting(decisionId);
		if (reason.isBlank()) {
			throw new RefusedException("A rejection needs a reason.", "Say why: the reason is kept with the decision.");
		}
		book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.REJECTED, user, reason, null));
		pending.answered();
	}
}
