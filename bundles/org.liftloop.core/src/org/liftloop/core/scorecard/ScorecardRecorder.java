/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.scorecard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liftloop.core.control.DecisionRecorder;
import org.liftloop.core.control.Setpoint;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.SetpointMove;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;

/**
 * Gathers what a scorecard of one setpoint is made of, while a recording is replayed. Thread-safe.
 */
public final class ScorecardRecorder implements DecisionRecorder {

	private final Tag setpoint;
	private final String unit;
	private final double resolution;
	private final List<Decision> decisions = new ArrayList<>();
	private final Set<String> blocked = new HashSet<>();
	private final List<SetpointChange> changes = new ArrayList<>();
	private double newest = Double.NaN;

	/**
	 * @param asset   identifier of the asset
	 * @param watched the setpoint
	 */
	public ScorecardRecorder(String asset, Setpoint watched) {
		this.setpoint = new Tag(asset, watched.signal());
		this.unit = watched.quantity().storedUnit().symbol();
		this.resolution = watched.limits().resolution();
	}

	/** @return the signal to be heard */
	public Tag setpoint() {
		return setpoint;
	}

	@Override
	public synchronized void record(DecisionEvent event) {
		if (event instanceof DecisionMade(Decision decision) && decision.assetId().equals(setpoint.asset())) {
			decisions.add(decision);
		} else if (event instanceof OutcomeRecorded outcome && outcome.outcome() == Outcome.BLOCKED) {
			blocked.add(outcome.decisionId());
		}
	}

	/**
	 * Takes a sample of the setpoint. A change of less than half the resolution is none.
	 *
	 * @param sample the sample; those of other signals, and numbers that the source does not stand for, are passed over
	 */
	public synchronized void heard(Sample sample) {
		double value = sample.number();
		if (!sample.tag().equals(setpoint) || !Double.isFinite(value)) {
			return;
		}
		if (Math.abs(value - newest) >= resolution / 2) {
			changes.add(new SetpointChange(sample.sourceTime(), newest, value));
			newest = value;
		} else if (Double.isNaN(newest)) {
			newest = value;
		}
	}

	/**
	 * Makes the scorecard of what was gathered.
	 *
	 * @param within time after a decision in which a change of the setpoint counts as following it
	 * @param end    end of the recording
	 * @return the scorecard
	 */
	public synchronized Scorecard card(Duration within, Instant end) {
		List<ScoredDecision> scored = new ArrayList<>();
		for (Decision decision : decisions) {
			SetpointMove move = decision.move();
			if (move != null && move.tag().equals(setpoint.signal())) {
				scored.add(scored(decision, move, within, end));
			}
		}
		return new Scorecard(setpoint.asset(), setpoint.signal(), unit, within, scored, changes,
				changes.stream().filter(change -> !isProposed(change, scored, within)).toList());
	}

	private ScoredDecision scored(Decision decision, SetpointMove move, Duration within, Instant end) {
		Instant until = decision.time().plus(within);
		boolean isBlocked = blocked.contains(decision.id());
		Optional<SetpointChange> first = changes.stream()
				.filter(change -> change.time().isAfter(decision.time()) && !change.time().isAfter(until)).findFirst();
		if (first.isEmpty()) {
			return new ScoredDecision(decision, move, isBlocked, end.isBefore(until) ? Followed.UNKNOWN : Followed.NOTHING, null);
		}
		boolean same = first.get().direction() == direction(move);
		return new ScoredDecision(decision, move, isBlocked, same ? Followed.SAME : Followed.OPPOSITE, first.get());
	}

	private static int direction(SetpointMove move) {
		return (int) Math.signum(move.to() - move.from());
	}

	private static boolean isProposed(SetpointChange change, List<ScoredDecision> scored, Duration within) {
		return scored.stream().anyMatch(one -> !one.blocked() && direction(one.move()) == change.direction()
				&& one.decision().time().isBefore(change.time())
				&& !one.decision().time().plus(within).isBefore(change.time()));
	}
}
