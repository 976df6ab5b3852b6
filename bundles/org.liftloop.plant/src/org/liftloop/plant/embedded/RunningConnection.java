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

import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;

/** A connection to a simulated field that runs as long as the connection is open. */
public final class RunningConnection implements Connection {

	private final EmbeddedConnection connection;
	private final SimulatedField field;
	private final FieldRunner runner;

	RunningConnection(EmbeddedConnection connection, SimulatedField field, double rate) {
		this.connection = connection;
		this.field = field;
		this.runner = new FieldRunner(field, rate, RunnerOptions.DEFAULT, connection);
	}

	/** @return the field, for who runs the simulation: faults are injected there. No twin may read it */
	public SimulatedField field() {
		return field;
	}

	/** @return what runs it: its rate can be changed there */
	public FieldRunner runner() {
		return runner;
	}

	@Override
	public String name() {
		return connection.name();
	}

	@Override
	public ConnectionStatus status() {
		return connection.status();
	}

	@Override
	public Instant now() {
		return connection.now();
	}

	@Override
	public boolean serves(String asset) {
		return connection.serves(asset);
	}

	@Override
	public CompletableFuture<Void> open() {
		runner.start();
		return connection.open();
	}

	@Override
	public Subscription subscribe(List<SignalRequest> requests, ConnectionListener listener) {
		return connection.subscribe(requests, listener);
	}

	@Override
	public CompletableFuture<Sample> read(Tag tag) {
		return connection.read(tag);
	}

	@Override
	public CompletableFuture<WriteResult> write(Tag tag, double value) {
		return connection.write(tag, value);
	}

	@Override
	public void close() {
		runner.close();
		connection.close();
	}
}
