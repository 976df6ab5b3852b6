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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;

/**
 * What waits for the thread of a session. Bounded in samples: when it is full the oldest single values go first, curves
 * last, and each one that goes is counted. Of too many events the newest go. What a person or the session itself asked for is never dropped.
 */
final class SessionQueue {

	/** What waits. */
	sealed interface Item {
		// The kinds below.
	}

	/** Samples that came together. */
	record Samples(List<Sample> samples) implements Item {
	}

	/** A time without data. */
	record Missed(Gap gap) implements Item {
	}

	/** The connection came to another state. */
	record Changed(ConnectionStatus status) implements Item {
	}

	/** The equipment says that something happened. */
	record Happened(EquipmentEvent event) implements Item {
	}

	/** Something to be done in the thread of the session. */
	record Task(Runnable run) implements Item {
	}

	/** Somebody waits until all before it has been dealt with. */
	record Reached(CompletableFuture<Void> told) implements Item {
	}

	/** Events that wait: more at once tell a person nothing more. */
	static final int MOST_EVENTS = 100;

	private final int capacity;
	private final Deque<Item> items = new ArrayDeque<>();
	private int waiting;
	private int events;
	private long dropped;

	/** @param capacity greatest number of samples that wait */
	SessionQueue(int capacity) {
		this.capacity = capacity;
	}

	synchronized void add(Item item) {
		if (item instanceof Happened) {
			if (events == MOST_EVENTS) {
				dropped++;
				return;
			}
			events++;
		}
		items.addLast(item);
		if (item instanceof Samples(var samples)) {
			waiting += samples.size();
			if (waiting > capacity) {
				dropOldest(false);
			}
			if (waiting > capacity) {
				dropOldest(true);
			}
		}
		notifyAll();
	}

	/** Drops samples from the oldest on until half of the capacity is free, so that this is not done at each sample. */
	private void dropOldest(boolean curvesToo) {
		Deque<Item> kept = new ArrayDeque<>(items.size());
		for (Item item : items) {
			if (item instanceof Samples(var samples) && waiting > capacity / 2) {
				List<Sample> left = curvesToo ? List.of()
						: samples.stream().filter(sample -> sample.value() instanceof SignalValue.Curve).toList();
				dropped += samples.size() - left.size();
				waiting -= samples.size() - left.size();
				if (!left.isEmpty()) {
					kept.addLast(new Samples(left));
				}
			} else {
				kept.addLast(item);
			}
		}
		items.clear();
		items.addAll(kept);
	}

	/**
	 * @param millis longest time to wait
	 * @return the next item, or null when there is none in that time
	 * @throws InterruptedException if the thread is interrupted
	 */
	synchronized @Nullable Item take(long millis) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		while (items.isEmpty()) {
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0) {
				return null;
			}
			wait(left);
		}
		Item item = items.removeFirst();
		if (item instanceof Samples(var samples)) {
			waiting -= samples.size();
		} else if (item instanceof Happened) {
			events--;
		}
		return item;
	}

	synchronized int waiting() {
		return waiting;
	}

	synchronized long dropped() {
		return dropped;
	}
}
