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

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.milo.opcua.sdk.client.DiscoveryClient;
import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.eclipse.milo.opcua.stack.core.util.EndpointUtil;
import org.eclipse.milo.opcua.stack.transport.client.tcp.OpcTcpClientTransport;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.opcua.EndpointInfo;
import org.liftloop.opcua.IdentityKind;
import org.liftloop.opcua.MessageMode;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.opcua.SecurityChoice;

/** Asks a server what it offers, and chooses. */
public final class Endpoints {

	/** Time for the whole answer; longer than a channel takes to open on a slow radio link. */
	static final long ANSWER_MS = 8000;

	private Endpoints() {
	}

	/**
	 * Asks a server for its endpoints, without security: that is how OPC UA discovery works. What it says is not relied
	 * on before the server's certificate has been checked.
	 */
	static CompletableFuture<List<EndpointDescription>> ask(String url, ConnectionThreads threads) {
		EndpointDescription open = new EndpointDescription(url, null, null, MessageSecurityMode.None,
				SecurityChoice.NONE.uri(), null, Stack.TCP_UASC_UABINARY_TRANSPORT_URI, ubyte(0));
		DiscoveryClient client = new DiscoveryClient(open, new OpcTcpClientTransport(Links.transport(threads)));
		return client.connectAsync()
				.thenCompose(connected -> connected.getEndpoints(url, new String[0],
						new String[] { Stack.TCP_UASC_UABINARY_TRANSPORT_URI }))
				.thenApply(Endpoints::listed).orTimeout(ANSWER_MS, TimeUnit.MILLISECONDS)
				.whenComplete((answer, failure) -> client.disconnectAsync());
	}

	private static List<EndpointDescription> listed(GetEndpointsResponse response) {
		EndpointDescription @Nullable [] endpoints = response.getEndpoints();
		return endpoints == null ? List.of() : List.of(endpoints);
	}

	/**
	 * @param offered  what the server offers
	 * @param settings what is wanted
	 * @return the endpoint that is just that, under the address by which the server was reached
	 * @throws ConnectionException if there is none: nothing weaker is taken instead
	 */
	static EndpointDescription choose(List<EndpointDescription> offered, OpcUaSettings settings)
			throws ConnectionException {
		EndpointDescription chosen = offered.stream().filter(endpoint -> matches(endpoint, settings)).findFirst()
				.orElseThrow(() -> new ConnectionException(
						"The server does not offer " + wanted(settings) + ".",
						"It offers " + words(offered) + ". Choose one of these, or have the server changed.", null));
		if (tokens(chosen).noneMatch(token -> token.getTokenType() == tokenType(settings.identity()))) {
			throw new ConnectionException(
					"The server does not let clients in " + by(settings.identity()) + ".",
					"It lets them in " + String.join(", ", tokens(chosen).map(UserTokenPolicy::getTokenType).distinct()
							.map(Endpoints::identity).map(Endpoints::by).sorted().toList()) + ".",
					null);
		}
		return EndpointUtil.updateUrl(chosen, EndpointUtil.getHost(settings.endpoint()),
				EndpointUtil.getPort(settings.endpoint()));
	}

	private static boolean matches(EndpointDescription endpoint, OpcUaSettings settings) {
		return settings.security().uri().equals(endpoint.getSecurityPolicyUri())
				&& mode(endpoint) == settings.mode()
				&& Stack.TCP_UASC_UABINARY_TRANSPORT_URI.equals(endpoint.getTransportProfileUri());
	}

	/**
	 * @param endpoint what a server offers
	 * @return it in our words
	 */
	static EndpointInfo info(EndpointDescription endpoint) {
		return new EndpointInfo(String.valueOf(endpoint.getEndpointUrl()), security(endpoint),
				String.valueOf(endpoint.getSecurityPolicyUri()), mode(endpoint),
				tokens(endpoint).map(UserTokenPolicy::getTokenType).distinct()
						.filter(type -> type != UserTokenType.IssuedToken).map(Endpoints::identity).sorted().toList(),
				Certificates.ofServer(endpoint));
	}

	private static @Nullable SecurityChoice security(EndpointDescription endpoint) {
		for (SecurityChoice choice : SecurityChoice.values()) {
			if (choice.uri().equals(endpoint.getSecurityPolicyUri())) {
				return choice;
			}
		}
		return null;
	}

	private static MessageMode mode(EndpointDescription endpoint) {
		return switch (endpoint.getSecurityMode()) {
			case Sign -> MessageMode.SIGN;
			case SignAndEncrypt -> MessageMode.SIGN_AND_ENCRYPT;
			case None, Invalid -> MessageMode.NONE;
		};
	}

	static Stream<UserTokenPolicy> tokens(EndpointDescription endpoint) {
		UserTokenPolicy @Nullable [] tokens = endpoint.getUserIdentityTokens();
		return tokens == null ? Stream.empty() : Arrays.stream(tokens);
	}

	private static UserTokenType tokenType(IdentityKind identity) {
		return switch (identity) {
			case ANONYMOUS -> UserTokenType.Anonymous;
			case USER_NAME -> UserTokenType.UserName;
			case CERTIFICATE -> UserTokenType.Certificate;
		};
	}

	private static IdentityKind identity(UserTokenType type) {
		return switch (type) {
			case UserName -> IdentityKind.USER_NAME;
			case Certificate -> IdentityKind.CERTIFICATE;
			case Anonymous, IssuedToken -> IdentityKind.ANONYMOUS;
		};
	}

	private static String by(IdentityKind identity) {
		return switch (identity) {
			case ANONYMOUS -> "anonymously";
			case USER_NAME -> "by user name";
			case CERTIFICATE -> "by certificate";
		};
	}

	private static String wanted(OpcUaSettings settings) {
		return settings.security() == SecurityChoice.NONE ? "connections without security"
				: settings.security().key() + " with " + settings.mode().key();
	}

	private static String words(List<EndpointDescription> offered) {
		List<String> words = offered.stream().map(Endpoints::info).map(EndpointInfo::securityText).distinct().sorted()
				.toList();
		return words.isEmpty() ? "nothing over opc.tcp" : String.join(", ", words);
	}
}
