/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.embedded;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;

/** A connection on whose way something goes wrong. */
final class FaultyConnection implements Connection {

	private final EmbeddedConnection sound;
	private final AtomicInteger writes = new AtomicInteger();
	private volatile UnaryOperator<List<Sample>> fault = samples -> samples;
	private @Nullable ConnectionListener listener;

	FaultyConnection(EmbeddedConnection sound) {
		this.sound = sound;
	}

	void fault(UnaryOperator<List<Sample>> what) {
		fault = what;
	}

	int writes() {
		return writes.get();
	}

	void say(ConnectionState state, Instant time) {
		ConnectionListener hears = listener;
		if (hears != null) {
			hears.changed(new ConnectionStatus(state, time, "test"));
		}
	}

	@Override
	public String name() {
		return sound.name();
	}

	@Override
	public ConnectionStatus status() {
		return sound.status();
	}

	@Override
	public CompletableFuture<Void> open() {
		return sound.open();
	}

	@Override
	public Subscription subscribe(List<SignalRequest> requests, ConnectionListener hears) {
		listener = hears;
		return sound.subscribe(requests, new ConnectionListener() {

			@Override
			public void received(List<Sample> samples) {
				List<Sample> spoilt = fault.apply(samples);
				if (!spoilt.isEmpty()) {
					hears.received(spoilt);
				}
			}

			@Override
			public void changed(ConnectionStatus status) {
				hears.changed(status);
			}

			@Override
			public void missed(Gap gap) {
				hears.missed(gap);
			}
		});
	}

	@Override
	public CompletableFuture<Sample> read(Tag tag) {
		return sound.read(tag);
	}

	@Override
	public CompletableFuture<WriteResult> write(Tag tag, double value) {
		writes.incrementAndGet();
		return sound.write(tag, value);
	}

	@Override
	public void close() {
		sound.close();
	}
}
