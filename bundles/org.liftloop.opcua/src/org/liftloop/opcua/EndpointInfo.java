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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One way into a server.
 *
 * @param url         address that the server gives for it, which need not be the one by which it was reached
 * @param security    security policy; null if it is one that Liftloop does not speak
 * @param policyUri   the address of the security policy
 * @param mode        what is done to each message
 * @param identities  as whom a client may ask
 * @param certificate the server's certificate; null if it shows none. Nobody has checked it.
 */
public record EndpointInfo(String url, @Nullable SecurityChoice security, String policyUri, MessageMode mode,
		List<IdentityKind> identities, @Nullable CertificateSummary certificate) {

	/** Copies the list. */
	public EndpointInfo {
		identities = List.copyOf(identities);
	}

	/** @return security policy and mode in words, "Basic256Sha256 with sign" say */
	public String securityText() {
		SecurityChoice known = security;
		String policy = known == null ? policyUri.substring(policyUri.lastIndexOf('#') + 1) : known.key();
		return mode == MessageMode.NONE ? policy : policy + " with " + mode.key();
	}
}
