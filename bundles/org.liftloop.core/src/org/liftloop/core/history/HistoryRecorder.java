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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;

/**
 * Keeps history without making anybody wait: takes what comes at once, and stores it by one thread of its own in
 * batches, each at most some time after its first part came.
 *
 * <p>
 * When the historian refuses (the disk is full, say), what came stays in memory and is tried again; what no longer fits
 * there is dropped and counted, samples before curves and events: the last tenth of the room is for those. A listener
 * hears what is not recorded, and when it is recorded again. Thread-safe.
 */
public final class HistoryRecorder implements AutoCloseable {

	/** Room that only batches with curves or events may use: one in so many parts. */
	private static final int RESERVED_PART = 10;
	/** What a curve, a sample that is one, or an event weighs in samples. */
	private static final int RECORD_WEIGHT = 50;
	/** Greatest weight of what is stored at once. */
	private static final int BATCH_WEIGHT = 50_000;

	/**
	 * How a recorder works.
	 *
	 * @param capacity  room, in samples; a curve or an event counts as 50: what memory may hold while the historian refuses
	 * @param gathering longest time for which parts are gathered before they are stored
	 * @param retry     time between two tries while the historian refuses
	 * @param closing   longest time for which closing waits for what is still to be stored
	 */
	public record Options(int capacity, Duration gathering, Duration retry, Duration closing) {

		/** 200,000 samples (some 30 MB), 200 ms, 2 s, 10 s. */
		public static final Options USUAL = new Options(200_000, Duration.ofMillis(200), Duration.ofSeconds(2),
				Duration.ofSeconds(10));

		/**
		 * @throws IllegalArgumentException if there is no room, or a time is negative
		 */
		public Options {
			if (capacity < RECORD_WEIGHT || gathering.isNegative() || retry.isNegative() || closing.isNegative()) {
				throw new IllegalArgumentException("A recorder of capacity " + capacity + " and times " + gathering + ", " + retry
						+ ", " + closing + ".");
			}
		}
	}

	/**
	 * Numbers of what was dropped.
	 *
	 * @param samples samples
	 * @param curves  curves
	 * @param events  events
	 */
	public record Dropped(long samples, long curves, long events) {

		/** Nothing. */
		public static final Dropped NOTHING = new Dropped(0, 0, 0);

		Dropped plus(HistoryBatch batch) {
			return new Dropped(samples + batch.samples().size(), curves + batch.curves().size(), events + batch.events().size());
		}

		Dropped minus(Dropped other) {
			return new Dropped(samples - other.samples, curves - other.curves, events - other.events);
		}
	}

	/** Hears what is not recorded. Called in the thread of the recorder; must return soon. */
	public interface Listener {

		/**
		 * The historian refuses: called at the first refusal and at each later one.
		 *
		 * @param reason  why, and the remedy
		 * @param since   since when nothing is recorded
		 * @param dropped what was dropped since then
		 */
		void refused(HistoryException reason, Instant since, Dropped dropped);

		/**
		 * Recorded again.
		 *
		 * @param since   since when nothing was recorded
		 * @param until   until when
		 * @param dropped what of that time is lost; the rest was kept in memory and is recorded now
		 */
		void recordedAgain(Instant since, Instant until, Dropped dropped);
	}

	private final Historian historian;
	private final Options options;
	private final Listener listener;
	private final Clock clock;
	private final Thread thread;

	private final Deque<Part> queue = new ArrayDeque<>();
	private long weight;
	private Dropped dropped = Dropped.NOTHING;
	private boolean closing;

	/** When the historian began to refuse, null while it does not; used by the recorder's thread only. */
	private @Nullable Instant refusedSince;
	private Dropped droppedBefore = Dropped.NOTHING;

	/**
	 * Starts to record.
	 *
	 * @param historian what keeps; not closed by the recorder
	 * @param options   how to work
	 * @param listener  hears what is not recorded
	 * @param clock     gives the times that the listener hears
	 */
	public HistoryRecorder(Historian historian, Options options, Listener listener, Clock clock) {
		this.historian = historian;
		this.options = options;
		this.listener = listener;
		this.clock = clock;
		this.thread = Thread.ofPlatform().name("Liftloop history recorder").daemon().start(this::run);
	}

	/**
	 * Records a batch. Returns at once.
	 *
	 * @param batch what to record
	 * @return completed when it is on the disk; completed with a {@link HistoryException} when it was dropped
	 */
	public CompletableFuture<Void> record(HistoryBatch batch) {
		Part part = new Part(batch);
		if (batch.isEmpty()) {
			part.stored().complete(null);
			return part.stored();
		}
		synchronized (queue) {
			boolean samplesOnly = batch.curves().isEmpty() && batch.events().isEmpty();
			long room = samplesOnly ? options.capacity() - options.capacity() / RESERVED_PART : options.capacity();
			if (!closing && weight + part.weight() <= room) {
				queue.addLast(part);
				weight += part.weight();
				queue.notifyAll();
				return part.stored();
			}
			dropped = dropped.plus(batch);
		}
		part.stored().completeExceptionally(new HistoryException("What came was not recorded: there was no room to wait in.",
				"See why the history cannot be kept.", null));
		return part.stored();
	}

	/**
	 * Records samples. Returns at once.
	 *
	 * @param samples the samples
	 * @return as of {@link #record(HistoryBatch)}
	 */
	public CompletableFuture<Void> record(List<Sample> samples) {
		return record(new HistoryBatch(samples, List.of(), List.of()));
	}

	/** @return what was dropped since the recorder was made */
	public Dropped dropped() {
		synchronized (queue) {
			return dropped;
		}
	}

	/** @return how much of the room is taken, in samples; a curve or an event counts as 50 */
	public long waiting() {
		synchronized (queue) {
			return weight;
		}
	}

	/**
	 * Stores what waits and ends. What the historian still refuses when the time for closing is over is dropped and
	 * counted. An interrupt ends the waiting early.
	 */
	@Override
	public void close() {
		synchronized (queue) {
			closing = true;
			queue.notifyAll();
		}
		try {
			thread.join(options.closing());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		thread.interrupt();
		drop(takeAll());
	}

	private void run() {
		try {
			for (List<Part> batch = gather(); !batch.isEmpty(); batch = gather()) {
				store(batch);
			}
		} catch (InterruptedException e) {
			// Closed: who closes drops what is left.
			Thread.currentThread().interrupt();
		}
	}

	/** Waits for the first part and some time more, then takes what is there; it stays in the queue until it is stored. */
	private List<Part> gather() throws InterruptedException {
		synchronized (queue) {
			while (queue.isEmpty() && !closing) {
				queue.wait();
			}
			long end = System.nanoTime() + options.gathering().toNanos();
			for (long left = end - System.nanoTime(); left > 0 && !closing && weight < BATCH_WEIGHT; left = end
					- System.nanoTime()) {
				queue.wait(left / 1_000_000, (int) (left % 1_000_000));
			}
			List<Part> batch = new ArrayList<>();
			long taken = 0;
			for (Part part : queue) {
				if (taken > 0 && taken + part.weight() > BATCH_WEIGHT) {
					break;
				}
				batch.add(part);
				taken += part.weight();
			}
			return batch;
		}
	}

	private void store(List<Part> parts) throws InterruptedException {
		HistoryBatch batch = merge(parts);
		while (true) {
			try {
				historian.store(batch);
				remove(parts);
				parts.forEach(part -> part.stored().complete(null));
				recordedAgain();
				return;
			} catch (HistoryException e) {
				refused(e);
				pause();
			} catch (RuntimeException e) {
				// No refusal but a mistake in the batch or the program: the next one may do.
				remove(parts);
				drop(parts);
				refused(new HistoryException("What came cannot be recorded: " + e + ".", "Please report it.", e));
				return;
			}
		}
	}

	private void pause() throws InterruptedException {
		synchronized (queue) {
			long end = System.nanoTime() + options.retry().toNanos();
			for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
				queue.wait(left / 1_000_000, (int) (left % 1_000_000));
			}
		}
	}

	private void refused(HistoryException reason) {
		Instant since = refusedSince;
		if (since == null) {
			since = clock.instant();
			refusedSince = since;
			droppedBefore = dropped();
		}
		Instant begin = since;
		tell(() -> listener.refused(reason, begin, dropped().minus(droppedBefore)));
	}

	private void recordedAgain() {
		Instant since = refusedSince;
		if (since != null) {
			refusedSince = null;
			tell(() -> listener.recordedAgain(since, clock.instant(), dropped().minus(droppedBefore)));
		}
	}

	/** A listener that fails must not end the recording. */
	private static void tell(Runnable call) {
		try {
			call.run();
		} catch (RuntimeException e) {
			Thread current = Thread.currentThread();
			current.getUncaughtExceptionHandler().uncaughtException(current, e);
		}
	}

	private void remove(List<Part> parts) {
		synchronized (queue) {
			for (Part part : parts) {
				if (queue.remove(part)) {
					weight -= part.weight();
				}
			}
		}
	}

	private List<Part> takeAll() {
		synchronized (queue) {
			List<Part> all = List.copyOf(queue);
			queue.clear();
			weight = 0;
			return all;
		}
	}

	private void drop(List<Part> parts) {
		for (Part part : parts) {
			synchronized (queue) {
				dropped = dropped.plus(part.batch());
			}
			part.stored().completeExceptionally(new HistoryException("What came was not recorded.",
					"See why the history cannot be kept.", null));
		}
	}

	private static HistoryBatch merge(List<Part> parts) {
		if (parts.size() == 1) {
			return parts.getFirst().batch();
		}
		List<Sample> samples = new ArrayList<>();
		List<RecordedCurve> curves = new ArrayList<>();
		List<HistoryEvent> events = new ArrayList<>();
		for (Part part : parts) {
			samples.addAll(part.batch().samples());
			curves.addAll(part.batch().curves());
			events.addAll(part.batch().events());
		}
		return new HistoryBatch(samples, curves, events);
	}

	/** What came together. Two equal batches are two parts. */
	private static final class Part {

		private final HistoryBatch batch;
		private final long weight;
		private final CompletableFuture<Void> stored = new CompletableFuture<>();

		Part(HistoryBatch batch) {
			this.batch = batch;
			long curves = batch.samples().stream().filter(s -> s.value() instanceof SignalValue.Curve).count();
			this.weight = batch.samples().size() - curves
					+ RECORD_WEIGHT * (curves + batch.curves().size() + batch.events().size());
		}

		HistoryBatch batch() {
			return batch;
		}

		long weight() {
			return weight;
		}

		CompletableFuture<Void> stored() {
			return stored;
		}
	}
}
