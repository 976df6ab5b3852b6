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

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.eclipse.milo.opcua.stack.core.security.CertificateManager;
import org.eclipse.milo.opcua.stack.core.security.DefaultApplicationGroup;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.DefaultServerCertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateStore;
import org.eclipse.milo.opcua.stack.core.security.MemoryTrustListManager;
import org.eclipse.milo.opcua.stack.core.security.RsaSha256CertificateFactory;
import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.eclipse.milo.opcua.stack.core.util.validation.ValidationCheck;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OutputException;

/** Key and certificate of a server, and the clients that it trusts: kept in a folder, or as long as the server lives. */
public final class ServerSecurity {

	private static final String TRUSTED = "trusted";

	private final MemoryTrustListManager trusted = new MemoryTrustListManager();
	private final MemoryCertificateQuarantine refused = new MemoryCertificateQuarantine();
	private final @Nullable Path folder;
	private final X509Certificate certificate;
	private final CertificateManager manager;

	private ServerSecurity(ServerKey key, @Nullable Path folder) throws Exception {
		this.folder = folder;
		certificate = key.certificate();
		RsaSha256CertificateFactory factory = new RsaSha256CertificateFactory() {

			@Override
			protected KeyPair createRsaSha256KeyPair() {
				return key.pair();
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
	 * @param host   name of the machine
	 * @param folder where key and trusted clients are kept; null: they live as long as the server
	 * @return the kept key and certificate, or new ones when there are none that hold for the host
	 * @throws OutputException if they cannot be read, made or kept
	 */
	public static ServerSecurity of(String host, @Nullable Path folder) throws OutputException {
		try {
			// Java knows the signature of Aes256_Sha256_RsaPss by another name than Milo asks for.
			if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
				Security.addProvider(new BouncyCastleProvider());
			}
			ServerSecurity security = new ServerSecurity(folder == null ? ServerKey.make(host) : ServerKey.in(folder, host),
					folder);
			if (folder != null) {
				ServerKey.certificates(folder.resolve(TRUSTED)).forEach(security.trusted::addTrustedCertificate);
			}
			return security;
		} catch (Exception e) {
			// The builders declare no narrower type.
			throw new OutputException("The server's certificate cannot be made or read: " + e.getMessage() + ".",
					"Check the Java installation, and the folder that it is kept in.", e);
		}
	}

	/** @return the server's certificate */
	public X509Certificate certificate() {
		return certificate;
	}

	/**
	 * @param client certificate of a client that may open channels with security
	 * @throws OutputException if it cannot be kept; then it is not trusted either
	 */
	public void trust(X509Certificate client) throws OutputException {
		Path kept = folder;
		if (kept != null) {
			try {
				ServerKey.keep(client, kept.resolve(TRUSTED));
			} catch (IOException | GeneralSecurityException e) {
				throw new OutputException("The certificate cannot be kept in '" + kept + "': " + e.getMessage() + ".",
						"Check the rights of the folder.", e);
			}
		}
		trusted.addTrustedCertificate(client);
	}

	/** @return certificates of clients that were refused */
	public List<X509Certificate> refused() {
		return refused.getRejectedCertificates().stream().distinct().toList();
	}

	String applicationUri() {
		return CertificateUtil.getSanUri(certificate).orElse("");
	}

	CertificateManager manager() {
		return manager;
	}
}
