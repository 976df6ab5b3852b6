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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.operation.RefusedException;

/** The decision that waits for a person, at most one at a time. One thread only. */
final class PendingDecision {

	private final DecisionBook book;
	private final Duration expiry;
	private @Nullable Decision decision;
	private @Nullable Instant expires;
	private Duration rest = Duration.ZERO;

	/**
	 * @param book   records what becomes of it
	 * @param expiry how long it waits
	 */
	PendingDecision(DecisionBook book, Duration expiry) {
		this.book = book;
		this.expiry = expiry;
	}

	@Nullable Decision decision() {
		return decision;
	}

	@Nullable Instant expires() {
		return expires;
	}

	/** @return how long the equipment is to stand after it */
	Duration rest() {
		return rest;
	}

	/**
	 * Puts a decision before a person, if that can be recorded.
	 *
	 * @param proposed the decision
	 * @param standing how long the equipment is to stand after it
	 * @param now      the time now
	 */
	void propose(Decision proposed, Duration standing, Instant now) {
		if (book.outcome(new OutcomeRecorded(proposed.id(), now, Outcome.PROPOSED, null, "", null))) {
			decision = proposed;
			rest = standing;
			expires = now.plus(expiry);
		}
	}

	/**
	 * @param id id of a decision
	 * @return the decision
	 * @throws RefusedException if it does not wait any more
	 */
	Decision waiting(String id) throws RefusedException {
		Decision present = decision;
		if (present == null || !present.id().equals(id)) {
			throw new RefusedException("Decision " + id + " does not wait for an answer any more.",
					"Look at the newest decision.");
		}
		return present;
	}

	/** It has been answered. */
	void answered() {
		decision = null;
		expires = null;
	}

	void expire(Instant now) {
		Instant end = expires;
		if (end != null && now.isAfter(end)) {
			withdraw("Nobody answered within " + expiry.toSeconds() + " s.", now);
		}
	}

	void withdraw(String why, Instant now) {
		Decision present = decision;
		if (present != null) {
			book.outcome(new OutcomeRecorded(present.id(), now, Outcome.EXPIRED, null, why, null));
			answered();
		}
	}
}
