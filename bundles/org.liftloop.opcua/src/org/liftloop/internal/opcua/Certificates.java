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

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.jspecify.annotations.Nullable;
import org.liftloop.opcua.CertificateSummary;
import org.liftloop.opcua.CertificateSummary.Standing;

/** What is read from certificates. */
public final class Certificates {

	private Certificates() {
	}

	/**
	 * @param certificate a certificate
	 * @return its SHA-1 in upper-case hexadecimal digits
	 */
	public static String thumbprint(X509Certificate certificate) {
		return digest(certificate, "SHA-1");
	}

	/**
	 * @param certificate a certificate
	 * @param typed       SHA-1 or SHA-256 as typed, with or without colons and spaces
	 * @return whether it is that of the certificate
	 */
	public static boolean hasThumbprint(X509Certificate certificate, String typed) {
		String digits = typed.replaceAll("[:\\s]", "").toUpperCase(Locale.ROOT);
		return digits.equals(thumbprint(certificate)) || digits.equals(digest(certificate, "SHA-256"));
	}

	/**
	 * @param certificate a certificate
	 * @param standing    where it stands
	 * @return what a person looks at
	 */
	public static CertificateSummary summary(X509Certificate certificate, Standing standing) {
		List<String> hosts = Stream.concat(CertificateUtil.getSanDnsNames(certificate).stream(),
				CertificateUtil.getSanIpAddresses(certificate).stream()).toList();
		return new CertificateSummary(thumbprint(certificate), digest(certificate, "SHA-256"),
				certificate.getSubjectX500Principal().getName(), certificate.getIssuerX500Principal().getName(),
				certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(),
				CertificateUtil.getSanUri(certificate).orElse(""), hosts, standing);
	}

	/**
	 * @param endpoint what a server offers
	 * @return the certificate it shows; null if it shows none that can be read
	 */
	static @Nullable CertificateSummary ofServer(EndpointDescription endpoint) {
		try {
			List<X509Certificate> chain = chain(endpoint);
			return chain.isEmpty() ? null : summary(chain.get(0), Standing.REJECTED);
		} catch (UaException e) {
			return null;
		}
	}

	/**
	 * @param endpoint what a server offers
	 * @return its certificate, and those of the issuers that it sends along; empty if it shows none
	 * @throws UaException if they cannot be read
	 */
	static List<X509Certificate> chain(EndpointDescription endpoint) throws UaException {
		byte[] bytes = endpoint.getServerCertificate() == null ? new byte[0]
				: endpoint.getServerCertificate().bytesOrEmpty();
		return bytes.length == 0 ? List.of() : CertificateUtil.decodeCertificates(bytes);
	}

	private static String digest(X509Certificate certificate, String algorithm) {
		try {
			return HexFormat.of().withUpperCase()
					.formatHex(MessageDigest.getInstance(algorithm).digest(certificate.getEncoded()));
		} catch (NoSuchAlgorithmException | CertificateEncodingException e) {
			// Every Java has both digests, and what was decoded can be encoded.
			throw new IllegalStateException(e);
		}
	}
}
