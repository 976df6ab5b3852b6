/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.internal.plant.server.PeerGuard;
import org.liftloop.internal.plant.server.PlantNamespace;
import org.liftloop.internal.plant.server.ServerSecurity;
import org.liftloop.internal.plant.server.ServerSetup;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.PlantAlarm;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.SimulatedField;

/**
 * Serves a simulated field over OPC UA: of each well an object with what its controller shows, the speed setpoint, the
 * methods Start and Stop and the last card; alarms as events of the server. Whoever reaches it may read, even without
 * security. Only a user with a password writes or calls, over a channel that is signed with a certificate which
 * {@link #trust} has accepted. The field is advanced by others, with this server as its listener. The certificate is made
 * for each server anew, unless the options name a folder where it and the trusted clients are kept. Thread-safe.
 */
public final class PlantServer implements PlantListener, AutoCloseable {

	/** Namespace of the nodes. A signal is at {@code nsu=urn:liftloop:plant;s=WELL/SIGNAL}. */
	public static final String NAMESPACE = "urn:liftloop:plant";

	private static final long START_S = 30;

	private final ServerSecurity security;
	private final PeerGuard guard;
	private final OpcUaServer server;
	private final PlantNamespace namespace;
	private final String endpoint;

	private PlantServer(ServerSecurity security, PeerGuard guard, OpcUaServer server, PlantNamespace namespace,
			String endpoint) {
		this.security = security;
		this.guard = guard;
		this.server = server;
		this.namespace = namespace;
		this.endpoint = endpoint;
	}

	/**
	 * Starts a server.
	 *
	 * @param field   the field
	 * @param options how it is served
	 * @return the server, which answers
	 * @throws OperationException if it cannot listen
	 */
	public static PlantServer start(SimulatedField field, PlantServerOptions options) throws OperationException {
		try {
			int port = options.port() == 0 ? freePort(options.host()) : options.port();
			ServerSecurity security = ServerSecurity.of(options.host(), options.store());
			PeerGuard guard = new PeerGuard();
			OpcUaServer server = ServerSetup.server(options, port, security, guard);
			PlantNamespace namespace = new PlantNamespace(server, field);
			namespace.startup();
			server.startup().get(START_S, TimeUnit.SECONDS);
			return new PlantServer(security, guard, server, namespace, "opc.tcp://" + options.host() + ':' + port);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw unserved(options, e);
		} catch (IOException | ExecutionException | TimeoutException e) {
			throw unserved(options, e);
		}
	}

	private static OutputException unserved(PlantServerOptions options, Exception cause) {
		return new OutputException(
				"The field cannot be served at " + options.host() + ':' + options.port() + ": " + cause.getMessage() + ".",
				"Choose another port, or the name of this machine.", cause);
	}

	private static int freePort(String host) throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(host))) {
			return socket.getLocalPort();
		}
	}

	/** @return the address for clients */
	public String endpoint() {
		return endpoint;
	}

	/** @return the server's certificate, which clients have to trust */
	public X509Certificate certificate() {
		return security.certificate();
	}

	/**
	 * Lets a client open channels with security.
	 *
	 * @param client its certificate
	 * @throws OutputException if the options name a folder, and it cannot be kept there
	 */
	public void trust(X509Certificate client) throws OutputException {
		security.trust(client);
	}

	/** @return certificates of clients that were refused since the start, for a person to look at */
	public List<X509Certificate> refused() {
		return security.refused();
	}

	/** @return connections of clients that are open now; more than 200 at once are not taken */
	public int connections() {
		return guard.open();
	}

	@Override
	public void samples(List<LiveValues> samples) {
		samples.forEach(namespace::live);
	}

	@Override
	public void card(CompletedCard card) {
		namespace.card(card);
	}

	@Override
	public void alarm(PlantAlarm alarm) {
		namespace.alarm(alarm);
	}

	@Override
	public void close() {
		namespace.shutdown();
		try {
			server.shutdown().get(START_S, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException e) {
			// It no longer listens; what it still holds goes with the process.
			return;
		}
	}
}
