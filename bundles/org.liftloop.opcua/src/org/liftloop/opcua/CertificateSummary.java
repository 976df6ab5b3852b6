/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

import org.liftloop.internal.opcua.Certificates;

/**
 * What a person looks at before trusting a certificate.
 *
 * @param thumbprint     SHA-1 of the certificate in 40 upper-case hexadecimal digits: the name by which OPC UA products
 *                       show a certificate
 * @param sha256         SHA-256 of it in 64 upper-case hexadecimal digits
 * @param subject        whom it names
 * @param issuer         who vouches for it; the subject itself when nobody does
 * @param validFrom      first time at which it may be used
 * @param validTo        last time at which it may be used
 * @param applicationUri the application it belongs to; empty when it says none
 * @param hosts          host names and addresses it is for
 * @param standing       where it stands
 */
public record CertificateSummary(String thumbprint, String sha256, String subject, String issuer, Instant validFrom,
		Instant validTo, String applicationUri, List<String> hosts, Standing standing) {

	/** Where a certificate stands. */
	public enum Standing {
		/** This program's own. */
		OWN,
		/** A person accepted it. */
		TRUSTED,
		/** It was met or rejected, and is refused. */
		REJECTED
	}

	/**
	 * @param certificate a certificate
	 * @param standing    where it stands
	 * @return what a person looks at
	 */
	public static CertificateSummary of(X509Certificate certificate, Standing standing) {
		return Certificates.summary(certificate, standing);
	}

	/** Copies the list. */
	public CertificateSummary {
		hosts = List.copyOf(hosts);
	}
}
