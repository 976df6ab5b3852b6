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

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.milo.opcua.sdk.client.identity.AnonymousProvider;
import org.eclipse.milo.opcua.sdk.client.identity.IdentityProvider;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.sdk.client.identity.X509IdentityProvider;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.opcua.Secrets;
import org.liftloop.opcua.SecurityChoice;

/** Proves to a server as whom it is asked. Passwords are fetched when they are needed, and wiped. */
final class Identities {

	private Identities() {
	}

	static IdentityProvider of(String connection, OpcUaSettings settings, EndpointDescription endpoint, Secrets secrets,
			@Nullable OwnKey own, CertificateValidator validator) throws OperationException {
		return switch (settings.identity()) {
			case ANONYMOUS -> new AnonymousProvider();
			case USER_NAME -> {
				// Asked for now, so that a missing one is said before the server is bothered.
				Arrays.fill(password(connection, secrets), '\0');
				UserTokenPolicy policy = encrypting(endpoint);
				yield new UsernameProvider(settings.user(), () -> bytes(connection, secrets), validator, policies -> policy);
			}
			case CERTIFICATE -> {
				OwnKey user = settings.userCertificate().isEmpty() ? own : userKey(connection, settings, secrets);
				if (user == null) {
					throw new RefusedException("There is no certificate of a user.", "Choose a security policy.");
				}
				yield new X509IdentityProvider(user.certificate(), user.privateKey());
			}
		};
	}

	/** A password goes over the network encrypted, or not at all. */
	private static UserTokenPolicy encrypting(EndpointDescription endpoint) throws ConnectionException {
		List<UserTokenPolicy> policies = Endpoints.tokens(endpoint)
				.filter(token -> token.getTokenType() == UserTokenType.UserName).toList();
		return policies.stream().filter(token -> isEncrypting(token, endpoint)).findFirst()
				.orElseThrow(() -> new ConnectionException("The password would go over the network for all to read.",
						"Choose a security policy.", null));
	}

	private static boolean isEncrypting(UserTokenPolicy token, EndpointDescription endpoint) {
		String uri = token.getSecurityPolicyUri();
		String used = uri == null || uri.isEmpty() ? endpoint.getSecurityPolicyUri() : uri;
		return Arrays.stream(SecurityChoice.values()).filter(choice -> choice != SecurityChoice.NONE)
				.anyMatch(choice -> choice.uri().equals(used));
	}

	private static OwnKey userKey(String connection, OpcUaSettings settings, Secrets secrets) throws OperationException {
		char[] password = password(connection, secrets);
		try {
			return OwnKey.read(Path.of(settings.userCertificate()), password);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private static char[] password(String connection, Secrets secrets) throws RefusedException {
		char[] password = secrets.get(Secrets.passwordOf(connection));
		if (password == null) {
			throw new RefusedException("There is no password for connection '" + connection + "' in the secure storage.",
					"Enter it.");
		}
		return password;
	}

	/** Milo wipes the bytes. */
	private static byte[] bytes(String connection, Secrets secrets) {
		try {
			char[] password = password(connection, secrets);
			ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
			byte[] bytes = Arrays.copyOfRange(encoded.array(), encoded.position(), encoded.limit());
			Arrays.fill(encoded.array(), (byte) 0);
			Arrays.fill(password, '\0');
			return bytes;
		} catch (RefusedException e) {
			throw new IllegalStateException(e.fullText(), e);
		}
	}
}
