/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.control.ControlLoop;
import org.liftloop.core.control.DecisionRecorder;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.LogWriteException;
import org.liftloop.core.replay.ReplayConnection;
import org.liftloop.core.scorecard.Scorecard;
import org.liftloop.core.scorecard.ScorecardRecorder;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.SessionListener;
import org.liftloop.core.session.SessionServices;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.Observation;

/** One well or loop that is replayed: its session, and what is gathered of it. */
final class ReplayedWell implements SessionListener, DecisionRecorder {

	private final AssetTwin twin;
	private final @Nullable DecisionRecorder log;
	private final List<ScorecardRecorder> cards;
	private final FindingTally findings = new FindingTally();
	private @Nullable Observation newest;
	private volatile ReplayFigures figures;
	private volatile long dropped;
	private volatile long failures;

	/**
	 * @param twin the twin
	 * @param log  keeps its decisions, or null
	 */
	ReplayedWell(AssetTwin twin, @Nullable DecisionRecorder log) {
		this.twin = twin;
		this.log = log;
		figures = ReplayFigures.of(twin);
		ControlLoop loop = twin.control();
		cards = loop == null ? List.of()
				: loop.setpoints().stream().map(setpoint -> new ScorecardRecorder(twin.asset(), setpoint)).toList();
	}

	/** Starts a session in shadow that hears the recording. */
	AssetSession start(ReplayConnection connection, SessionListener also) {
		for (ScorecardRecorder recorder : cards) {
			List<SignalRequest> request = twin.signals().stream()
					.filter(need -> need.name().equals(recorder.setpoint().signal()))
					.map(need -> SignalRequest.of(twin.asset(), need)).toList();
			connection.subscribe(request, new Ear(recorder));
		}
		AssetSession session = new AssetSession(twin, connection, new SessionServices(connection::now, this,
				batch -> { /* It is recorded already. */ }, SessionServices.USUAL_EXPIRY, SessionServices.USUAL_CAPACITY));
		session.listen(this);
		session.listen(also);
		session.start();
		return session;
	}

	@Override
	public void published(Snapshot snapshot) {
		Observation observation = snapshot.observation();
		if (observation != null && observation != newest) {
			newest = observation;
			figures = figures.with(observation, snapshot.findings());
			findings.add(snapshot.findings());
		}
		dropped = snapshot.counters().dropped();
		failures = snapshot.counters().failures();
	}

	@Override
	public void record(DecisionEvent event) throws LogWriteException {
		DecisionRecorder keeps = log;
		if (keeps != null) {
			keeps.record(event);
		}
		cards.forEach(recorder -> recorder.record(event));
	}

	AssetTwin twin() {
		return twin;
	}

	ReplayFigures figures() {
		return figures;
	}

	/** Number of strokes or intervals of each cause, in the order in which the causes came. */
	List<FindingTally.Line> findings() {
		return findings.lines();
	}

	long dropped() {
		return dropped;
	}

	long failures() {
		return failures;
	}

	/** A scorecard for each setpoint, the main one first; none when the well cannot be controlled. */
	List<Scorecard> cards(Duration within, Instant end) {
		return cards.stream().map(recorder -> recorder.card(within, end)).toList();
	}

	/** Hears a setpoint for its scorecard. */
	private record Ear(ScorecardRecorder recorder) implements ConnectionListener {
		@Override
		public void received(List<Sample> samples) {
			samples.forEach(recorder::heard);
		}

		@Override
		public void changed(ConnectionStatus status) {
			// The setpoint is what was recorded of it.
		}

		@Override
		public void missed(Gap gap) {
			// A change in the gap is heard after it.
		}
	}
}
