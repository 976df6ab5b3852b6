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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.LogWriteException;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;

/** Records what one controller decides, and remembers whether it can be recorded. One thread only. */
final class DecisionBook {

	private final String asset;
	private final DecisionRecorder recorder;
	private final ControlEvents events;
	/** Tells the decisions of one run from those of another. */
	private final String run = UUID.randomUUID().toString().substring(0, 8);
	private int count;
	private @Nullable Decision latest;
	private @Nullable Outcome outcome;
	private @Nullable String problem;

	DecisionBook(String asset, DecisionRecorder recorder, ControlEvents events) {
		this.asset = asset;
		this.recorder = recorder;
		this.events = events;
	}

	/** @return id for a decision: unique over assets and runs, and sorted by time within one */
	String nextId(Instant now) {
		count++;
		return String.format(Locale.ROOT, "%s-%d-%s-%d", asset, now.getEpochSecond(), run, count);
	}

	boolean made(Decision decision) {
		if (!write(new DecisionMade(decision), decision.time())) {
			return false;
		}
		latest = decision;
		outcome = null;
		tell("decision", Severity.INFORMATION, decision.sentence(), decision.time());
		return true;
	}

	boolean outcome(OutcomeRecorded event) {
		if (!write(event, event.time())) {
			return false;
		}
		Decision decision = latest;
		if (decision != null && decision.id().equals(event.decisionId())) {
			outcome = event.outcome();
		}
		return true;
	}

	boolean event(ModeChanged event, Instant now) {
		tell("mode", Severity.INFORMATION, event.from() + " -> " + event.to() + " by " + event.user() + ". " + event.reason(),
				now);
		return write(event, now);
	}

	void alarm(String text, Instant now) {
		tell("alarm", Severity.ALARM, text, now);
	}

	private boolean write(DecisionEvent event, Instant now) {
		try {
			recorder.record(event);
			problem = null;
			return true;
		} catch (LogWriteException e) {
			if (problem == null) {
				alarm(e.getMessage() + ' ' + e.remedy(), now);
			}
			problem = "Decisions cannot be recorded, so none is acted on. " + e.getMessage();
			return false;
		}
	}

	private void tell(String kind, Severity severity, String text, Instant now) {
		events.happened(new HistoryEvent(now, asset, kind, severity, text, ""));
	}

	/** @return newest decision, or null */
	@Nullable Decision latest() {
		return latest;
	}

	/** @return what became of the newest decision so far, or null */
	@Nullable Outcome outcome() {
		return outcome;
	}

	/** @return why nothing can be recorded at present */
	Optional<String> problem() {
		return Optional.ofNullable(problem);
	}
}
