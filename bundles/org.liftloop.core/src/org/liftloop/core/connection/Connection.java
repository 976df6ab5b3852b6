/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;

/**
 * A connection to equipment. Thread-safe. It reconnects by itself until it is closed, and never writes anything by
 * itself: after a gap the equipment keeps the setpoint that it has.
 */
public interface Connection extends AutoCloseable {

	/** @return name of the connection, for messages */
	String name();

	/** @return where it stands */
	ConnectionStatus status();

	/**
	 * @return the time at its equipment: that of the wall, unless the equipment is simulated or its day is replayed
	 */
	default Instant now() {
		return Instant.now();
	}

	/**
	 * @param asset identifier of an asset
	 * @return whether there may be signals of it, as far as the connection knows before it is open
	 */
	default boolean serves(String asset) {
		return true;
	}

	/**
	 * Opens it. A second call returns the same future.
	 *
	 * @return completed when data can flow; completed with a {@link ConnectionException} when a person has to change
	 *         something first. Equipment that is not there yet is not refused: it is tried again, and the future waits.
	 */
	CompletableFuture<Void> open();

	/**
	 * Watches signals until the subscription is closed; may be called before the connection is open.
	 *
	 * @param requests the signals
	 * @param listener hears samples, states and gaps
	 * @return the subscription
	 */
	Subscription subscribe(List<SignalRequest> requests, ConnectionListener listener);

	/**
	 * Reads a signal once.
	 *
	 * @param tag the signal
	 * @return its sample; a bad one when the server refuses; completed with a {@link ConnectionException} when there is
	 *         no connection
	 */
	CompletableFuture<Sample> read(Tag tag);

	/**
	 * Writes a number and reads it back.
	 *
	 * @param tag   the signal
	 * @param value the number, in the stored unit of the signal's quantity
	 * @return what became of it; completed with a {@link ConnectionException} when there is no connection. A write is
	 *         never kept for later.
	 */
	CompletableFuture<WriteResult> write(Tag tag, double value);

	/**
	 * Opens it and waits.
	 *
	 * @param within longest wait
	 * @throws ConnectionException if a person has to change something first, or data do not flow in time; it goes on trying
	 *                             then
	 */
	default void open(Duration within) throws ConnectionException {
		Waiting.on(open(), within, name());
	}

	/**
	 * Reads a signal once and waits.
	 *
	 * @param tag    the signal
	 * @param within longest wait
	 * @return its sample; a bad one when the server refuses
	 * @throws ConnectionException if there is no connection, or no answer in time
	 */
	default Sample read(Tag tag, Duration within) throws ConnectionException {
		return Waiting.on(read(tag), within, name());
	}

	/**
	 * Writes a number, reads it back and waits.
	 *
	 * @param tag    the signal
	 * @param value  the number, in the stored unit of the signal's quantity
	 * @param within longest wait
	 * @return what became of it
	 * @throws ConnectionException if there is no connection, or no answer in time: whether the equipment took the value is
	 *                             not known then
	 */
	default WriteResult write(Tag tag, double value, Duration within) throws ConnectionException {
		return Waiting.on(write(tag, value), within, name());
	}

	/** Ends it. Subscriptions end with it; what waits is completed exceptionally. Never throws. */
	@Override
	void close();
}
