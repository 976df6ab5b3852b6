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

import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_SecurityChecksFailed;

import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.CertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.DefaultClientCertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.MemoryTrustListManager;
import org.eclipse.milo.opcua.stack.core.util.validation.ValidationCheck;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.opcua.TrustStore;

/**
 * Asks the trust store about a server's certificate, anew each time: what a person accepts counts from the next try.
 * Checks what OPC UA Part 4 (6.1.3) asks for: trust, validity, use, application, and the host where that is wanted.
 * Revocation is not checked: a list of revoked certificates has no place in the store yet, and trust is taken away by
 * rejecting.
 */
final class TrustCheck implements CertificateValidator {

	private static final Set<ValidationCheck> CHECKS = EnumSet.of(ValidationCheck.VALIDITY,
			ValidationCheck.KEY_USAGE_END_ENTITY, ValidationCheck.EXTENDED_KEY_USAGE_END_ENTITY,
			ValidationCheck.APPLICATION_URI);

	private final TrustStore store;
	private final boolean hostNameChecked;

	TrustCheck(TrustStore store, boolean hostNameChecked) {
		this.store = store;
		this.hostNameChecked = hostNameChecked;
	}

	@Override
	public void validateCertificateChain(@Nullable List<X509Certificate> chain, @Nullable String applicationUri,
			@Nullable String @Nullable [] hosts) throws UaException {
		if (chain == null || chain.isEmpty()) {
			throw new UaException(Bad_SecurityChecksFailed, "no certificate");
		}
		MemoryTrustListManager trusted = new MemoryTrustListManager();
		CertificateQuarantine refused = new MemoryCertificateQuarantine();
		try {
			store.trusted().forEach(trusted::addTrustedCertificate);
			EnumSet<ValidationCheck> checks = EnumSet.copyOf(CHECKS);
			if (hostNameChecked) {
				checks.add(ValidationCheck.HOSTNAME);
			}
			new DefaultClientCertificateValidator(trusted, checks, refused).validateCertificateChain(chain, applicationUri,
					hosts);
		} catch (UaException e) {
			keep(chain.get(0), refused);
			throw e;
		} catch (OperationException e) {
			throw new UaException(Bad_SecurityChecksFailed, e.getMessage(), e);
		}
	}

	/** Only a certificate that is not trusted is kept for a person to look at; an expired one was looked at before. */
	private void keep(X509Certificate certificate, CertificateQuarantine refused) throws UaException {
		try {
			if (!refused.getRejectedCertificates().isEmpty()) {
				store.met(certificate);
			}
		} catch (OperationException e) {
			throw new UaException(Bad_SecurityChecksFailed, e.getMessage(), e);
		}
	}
}
