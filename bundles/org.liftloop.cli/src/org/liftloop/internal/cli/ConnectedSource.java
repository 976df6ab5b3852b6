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

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.FieldConnections;
import org.liftloop.core.extension.Twins;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.opcua.CertificateSummary;
import org.liftloop.opcua.CertificateSummary.Standing;
import org.liftloop.opcua.OpcUaConnectionProvider;
import org.liftloop.opcua.TrustStore;

/** A connection of the field to real equipment. */
final class ConnectedSource implements RunSource {

	private final List<AssetTwin> twins;
	private final Connection connection;
	private final TrustStore store;
	private final PrintStream messages;
	private @Nullable ConnectionState shown;
	private boolean connected;

	private ConnectedSource(List<AssetTwin> twins, Connection connection, TrustStore store, PrintStream messages) {
		this.twins = twins;
		this.connection = connection;
		this.store = store;
		this.messages = messages;
	}

	/**
	 * @throws OperationException if there is no such connection, or it does not map what the twins need
	 */
	static RunSource of(Field model, String name, TrustOptions trust, Terminal terminal) throws OperationException {
		org.liftloop.model.Connection chosen = FieldConnections.find(model, name);
		TrustStore store = trust.store(terminal);
		List<AssetTwin> all = twins(model, terminal.err());
		List<AssetTwin> served = FieldConnections.served(chosen, all);
		all.stream().filter(twin -> !served.contains(twin)).forEach(
				twin -> terminal.err().println("Left out: " + twin.name() + ": the connection maps none of its signals."));
		if (served.isEmpty()) {
			throw new RefusedException("Connection '" + name + "' maps no signal of an asset that has a twin.",
					"Map signals in the workbench, or write templates for all assets.");
		}
		// The plug-in would ask for the master password by a window.
		ConnectionProvider contributed = new FieldConnections(Contributions.ofPlatform()).provider(chosen);
		ConnectionProvider provider = contributed instanceof OpcUaConnectionProvider ? new OpcUaConnectionProvider(store)
				: contributed;
		Connection connection = provider.create(FieldConnections.map(chosen, served).complete());
		return new ConnectedSource(served, connection, store, terminal.err());
	}

	/** Twins of the assets of a field; an asset that has none is named with the reason. */
	static List<AssetTwin> twins(Field model, PrintStream messages) throws RefusedException {
		Twins opener = new Twins(Contributions.ofPlatform());
		List<AssetTwin> twins = new ArrayList<>();
		for (Asset asset : model.getAssets()) {
			try {
				twins.add(opener.open(asset));
			} catch (RefusedException e) {
				messages.println("Left out: " + asset.getName() + ": " + e.getMessage());
			}
		}
		return twins;
	}

	@Override
	public List<AssetTwin> twins() {
		return twins;
	}

	@Override
	public Connection connection() {
		return connection;
	}

	@Override
	public Instant time() {
		return Clock.systemUTC().instant();
	}

	@Override
	public void start() {
		connection.open();
	}

	@Override
	public boolean isRunning() throws OperationException {
		ConnectionStatus status = connection.status();
		connected |= status.state() == ConnectionState.CONNECTED;
		if (status.state() != shown) {
			shown = status.state();
			messages.println(status.since().truncatedTo(ChronoUnit.SECONDS) + "  connection '" + connection.name() + "': "
					+ status.state() + (status.reason().isEmpty() ? "" : ". " + status.reason()));
		}
		if (status.state() == ConnectionState.REFUSED) {
			throw refusal(status.reason());
		}
		return status.state() != ConnectionState.CLOSED;
	}

	/** A server that is not trusted is refused with the command that trusts it. */
	private RefusedException refusal(String reason) throws OperationException {
		Optional<CertificateSummary> met = store.list().stream()
				.filter(one -> one.standing() == Standing.REJECTED && reason.contains(one.thumbprint())).findFirst();
		return new RefusedException("Connection '" + connection.name() + "' is refused. " + reason,
				met.map(one -> "If the thumbprint is that of the server, type: liftloop trust accept " + one.thumbprint())
						.orElse("Change the connection in the field, and run again."));
	}

	@Override
	public double stop() throws OperationException {
		if (!connected) {
			throw new RefusedException("Connection '" + connection.name() + "' was not made in this time. "
					+ connection.status().reason(), "Check the endpoint, and that the server runs.");
		}
		return Double.NaN;
	}

	@Override
	public void close() {
		connection.close();
	}
}
