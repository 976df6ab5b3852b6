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

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfig;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfigBuilder;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.channel.EncodingLimits;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.util.EndpointUtil;
import org.eclipse.milo.opcua.stack.transport.client.tcp.OpcTcpClientTransportConfig;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.opcua.SecurityChoice;
import org.liftloop.opcua.TrustStore;

/** Makes connected Milo clients: discovery, choice, trust, identity, session. */
final class Links {

	/** How long the server keeps a session, and with it the subscriptions, after the network is gone. */
	static final long SESSION_MS = 60_000;
	/** How long an answer may take. */
	static final long REQUEST_MS = 5000;
	/** A keep-alive each second, two seconds for its answer and one failure forgiven: a stalled network shows in 4 s. */
	private static final long KEEP_ALIVE_MS = 1000;
	private static final long KEEP_ALIVE_ANSWER_MS = 2000;
	private static final long OPEN_MS = 3000;
	/** Time for the session; creating and activating it are one request each. */
	private static final long CONNECT_MS = 2 * OPEN_MS + 2 * REQUEST_MS;
	/**
	 * Bounds on what a server may make us hold: a message of 8 MiB carries a million numbers, and structures nest 16
	 * deep.
	 */
	private static final EncodingLimits LIMITS = new EncodingLimits(65_536, 256, 8 * 1024 * 1024, 16);

	private final String name;
	private final OpcUaSettings settings;
	private final TrustStore store;
	private final ConnectionThreads threads;
	private volatile @Nullable X509Certificate shown;

	Links(String name, OpcUaSettings settings, TrustStore store, ConnectionThreads threads) {
		this.name = name;
		this.settings = settings;
		this.store = store;
		this.threads = threads;
	}

	/** @return this program's certificate if one was shown to the server */
	@Nullable
	X509Certificate shown() {
		return shown;
	}

	/**
	 * Waits for a connected client.
	 *
	 * @return the client; the caller's to disconnect
	 * @throws OperationException   if a person has to change something
	 * @throws ExecutionException   if the server refuses or fails; see {@link Failures#isFinal}
	 * @throws TimeoutException     if it does not answer
	 * @throws InterruptedException if the thread was interrupted
	 */
	OpcUaClient connect() throws OperationException, ExecutionException, TimeoutException, InterruptedException {
		List<EndpointDescription> offered = Endpoints.ask(settings.endpoint(), threads).get(2 * Endpoints.ANSWER_MS,
				TimeUnit.MILLISECONDS);
		EndpointDescription endpoint = Endpoints.choose(offered, settings);
		OpcUaClient client = new OpcUaClient(config(endpoint), new PromptTransport(transport(threads)));
		try {
			client.connectAsync().get(CONNECT_MS, TimeUnit.MILLISECONDS);
			return client;
		} catch (ExecutionException | TimeoutException | InterruptedException e) {
			// Milo would go on trying.
			client.disconnectAsync();
			throw e;
		}
	}

	private OpcUaClientConfig config(EndpointDescription endpoint) throws OperationException {
		TrustCheck check = new TrustCheck(store, settings.hostNameChecked());
		OpcUaClientConfigBuilder builder = OpcUaClientConfig.builder().setEndpoint(endpoint)
				.setApplicationName(LocalizedText.english("Liftloop")).setProductUri("https://liftloop.org")
				.setCertificateValidator(check).setSessionName(() -> "Liftloop " + name)
				.setSessionTimeout(uint(SESSION_MS)).setRequestTimeout(uint(REQUEST_MS))
				.setKeepAliveInterval(uint(KEEP_ALIVE_MS)).setKeepAliveTimeout(uint(KEEP_ALIVE_ANSWER_MS))
				.setKeepAliveFailuresAllowed(uint(1)).setEncodingLimits(LIMITS)
				.setMaxResponseMessageSize(uint(LIMITS.getMaxMessageSize()));
		OwnKey own = null;
		if (settings.security() != SecurityChoice.NONE) {
			Algorithms.provide();
			checkServer(endpoint, check);
			own = OwnKey.of(store.folder().resolve("own"), store.secrets());
			if (!own.isValidAt(new Date())) {
				throw new ConnectionException(
						"This program's own certificate was valid to " + own.certificate().getNotAfter().toInstant() + ".",
						"Make a new one, and have the servers accept it.", null);
			}
			shown = own.certificate();
			builder.setKeyPair(own.pair()).setCertificate(own.certificate())
					.setCertificateChain(new X509Certificate[] { own.certificate() })
					.setApplicationUri(own.applicationUri());
		}
		return builder.setIdentityProvider(Identities.of(name, settings, endpoint, store.secrets(), own, check)).build();
	}

	/** Before anything is sent to it. Milo checks again when the channel opens, but neither application nor host. */
	private static void checkServer(EndpointDescription endpoint, TrustCheck check) throws ConnectionException {
		List<X509Certificate> chain;
		try {
			chain = Certificates.chain(endpoint);
		} catch (UaException e) {
			throw new ConnectionException("The certificate of the server cannot be read.",
					"Have a new certificate made at the server.", e);
		}
		try {
			check.validateCertificateChain(chain, endpoint.getServer().getApplicationUri(),
					new @Nullable String[] { EndpointUtil.getHost(endpoint.getEndpointUrl()) });
		} catch (UaException e) {
			if (chain.isEmpty()) {
				throw new ConnectionException("The server shows no certificate.", "Have one made at the server.", e);
			}
			throw Failures.untrusted(e, chain.get(0));
		}
	}

	static OpcTcpClientTransportConfig transport(ConnectionThreads threads) {
		return OpcTcpClientTransportConfig.newBuilder().setConnectTimeout(uint(OPEN_MS)).setAcknowledgeTimeout(uint(OPEN_MS))
				.setExecutor(threads.workers()).setScheduledExecutor(threads.scheduler()).build();
	}
}
