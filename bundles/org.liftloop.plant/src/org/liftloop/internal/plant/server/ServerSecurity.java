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

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.KeyPair;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.eclipse.milo.opcua.stack.core.security.CertificateManager;
import org.eclipse.milo.opcua.stack.core.security.DefaultApplicationGroup;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.DefaultServerCertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateStore;
import org.eclipse.milo.opcua.stack.core.security.MemoryTrustListManager;
import org.eclipse.milo.opcua.stack.core.security.RsaSha256CertificateFactory;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateBuilder;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateGenerator;
import org.eclipse.milo.opcua.stack.core.util.validation.ValidationCheck;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OutputException;

/** Key and certificate of a server, and the clients that it trusts. Both live as long as the server. */
public final class ServerSecurity {

	private static final int KEY_BITS = 2048;

	private final MemoryTrustListManager trusted = new MemoryTrustListManager();
	private final MemoryCertificateQuarantine refused = new MemoryCertificateQuarantine();
	private final String applicationUri;
	private final X509Certificate certificate;
	private final CertificateManager manager;

	private ServerSecurity(String host) throws Exception {
		applicationUri = "urn:" + host + ":liftloop:plant:" + UUID.randomUUID();
		KeyPair keys = SelfSignedCertificateGenerator.generateRsaKeyPair(KEY_BITS);
		SelfSignedCertificateBuilder builder = new SelfSignedCertificateBuilder(keys).setCommonName("Liftloop plant@" + host)
				.setOrganization("Liftloop").setApplicationUri(applicationUri).addDnsName(host);
		String address = address(host);
		if (address != null) {
			builder.addIpAddress(address);
		}
		certificate = builder.build();
		RsaSha256CertificateFactory factory = new RsaSha256CertificateFactory() {

			@Override
			protected KeyPair createRsaSha256KeyPair() {
				return keys;
			}

			@Override
			protected X509Certificate[] createRsaSha256CertificateChain(@Nullable KeyPair keyPair) {
				return new X509Certificate[] { certificate };
			}
		};
		manager = new DefaultCertificateManager(refused,
				DefaultApplicationGroup.createAndInitialize(trusted, new MemoryCertificateStore(), factory,
						new DefaultServerCertificateValidator(trusted, Set.of(ValidationCheck.VALIDITY,
								ValidationCheck.APPLICATION_URI, ValidationCheck.KEY_USAGE_END_ENTITY), refused)));
	}

	/**
	 * @param host name of the machine
	 * @return a new key and certificate
	 * @throws OutputException if they cannot be made
	 */
	public static ServerSecurity make(String host) throws OutputException {
		try {
			// Java knows the signature of Aes256_Sha256_RsaPss by another name than Milo asks for.
			if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
				Security.addProvider(new BouncyCastleProvider());
			}
			return new ServerSecurity(host);
		} catch (Exception e) {
			// The builders declare no narrower type.
			throw new OutputException("The server's certificate cannot be made: " + e.getMessage() + ".",
					"Check the Java installation.", e);
		}
	}

	private static @Nullable String address(String host) {
		try {
			return InetAddress.getByName(host).getHostAddress();
		} catch (UnknownHostException e) {
			return null;
		}
	}

	/** @return the server's certificate */
	public X509Certificate certificate() {
		return certificate;
	}

	/** @param client certificate of a client that may open channels with security */
	public void trust(X509Certificate client) {
		trusted.addTrustedCertificate(client);
	}

	/** @return certificates of clients that were refused */
	public List<X509Certificate> refused() {
		return refused.getRejectedCertificates().stream().distinct().toList();
	}

	String applicationUri() {
		return applicationUri;
	}

	CertificateManager manager() {
		return manager;
	}
}
