/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.server;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.EndpointConfig;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.identity.AnonymousIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.identity.CompositeValidator;
import org.eclipse.milo.opcua.sdk.server.identity.UsernameIdentityValidator;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransport;
import org.liftloop.plant.server.PlantServerOptions;

/** Endpoints and identities of the server. */
public final class ServerSetup {

	private static final UserTokenPolicy ANONYMOUS = new UserTokenPolicy("anonymous", UserTokenType.Anonymous, null, null,
			null);

	private ServerSetup() {
	}

	/**
	 * @param options  how the field is served
	 * @param port     where
	 * @param security key and trusted clients
	 * @param guard    bounds what peers make it hold
	 * @return the server, not started
	 */
	public static OpcUaServer server(PlantServerOptions options, int port, ServerSecurity security, PeerGuard guard) {
		Set<EndpointConfig> endpoints = new HashSet<>();
		// Without security nobody shows a password, and nobody writes.
		endpoints.add(endpoint(options, port, security, SecurityPolicy.None, MessageSecurityMode.None).build());
		for (SecurityPolicy policy : List.of(SecurityPolicy.Basic256Sha256, SecurityPolicy.Aes256_Sha256_RsaPss)) {
			for (MessageSecurityMode mode : List.of(MessageSecurityMode.Sign, MessageSecurityMode.SignAndEncrypt)) {
				endpoints.add(endpoint(options, port, security, policy, mode).addTokenPolicy(
						new UserTokenPolicy("user-" + policy.name(), UserTokenType.UserName, null, null, policy.getUri()))
						.build());
			}
		}
		return new OpcUaServer(
				OpcUaServerConfig.builder().setApplicationName(LocalizedText.english("Liftloop plant"))
						.setApplicationUri(security.applicationUri()).setProductUri("https://liftloop.org/plant")
						.setEndpoints(endpoints).setCertificateManager(security.manager())
						.setIdentityValidator(new CompositeValidator(AnonymousIdentityValidator.INSTANCE,
								new UsernameIdentityValidator(
										asked -> isKnown(options.users(), asked.getUsername(), asked.getPassword()))))
						.setLimits(new ServerLimits()).build(),
				profile -> new OpcTcpServerTransport(guard.transport()));
	}

	private static EndpointConfig.Builder endpoint(PlantServerOptions options, int port, ServerSecurity security,
			SecurityPolicy policy, MessageSecurityMode mode) {
		return EndpointConfig.newBuilder().setBindAddress(options.host()).setHostname(options.host()).setBindPort(port)
				.setCertificate(security.certificate()).setSecurityPolicy(policy).setSecurityMode(mode)
				.addTokenPolicy(ANONYMOUS);
	}

	private static boolean isKnown(Map<String, char[]> users, String name, String password) {
		char[] known = users.get(name);
		return known != null && MessageDigest.isEqual(bytes(CharBuffer.wrap(known)), bytes(CharBuffer.wrap(password)));
	}

	private static byte[] bytes(CharBuffer text) {
		return StandardCharsets.UTF_8.encode(text).array();
	}

	/**
	 * @param session a client's session
	 * @return whether it may write and call: a user with a password, over a channel with security
	 */
	static boolean mayCommand(Session session) {
		return session.getSecurityConfiguration().getSecurityPolicy() != SecurityPolicy.None
				&& session.getTokenType() == UserTokenType.UserName;
	}
}
