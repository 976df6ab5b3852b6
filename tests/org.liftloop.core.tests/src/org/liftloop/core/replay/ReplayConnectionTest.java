/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liftloop.core.replay.Recording.CARD;
import static org.liftloop.core.replay.Recording.LOAD;
import static org.liftloop.core.replay.Recording.SPEED;
import static org.liftloop.core.replay.Recording.T0;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

class ReplayConnectionTest {

	private static final long WAIT_SECONDS = 20;

	/** What a listener heard, and when by the recorded time. */
	private static class Ears implements ConnectionListener {
		private final List<List<Sample>> batches = Collections.synchronizedList(new ArrayList<>());
		private final List<Gap> gaps = Collections.synchronizedList(new ArrayList<>());
		private final List<ConnectionState> states = Collections.synchronizedList(new ArrayList<>());
		private Consumer<List<Sample>> also = samples -> { /* Nothing more. */ };

		@Override
		public void received(List<Sample> samples) {
			batches.add(samples);
			also.accept(samples);
		}

		@Override
		public void changed(ConnectionStatus status) {
			states.add(status.state());
		}

		@Override
		public void missed(Gap gap) {
			gaps.add(gap);
		}

		List<Double> values(Tag tag) {
			return batches.stream().flatMap(List::stream).filter(sample -> sample.tag().equals(tag)).map(Sample::number)
					.toList();
		}
	}

	/** Time that passes when somebody waits for it, and only then. */
	private static final class Waits implements Pace.Stopwatch {
		private long nanos;

		@Override
		public synchronized long nanos() {
			return nanos;
		}

		@Override
		public synchronized void await(Object lock, long wait) {
			nanos += wait;
		}
	}

	private final Ears ears = new Ears();

	private static ReplayConnection connection(ReplaySource source, double rate) {
		return new ReplayConnection("day", source, Instant.MIN, Instant.MAX, rate);
	}

	private static void hear(ReplayConnection connection, ConnectionListener listener, Tag... tags) {
		connection.subscribe(
				Stream.of(tags).map(tag -> new SignalRequest(tag, Duration.ZERO, Duration.ZERO, 1)).toList(), listener);
	}

	private static void play(ReplayConnection connection) throws Exception {
		connection.open().get(WAIT_SECONDS, TimeUnit.SECONDS);
		connection.done().get(WAIT_SECONDS, TimeUnit.SECONDS);
	}

	/** Loads at 20 Hz, a card each second. */
	private static Recording seconds(int count) {
		Recording recording = new Recording();
		for (int i = 0; i < 20 * count; i++) {
			recording.say(LOAD, 50L * i, i);
			if (i % 20 == 18) {
				recording.say(Recording.sample(CARD, 50L * i, SignalValue.of(new double[] { 1, 2 })));
			}
		}
		return recording;
	}

	@Test
	void whatWasHeardIsToldInItsOrderAndACardAtItsTime() throws Exception {
		ReplayConnection connection = connection(seconds(10), ReplayConnection.AS_FAST_AS_TAKEN);
		List<Instant> cards = new ArrayList<>();
		ears.also = samples -> {
			Instant last = samples.getLast().sourceTime();
			assertTrue(Duration.between(samples.getFirst().sourceTime(), last).toMillis() < 100, "as a server publishes");
			samples.stream().filter(sample -> sample.tag().equals(CARD)).forEach(card -> {
				assertEquals(card.sourceTime(), connection.now(), "no later than the card");
				cards.add(connection.now());
			});
		};
		hear(connection, ears, LOAD, CARD);
		play(connection);
		assertEquals(200, ears.values(LOAD).size());
		assertEquals(ears.values(LOAD).stream().sorted().toList(), ears.values(LOAD));
		assertEquals(10, cards.size());
		assertEquals(T0.plusMillis(900), cards.getFirst());
		assertEquals(List.of(ConnectionState.CONNECTED), ears.states);
	}

	@Test
	void whoIsSlowIsWaitedFor() throws Exception {
		BlockingQueue<CompletableFuture<Void>> asked = new LinkedBlockingQueue<>();
		Ears slow = new Ears() {
			@Override
			public CompletableFuture<Void> caughtUp() {
				CompletableFuture<Void> told = new CompletableFuture<>();
				asked.add(told);
				return told;
			}
		};
		try (ReplayConnection connection = connection(seconds(2), ReplayConnection.AS_FAST_AS_TAKEN)) {
			hear(connection, slow, LOAD);
			hear(connection, ears, LOAD);
			connection.open();
			for (int i = 1; i <= 20; i++) {
				CompletableFuture<Void> told = asked.poll(WAIT_SECONDS, TimeUnit.SECONDS);
				assertEquals(i, slow.batches.size(), "nothing is told before it has caught up");
				assertEquals(i, ears.batches.size(), "nor to anybody else");
				assertTrue(asked.isEmpty());
				told.complete(null);
			}
			connection.done().get(WAIT_SECONDS, TimeUnit.SECONDS);
		}
	}

	@Test
	void closingEndsTheWaitForWhoIsSlow() throws Exception {
		CountDownLatch waiting = new CountDownLatch(1);
		Ears stuck = new Ears() {
			@Override
			public CompletableFuture<Void> caughtUp() {
				waiting.countDown();
				return new CompletableFuture<>();
			}
		};
		ReplayConnection connection = connection(seconds(2), ReplayConnection.AS_FAST_AS_TAKEN);
		hear(connection, stuck, LOAD);
		connection.open();
		assertTrue(waiting.await(WAIT_SECONDS, TimeUnit.SECONDS));
		connection.close();
		assertTrue(connection.done().isCancelled());
		assertEquals(ConnectionState.CLOSED, connection.status().state());
		assertEquals(1, stuck.batches.size());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 60, ReplayConnection.FASTEST })
	void timePassesAtTheRate(int rate) throws Exception {
		Waits waits = new Waits();
		ReplayConnection connection = new ReplayConnection("day", seconds(60), Instant.MIN, Instant.MAX, rate, waits);
		hear(connection, ears, LOAD);
		play(connection);
		assertEquals(1200, ears.values(LOAD).size());
		// From the first two samples, at 0.05 s, to the last two.
		assertEquals(59.9e9 / rate, waits.nanos(), 1e3);
	}

	@Test
	void rateCanBeChangedOnTheWay() throws Exception {
		Waits waits = new Waits();
		ReplayConnection connection = new ReplayConnection("day", seconds(60), Instant.MIN, Instant.MAX, 1, waits);
		ears.also = samples -> {
			if (samples.getLast().number() == 599) {
				connection.setRate(10);
			}
		};
		hear(connection, ears, LOAD);
		play(connection);
		assertEquals(29.9e9 + 30e9 / 10, waits.nanos(), 1e3);
	}

	@Test
	void rateOutOfRangeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> connection(seconds(1), 0.5));
		assertThrows(IllegalArgumentException.class, () -> connection(seconds(1), 1001));
		assertThrows(IllegalArgumentException.class, () -> connection(seconds(1), Double.NaN));
	}

	@Test
	void pausedTimeStandsUntilItGoesOn() throws Exception {
		CountDownLatch stands = new CountDownLatch(1);
		ReplayConnection connection = new ReplayConnection("day", seconds(10), Instant.MIN, Instant.MAX,
				ReplayConnection.AS_FAST_AS_TAKEN, new Pace.Stopwatch() {
					@Override
					public long nanos() {
						return 0;
					}

					@Override
					public void await(Object lock, long nanos) throws InterruptedException {
						stands.countDown();
						lock.wait();
					}
				});
		ears.also = samples -> {
			if (samples.getLast().number() == 99) {
				connection.pause();
			}
		};
		hear(connection, ears, LOAD);
		connection.open();
		assertTrue(stands.await(WAIT_SECONDS, TimeUnit.SECONDS));
		assertEquals(100, ears.values(LOAD).size());
		assertEquals(T0.plusMillis(4950), connection.now());
		connection.resume();
		connection.done().get(WAIT_SECONDS, TimeUnit.SECONDS);
		assertEquals(200, ears.values(LOAD).size());
	}

	@Test
	void gapsAreToldToThoseConcerned() throws Exception {
		Tag other = new Tag("well-2", "load");
		Recording recording = new Recording().say(LOAD, 0, 1).say(other, 0, 2).miss("well-1", 0, 60_000).say(LOAD, 60_000, 3);
		Ears others = new Ears();
		ReplayConnection connection = connection(recording, ReplayConnection.AS_FAST_AS_TAKEN);
		ears.also = samples -> assertEquals(samples.getFirst().number() == 1 ? 0 : 1, ears.gaps.size(), "before the data");
		hear(connection, ears, LOAD);
		hear(connection, others, other);
		play(connection);
		assertEquals(List.of(new Gap(T0, T0.plusSeconds(60), "The cable was out.")), ears.gaps);
		assertEquals(List.of(), others.gaps);
	}

	@Test
	void goingForwardIsAGapAndTellsWhatHeldThere() throws Exception {
		Recording recording = seconds(60);
		recording.say(SPEED, 60_000, 8);
		for (int i = 1220; i < 1240; i++) {
			recording.say(LOAD, 50L * i, i);
		}
		ReplayConnection connection = connection(recording, ReplayConnection.AS_FAST_AS_TAKEN);
		ears.also = samples -> {
			if (samples.getLast().number() == 99) {
				seek(connection, T0.plusSeconds(61));
			}
		};
		hear(connection, ears, LOAD, SPEED);
		play(connection);
		assertEquals(List.of(new Gap(T0.plusMillis(4950), T0.plusSeconds(61), "The replay passed over it.")), ears.gaps);
		assertEquals(List.of(8.0), ears.values(SPEED));
		assertEquals(List.of(98.0, 99.0, 1199.0, 1220.0), ears.values(LOAD).subList(98, 102));
		assertThrows(RefusedException.class, () -> connection.seek(T0), "a twin does not live backwards");
	}

	private static void seek(ReplayConnection connection, Instant time) {
		try {
			connection.seek(time);
		} catch (RefusedException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void onlyTheTimeAskedForIsPlayedAfterWhatHeldBefore() throws Exception {
		Recording recording = seconds(10).say(SPEED, 10_000, 9);
		ReplayConnection connection = new ReplayConnection("day", recording, T0.plusSeconds(2), T0.plusSeconds(3),
				ReplayConnection.AS_FAST_AS_TAKEN);
		assertEquals(T0.plusSeconds(2), connection.now(), "also before it is opened");
		hear(connection, ears, LOAD, SPEED);
		play(connection);
		assertEquals(21, ears.values(LOAD).size());
		assertEquals(39.0, ears.values(LOAD).getFirst(), "what held before");
		assertEquals(59.0, ears.values(LOAD).getLast());
		assertEquals(List.of(), ears.values(SPEED));
	}

	@Test
	void whoComesLaterIsToldWhatHolds() throws Exception {
		Recording recording = new Recording().say(SPEED, -1000, 8);
		for (int i = 0; i < 100; i++) {
			recording.say(LOAD, 50L * i, i);
		}
		ReplayConnection connection = connection(recording, ReplayConnection.AS_FAST_AS_TAKEN);
		Ears later = new Ears();
		ears.also = samples -> {
			if (samples.getLast().number() == 49 && later.batches.isEmpty()) {
				hear(connection, later, SPEED, LOAD);
			}
		};
		hear(connection, ears, LOAD);
		play(connection);
		assertEquals(List.of(8.0), later.values(SPEED));
		assertEquals(99.0, later.values(LOAD).getLast());
		assertEquals(100, ears.values(LOAD).stream().distinct().count(), "nothing is lost to the first one");
	}

	@Test
	void nothingIsWritten() throws Exception {
		ReplayConnection connection = connection(seconds(1), ReplayConnection.AS_FAST_AS_TAKEN);
		hear(connection, ears, LOAD);
		play(connection);
		WriteResult result = connection.write(LOAD, 5).get();
		assertTrue(result.status().isBad());
		assertFalse(result.confirms(5, 1));
		assertEquals(19, connection.read(LOAD).get().number());
		assertTrue(connection.read(SPEED).get().status().isBad());
	}

	@Test
	void aListenerThatFailsEndsTheReplayAndNobodyWaits() throws Exception {
		ReplayConnection connection = connection(seconds(10), ReplayConnection.AS_FAST_AS_TAKEN);
		ears.also = samples -> {
			throw new AssertionError("a fault of a program");
		};
		hear(connection, ears, LOAD);
		connection.open().get(WAIT_SECONDS, TimeUnit.SECONDS);
		ExecutionException failed = assertThrows(ExecutionException.class,
				() -> connection.done().get(WAIT_SECONDS, TimeUnit.SECONDS));
		assertEquals("a fault of a program", failed.getCause().getMessage());
	}

	@Test
	void aDamagedRecordingIsSaid() throws Exception {
		ReplayConnection connection = connection(seconds(10).damage(5000), ReplayConnection.AS_FAST_AS_TAKEN);
		hear(connection, ears, LOAD);
		connection.open().get(WAIT_SECONDS, TimeUnit.SECONDS);
		ExecutionException failed = assertThrows(ExecutionException.class,
				() -> connection.done().get(WAIT_SECONDS, TimeUnit.SECONDS));
		assertInstanceOf(RefusedException.class, failed.getCause());
		assertEquals(List.of(ConnectionState.CONNECTED, ConnectionState.REFUSED), ears.states);
		assertEquals("The recording is damaged.", connection.status().reason());
	}
}
