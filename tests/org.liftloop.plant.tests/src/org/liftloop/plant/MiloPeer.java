/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Period;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateBuilder;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateGenerator;
import org.jspecify.annotations.Nullable;

/** A client that is not Liftloop's, with a key of its own. */
final class MiloPeer {

	static final String USER = "operator";
	static final String PASSWORD = "let-it-pump";

	private static final String APPLICATION = "urn:liftloop:test:client";

	private final KeyPair keys;
	private final X509Certificate certificate;

	MiloPeer() throws Exception {
		this(Period.ofYears(1));
	}

	/** @param validity from today on: a negative one has passed */
	MiloPeer(Period validity) throws Exception {
		keys = SelfSignedCertificateGenerator.generateRsaKeyPair(2048);
		certificate = new SelfSignedCertificateBuilder(keys).setCommonName("client").setApplicationUri(APPLICATION)
				.setValidityPeriod(validity).build();
	}

	X509Certificate certificate() {
		return certificate;
	}

	OpcUaClient connected(String endpoint, SecurityPolicy policy, boolean asUser) throws Exception {
		return connected(endpoint, policy, asUser ? PASSWORD : null);
	}

	OpcUaClient connected(String endpoint, SecurityPolicy policy, @Nullable String password) throws Exception {
		MessageSecurityMode mode = policy == SecurityPolicy.None ? MessageSecurityMode.None
				: MessageSecurityMode.SignAndEncrypt;
		OpcUaClient client = OpcUaClient.create(endpoint,
				offered -> offered.stream().filter(one -> policy.getUri().equals(one.getSecurityPolicyUri())
						&& one.getSecurityMode() == mode).findFirst(),
				transport -> {
					// As it is.
				}, config -> {
					config.setApplicationUri(APPLICATION).setKeyPair(keys).setCertificate(certificate)
							.setCertificateChain(new X509Certificate[] { certificate });
					if (password != null) {
						config.setIdentityProvider(new UsernameProvider(USER, password));
					}
				});
		try {
			return client.connect();
		} catch (UaException e) {
			// It would go on trying.
			client.disconnect();
			throw e;
		}
	}
}
