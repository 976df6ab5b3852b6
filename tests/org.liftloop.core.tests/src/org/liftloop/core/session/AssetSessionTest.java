/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.control.ControlLoop;
import org.liftloop.core.control.ControlView;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.control.SetpointLimits;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.history.RecordedGap;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.Diagnoser;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Key;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.core.twin.Recorded;
import org.liftloop.core.twin.Stage;
import org.liftloop.core.units.Quantity;

class AssetSessionTest {

	private static final Key<Double> VALUE = new Key<>("test.value", Double.class);
	private static final Key<Double> TWICE = new Key<>("test.twice", Double.class);
	private static final long WAIT_SECONDS = 20;

	private final Line line = new Line();
	private final List<DecisionEvent> decisions = Collections.synchronizedList(new ArrayList<>());
	private final List<HistoryBatch> history = Collections.synchronizedList(new ArrayList<>());
	private final BlockingQueue<Snapshot> snapshots = new LinkedBlockingQueue<>();
	private final List<HistoryEvent> events = Collections.synchronizedList(new ArrayList<>());
	private final AssetSession session = new AssetSession(new Counter(), line, new SessionServices(TwinClock.WALL,
			decisions::add, history::add, Duration.ofMinutes(1), 1000));

	AssetSessionTest() {
		session.listen(new SessionListener() {
			@Override
			public void published(Snapshot snapshot) {
				snapshots.add(snapshot);
			}

			@Override
			public void happened(HistoryEvent event) {
				events.add(event);
			}
		});
		session.start();
	}

	@AfterEach
	void close() {
		session.close();
	}

	private void say(double value) {
		Instant now = Instant.now();
		line.say(List.of(new Sample(new Tag("a1", "value"), now, now, SignalValue.of(value), SampleStatus.GOOD)));
	}

	/** The first snapshot from now on of which something is so. */
	private Snapshot snapshotOf(Predicate<Snapshot> condition) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
		while (System.nanoTime() < end) {
			Snapshot snapshot = snapshots.poll(1, TimeUnit.SECONDS);
			if (snapshot != null && condition.test(snapshot)) {
				return snapshot;
			}
		}
		throw new AssertionError("no such snapshot; the newest is " + session.snapshot());
	}

	private static double twice(Snapshot snapshot) {
		Observation observation = snapshot.observation();
		return observation == null ? Double.NaN : observation.facts().get(TWICE, Double.NaN);
	}

	private static @Nullable Decision pending(Snapshot snapshot) {
		ControlView control = snapshot.control();
		return control == null ? null : control.pending();
	}

	@Test
	void aSampleBecomesAnEstimateAFindingAndADecision() throws InterruptedException {
		say(21);
		Snapshot snapshot = snapshotOf(one -> twice(one) == 42);
		assertEquals(List.of("test.high", "test.low"), snapshot.findings().stream().map(Finding::cause).toList(),
				"the surest first");
		assertEquals(21, snapshot.live("value"));
		assertInstanceOf(DecisionMade.class, decisions.getFirst());
		session.close();
		assertTrue(history.stream().flatMap(batch -> batch.samples().stream())
				.anyMatch(sample -> sample.tag().signal().equals("twice") && sample.number() == 42));
	}

	@Test
	void aStepThatThrowsIsNamedAndTheRestGoesOn() throws InterruptedException {
		say(-1);
		say(5);
		assertEquals(1, snapshotOf(one -> twice(one) == 10).counters().failures());
		assertTrue(events.stream().anyMatch(event -> event.kind().equals("failure") && event.text().contains("negative")));
	}

	@Test
	void anObserverThatThrowsDoesNotEndTheSession() throws InterruptedException {
		say(666);
		say(5);
		assertEquals(1, snapshotOf(one -> twice(one) == 10).counters().failures());
	}

	@Test
	void samplesOfOthersAreNotLookedAt() throws InterruptedException {
		Instant now = Instant.now();
		line.say(List.of(new Sample(new Tag("a1", "unknown"), now, now, SignalValue.of(1), SampleStatus.GOOD)));
		say(5);
		assertEquals(1, snapshotOf(one -> twice(one) == 10).counters().received());
	}

	@Test
	void aGapIsCountedAndRecorded() throws InterruptedException {
		Instant now = Instant.now();
		line.heard().missed(new Gap(now.minusSeconds(60), now, "The server was restarted."));
		assertEquals(1, snapshotOf(one -> one.counters().gaps() == 1).counters().gaps());
		assertTrue(history.stream().flatMap(batch -> batch.events().stream())
				.anyMatch(event -> event.kind().equals("gap") && event.text().contains("restarted")));
	}

	@Test
	void aGapComesBackOutOfItsRecord() throws InterruptedException {
		Gap gap = new Gap(Instant.now().minusSeconds(60), Instant.now(), "The \"server\" was restarted.");
		line.heard().missed(gap);
		snapshotOf(one -> one.counters().gaps() == 1);
		assertEquals(List.of(gap), events.stream().flatMap(event -> RecordedGap.of(event).stream()).toList());
		HistoryEvent older = new HistoryEvent(gap.to(), "a1", "gap", HistoryEvent.Severity.WARNING, "No data.", "");
		assertEquals(new Gap(gap.to(), gap.to(), "No data."), RecordedGap.of(older).orElseThrow());
	}

	@Test
	void curvesAreKeptAsTheyCame() throws Exception {
		Instant now = Instant.now();
		Tag tag = new Tag("a1", "value");
		Sample curve = new Sample(tag, now, now, SignalValue.of(new double[] { 1, 2 }), SampleStatus.uncertain("Late."));
		Sample endless = new Sample(tag, now.plusMillis(1), now, SignalValue.of(new double[20_001]), SampleStatus.GOOD);
		line.say(List.of(curve, endless));
		line.heard().caughtUp().get(WAIT_SECONDS, TimeUnit.SECONDS);
		List<Sample> kept = history.stream().flatMap(batch -> batch.samples().stream())
				.filter(sample -> sample.tag().equals(tag)).toList();
		assertEquals(curve, kept.getFirst());
		assertEquals(SignalValue.NONE, kept.getLast().value());
		assertEquals("An array of 20001 numbers is not kept.", kept.getLast().status().text());
	}

	@Test
	void whoAsksIsToldWhenAllIsDealtWith() throws Exception {
		for (int i = 0; i < 500; i++) {
			say(i);
		}
		line.heard().caughtUp().get(WAIT_SECONDS, TimeUnit.SECONDS);
		assertEquals(499, history.stream().flatMap(batch -> batch.samples().stream())
				.filter(sample -> sample.tag().signal().equals("value")).mapToDouble(Sample::number).max().orElseThrow());
	}

	@Test
	void whatTheEquipmentSaysHappenedIsRecordedWithSourceAndSeverity() throws InterruptedException {
		line.heard().happened(new EquipmentEvent(Instant.EPOCH, "a11", 900, "of another asset"));
		line.heard().happened(new EquipmentEvent(Instant.EPOCH, "a1/motor", 700, "too hot"));
		say(5);
		snapshotOf(one -> twice(one) == 10);
		assertEquals(
				List.of(new HistoryEvent(Instant.EPOCH, "a1", "equipment", HistoryEvent.Severity.ALARM,
						"a1/motor, severity 700: too hot", "")),
				List.copyOf(events).stream().filter(event -> event.kind().equals("equipment")).toList());
		assertTrue(history.stream().flatMap(batch -> batch.events().stream()).anyMatch(events.getFirst()::equals));
	}

	@Test
	void anApprovedDecisionIsWritten() throws Exception {
		session.setMode(ControlMode.ADVISORY, "ann", "").get(WAIT_SECONDS, TimeUnit.SECONDS);
		say(21);
		Decision pending = pending(snapshotOf(one -> pending(one) != null));
		assertNotNull(pending);
		session.approve(pending.id(), "ann").get(WAIT_SECONDS, TimeUnit.SECONDS);
		assertEquals(6.0, line.written.poll(WAIT_SECONDS, TimeUnit.SECONDS));
	}

	@Test
	void aRefusalReachesWhoAsked() {
		ExecutionException refused = assertThrows(ExecutionException.class,
				() -> session.approve("no such decision", "ann").get(WAIT_SECONDS, TimeUnit.SECONDS));
		assertInstanceOf(RefusedException.class, refused.getCause());
	}

	@Test
	void lostConnectionIsAWarningAndOneThatIsBeingMadeIsNot() throws Exception {
		line.heard().changed(new ConnectionStatus(ConnectionState.CONNECTING, Instant.EPOCH, ""));
		line.heard().changed(new ConnectionStatus(ConnectionState.RECONNECTING, Instant.EPOCH, "The cable is cut."));
		snapshotOf(snapshot -> events.size() == 2);
		assertEquals(List.of(Severity.INFORMATION, Severity.WARNING), events.stream().map(HistoryEvent::severity).toList());
		assertEquals("Connection 'line' is connecting.", events.getFirst().text());
		assertEquals("Connection 'line' is reconnecting. The cable is cut.", events.getLast().text());
	}

	@Test
	void aClosedSessionHearsNothing() {
		session.close();
		assertTrue(line.closed);
	}

	/** A connection of which the test says what comes. */
	private static final class Line implements Connection {
		private final BlockingQueue<Double> written = new LinkedBlockingQueue<>();
		private @Nullable ConnectionListener listener;
		private boolean closed;

		void say(List<Sample> samples) {
			heard().received(samples);
		}

		ConnectionListener heard() {
			ConnectionListener hears = listener;
			assertNotNull(hears);
			return hears;
		}

		@Override
		public String name() {
			return "line";
		}

		@Override
		public ConnectionStatus status() {
			return new ConnectionStatus(ConnectionState.CONNECTED, Instant.EPOCH, "");
		}

		@Override
		public CompletableFuture<Void> open() {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public Subscription subscribe(List<SignalRequest> requests, ConnectionListener hears) {
			listener = hears;
			return () -> closed = true;
		}

		@Override
		public CompletableFuture<Sample> read(Tag tag) {
			return CompletableFuture.failedFuture(new UnsupportedOperationException());
		}

		@Override
		public CompletableFuture<WriteResult> write(Tag tag, double value) {
			written.add(value);
			Instant now = Instant.now();
			return CompletableFuture.completedFuture(new WriteResult(SampleStatus.GOOD,
					new Sample(tag, now, now, SignalValue.of(value), SampleStatus.GOOD)));
		}

		@Override
		public void close() {
			closed = true;
		}
	}

	/** A twin that observes each value, doubles it and always wants its setpoint at 6. */
	private static final class Counter implements AssetTwin {
		@Override
		public String asset() {
			return "a1";
		}

		@Override
		public String name() {
			return "A one";
		}

		@Override
		public List<SignalNeed> signals() {
			return List.of(new SignalNeed("value", "value", SignalNeed.Kind.NUMBER, Quantity.NUMBER, 10,
					SignalNeed.Use.REQUIRED));
		}

		@Override
		public Observer observer() {
			return new Observer() {
				@Override
				public void accept(Sample sample, Consumer<Observation> out) {
					if (sample.number() == 666) {
						throw new IllegalStateException("a fault of the observer");
					}
					out.accept(new Observation(1, sample.sourceTime(), sample.sourceTime(),
							Facts.NONE.with(VALUE, sample.number())));
				}

				@Override
				public void accept(Gap gap) {
					// Nothing is begun.
				}
			};
		}

		@Override
		public List<Stage> stages() {
			return List.of(observation -> {
				double value = observation.facts().get(VALUE, Double.NaN);
				if (value < 0) {
					throw new IllegalArgumentException("negative");
				}
				return observation.facts().with(TWICE, 2 * value);
			});
		}

		@Override
		public List<Diagnoser> diagnosers() {
			return List.of(observation -> List.of(new Finding("test.low", "low", 0.1, "test", List.of())),
					observation -> List.of(new Finding("test.high", "high", 0.9, "test", List.of())));
		}

		@Override
		public @Nullable ControlLoop control() {
			return new ControlLoop("value", Quantity.NUMBER, new SetpointLimits(0, 10, 10, 0.1, 0),
					observation -> new PlantState(5, true, true, observation.end()),
					List.of((observation, state) -> Optional.of(new Proposal(new RuleIdentity("test", "1"), 6, List.of(),
							"Because", "to test", List.of()))),
					List.of(), Duration.ofMinutes(1));
		}

		@Override
		public List<Recorded> recorded() {
			return List.of(new Recorded("twice", "twice", Quantity.NUMBER,
					observation -> observation.facts().get(TWICE, Double.NaN)));
		}

		@Override
		public List<RecordedCurve> curves(Observation observation) {
			return List.of();
		}
	}
}
