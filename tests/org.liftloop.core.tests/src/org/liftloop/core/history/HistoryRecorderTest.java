/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.history.HistoryRecorder.Dropped;
import org.liftloop.core.history.HistoryRecorder.Options;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

class HistoryRecorderTest {

	private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
	private static final Duration GATHERING = Duration.ofMillis(1);
	private static final int SECONDS = 30;

	private final Memory memory = new Memory();
	private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

	@Test
	void futureIsCompletedOnceItIsKept() throws Exception {
		try (HistoryRecorder recorder = recorder(1000, Duration.ZERO)) {
			recorder.record(samples(0, 3)).get(SECONDS, TimeUnit.SECONDS);
			assertEquals(samples(0, 3), memory.kept());
		}
		assertTrue(heard.isEmpty());
	}

	@Test
	void partsThatComeTogetherAreStoredTogether() throws Exception {
		memory.hold();
		try (HistoryRecorder recorder = recorder(100_000, Duration.ZERO)) {
			recorder.record(samples(0, 1));
			memory.awaitStore();
			List<CompletableFuture<Void>> futures = new ArrayList<>();
			for (int i = 1; i < 50; i++) {
				futures.add(recorder.record(samples(i, 1)));
			}
			memory.release();
			for (CompletableFuture<Void> future : futures) {
				future.get(SECONDS, TimeUnit.SECONDS);
			}
			assertEquals(samples(0, 50), memory.kept());
			assertEquals(2, memory.stores());
		}
	}

	@Test
	void refusalIsHeardAndWhatWaitsIsKeptLater() throws Exception {
		memory.refuse(true);
		try (HistoryRecorder recorder = recorder(100, Duration.ofMillis(5))) {
			CompletableFuture<Void> first = recorder.record(samples(0, 80));
			assertEquals("refused The disk is full. Make room. since " + NOW + " lost 0 0 0", heard.poll(SECONDS, TimeUnit.SECONDS));
			assertFalse(first.isDone());
			CompletableFuture<Void> tooMuch = recorder.record(samples(80, 20));
			ExecutionException lost = assertThrows(ExecutionException.class, () -> tooMuch.get(SECONDS, TimeUnit.SECONDS));
			assertInstanceOf(HistoryException.class, lost.getCause());
			assertEquals(new Dropped(20, 0, 0), recorder.dropped());
			memory.refuse(false);
			first.get(SECONDS, TimeUnit.SECONDS);
			assertEquals("again " + NOW + " lost 20 0 0", last("again"));
			assertEquals(samples(0, 80), memory.kept());
			recorder.record(samples(80, 20)).get(SECONDS, TimeUnit.SECONDS);
		}
	}

	@Test
	void lastRoomIsForCurvesAndEvents() throws Exception {
		memory.refuse(true);
		try (HistoryRecorder recorder = recorder(1000, Duration.ofMillis(5))) {
			recorder.record(samples(0, 900));
			assertTrue(recorder.record(samples(900, 1)).isCompletedExceptionally());
			HistoryEvent alarm = new HistoryEvent(NOW, "well", "alarm", Severity.ALARM, "Pumped off.", "");
			CompletableFuture<Void> event = recorder.record(new HistoryBatch(List.of(), List.of(), List.of(alarm)));
			memory.refuse(false);
			event.get(SECONDS, TimeUnit.SECONDS);
			assertEquals(List.of(alarm), memory.events());
		}
	}

	@Test
	void closingKeepsWhatWaitsAndDropsWhatIsRefused() {
		HistoryRecorder recorder = recorder(1000, Duration.ofMillis(5));
		CompletableFuture<Void> kept = recorder.record(samples(0, 10));
		recorder.close();
		assertTrue(kept.isDone() && !kept.isCompletedExceptionally());
		assertTrue(recorder.record(samples(10, 1)).isCompletedExceptionally());

		memory.refuse(true);
		HistoryRecorder refused = new HistoryRecorder(memory,
				new Options(1000, GATHERING, Duration.ofMillis(5), Duration.ofMillis(50)), new Heard(), Clock.systemUTC());
		CompletableFuture<Void> lost = refused.record(samples(10, 10));
		refused.close();
		assertTrue(lost.isCompletedExceptionally());
		assertEquals(new Dropped(10, 0, 0), refused.dropped());
		assertEquals(0, refused.waiting());
	}

	@Test
	void mistakeInABatchDoesNotEndRecording() throws Exception {
		try (HistoryRecorder recorder = recorder(1000, Duration.ZERO)) {
			memory.onStore(batch -> {
				throw new IllegalStateException("broken");
			});
			assertThrows(ExecutionException.class, () -> recorder.record(samples(0, 5)).get(SECONDS, TimeUnit.SECONDS));
			memory.onStore(null);
			recorder.record(samples(5, 5)).get(SECONDS, TimeUnit.SECONDS);
			assertEquals(samples(5, 5), memory.kept());
			assertEquals(new Dropped(5, 0, 0), recorder.dropped());
		}
	}

	@Test
	void listenerThatFailsDoesNotEndRecording() throws Exception {
		memory.refuse(true);
		HistoryRecorder.Listener failing = new HistoryRecorder.Listener() {
			@Override
			public void refused(HistoryException reason, Instant since, Dropped dropped) {
				heard.add("refused");
				Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> heard.add("uncaught " + e.getMessage()));
				throw new IllegalStateException("broken");
			}

			@Override
			public void recordedAgain(Instant since, Instant until, Dropped dropped) {
				// Not asked for here.
			}
		};
		try (HistoryRecorder recorder = new HistoryRecorder(memory,
				new Options(1000, GATHERING, Duration.ofMillis(5), Duration.ofSeconds(SECONDS)), failing, Clock.systemUTC())) {
			CompletableFuture<Void> future = recorder.record(samples(0, 5));
			assertEquals("uncaught broken", last("uncaught"));
			memory.refuse(false);
			future.get(SECONDS, TimeUnit.SECONDS);
		}
	}

	private HistoryRecorder recorder(int capacity, Duration retry) {
		return new HistoryRecorder(memory, new Options(capacity, GATHERING, retry, Duration.ofSeconds(SECONDS)), new Heard(),
				Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private String last(String start) throws InterruptedException {
		while (true) {
			String next = heard.poll(SECONDS, TimeUnit.SECONDS);
			if (next == null) {
				throw new AssertionError("Nothing was heard of " + start);
			}
			if (next.startsWith(start)) {
				return next;
			}
		}
	}

	private static List<Sample> samples(int from, int count) {
		List<Sample> samples = new ArrayList<>();
		for (int i = from; i < from + count; i++) {
			samples.add(new Sample(new Tag("well", "load"), NOW.plusSeconds(i), NOW, SignalValue.of(i), SampleStatus.GOOD));
		}
		return samples;
	}

	private final class Heard implements HistoryRecorder.Listener {
		@Override
		public void refused(HistoryException reason, Instant since, Dropped dropped) {
			heard.add("refused " + reason.fullText() + " since " + since + " lost " + text(dropped));
		}

		@Override
		public void recordedAgain(Instant since, Instant until, Dropped dropped) {
			heard.add("again " + since + " lost " + text(dropped));
		}

		private static String text(Dropped dropped) {
			return dropped.samples() + " " + dropped.curves() + " " + dropped.events();
		}
	}

	/** A history in memory that can refuse, wait or fail. */
	private static final class Memory implements Historian {

		private final List<HistoryBatch> batches = new ArrayList<>();
		private boolean refusing;
		private boolean holding;
		private boolean storing;
		private @Nullable Consumer<HistoryBatch> first;

		@Override
		public synchronized void store(HistoryBatch batch) throws HistoryException {
			storing = true;
			notifyAll();
			while (holding) {
				try {
					wait();
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
			}
			Consumer<HistoryBatch> hook = first;
			if (hook != null) {
				hook.accept(batch);
			}
			if (refusing) {
				throw new HistoryException("The disk is full.", "Make room.", null);
			}
			batches.add(batch);
		}

		synchronized void refuse(boolean refuse) {
			refusing = refuse;
		}

		synchronized void hold() {
			holding = true;
		}

		synchronized void release() {
			holding = false;
			notifyAll();
		}

		synchronized void awaitStore() throws InterruptedException {
			while (!storing) {
				wait();
			}
		}

		synchronized void onStore(@Nullable Consumer<HistoryBatch> hook) {
			first = hook;
		}

		synchronized int stores() {
			return batches.size();
		}

		synchronized List<Sample> kept() {
			return batches.stream().flatMap(b -> b.samples().stream()).toList();
		}

		synchronized List<HistoryEvent> events() {
			return batches.stream().flatMap(b -> b.events().stream()).toList();
		}

		@Override
		public List<TrendBucket> trend(Tag tag, Instant from, Instant to, int buckets) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void samples(List<Tag> tags, Instant from, Instant to, Consumer<Sample> take) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<Sample> newest(Tag tag, Instant before) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<RecordedCurve> curves(String asset, String kind, Instant from, Instant to, int limit) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<HistoryEvent> events(String asset, Instant from, Instant to, int limit) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Tag> tags() {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			// Nothing to let go.
		}
	}
}
