/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/**
 * Signals that one listener hears: one subscription of the server for each publishing interval. Outlives the client that
 * it is attached to. The listener is called by one thread at a time.
 */
final class Watch implements Subscription {

	private final ConnectionListener listener;
	private final Clock clock;
	private final Consumer<Watch> whenClosed;
	private final List<MonitoredGroup> groups = new ArrayList<>();
	private final List<Tag> unaddressed;

	private final ReentrantLock calling = new ReentrantLock();
	private boolean closed;
	private boolean unaddressedTold;
	private @Nullable Instant lastData;
	private @Nullable String gapReason;

	Watch(List<SignalRequest> requests, Map<Tag, Signal> signals, ConnectionListener listener, ConnectionThreads threads,
			Clock clock, Consumer<Watch> whenClosed) {
		this.listener = listener;
		this.clock = clock;
		this.whenClosed = whenClosed;
		Map<Duration, Map<SignalRequest, Signal>> byPublishing = new LinkedHashMap<>();
		List<Tag> without = new ArrayList<>();
		for (SignalRequest request : requests) {
			Signal signal = signals.get(request.tag());
			if (signal == null) {
				without.add(request.tag());
			} else {
				byPublishing.computeIfAbsent(request.publishing(), interval -> new LinkedHashMap<>()).put(request, signal);
			}
		}
		unaddressed = List.copyOf(without);
		byPublishing.forEach((publishing, wanted) -> groups.add(new MonitoredGroup(this, publishing, wanted, threads, clock)));
	}

	/** Makes the subscriptions on a client. Waits for the server. */
	void attach(OpcUaClient client) {
		Instant now = clock.instant();
		List<Sample> bad = new ArrayList<>();
		calling.lock();
		try {
			if (!unaddressedTold) {
				unaddressedTold = true;
				unaddressed.forEach(tag -> bad
						.add(new Sample(tag, now, now, SignalValue.NONE, SampleStatus.bad("No address"))));
			}
		} finally {
			calling.unlock();
		}
		told(bad);
		groups.forEach(group -> group.attach(client));
	}

	/** Forgets the client: what the server had for it is lost. */
	void detach() {
		groups.forEach(MonitoredGroup::detach);
	}

	/** The session was reactivated. */
	void refresh() {
		groups.forEach(MonitoredGroup::refresh);
	}

	/** The server sent data, or said that there are none. */
	void received(List<Sample> samples) {
		call(() -> {
			Instant now = clock.instant();
			Instant last = lastData;
			String reason = gapReason;
			gapReason = null;
			lastData = now;
			if (last != null && reason != null) {
				listener.missed(new Gap(last, now, reason));
			}
			if (!samples.isEmpty()) {
				listener.received(samples);
			}
		});
	}

	/** Something was found on this side. */
	void told(List<Sample> samples) {
		if (!samples.isEmpty()) {
			call(() -> listener.received(samples));
		}
	}

	/** Values of one signal were dropped while the others came. */
	void dropped(Gap gap) {
		call(() -> listener.missed(gap));
	}

	/** From now on there are no data, until there are again. */
	void interrupted(String reason) {
		call(() -> {
			if (gapReason == null) {
				gapReason = reason;
			}
		});
	}

	void happened(EquipmentEvent event) {
		call(() -> listener.happened(event));
	}

	void changed(ConnectionStatus status) {
		call(() -> listener.changed(status));
	}

	@Override
	public void close() {
		// Never waits: the caller may be called by the listener's thread itself, or hold what the listener waits for.
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
		}
		whenClosed.accept(this);
		groups.forEach(MonitoredGroup::close);
	}

	private synchronized boolean isClosed() {
		return closed;
	}

	/** A listener that throws must not end the subscription. */
	private void call(Runnable work) {
		calling.lock();
		try {
			if (!isClosed()) {
				work.run();
			}
		} catch (RuntimeException e) {
			Thread thread = Thread.currentThread();
			thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
		} finally {
			calling.unlock();
		}
	}
}
