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

import java.security.Security;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** What the security policies need beyond Java's own providers. */
public final class Algorithms {

	private Algorithms() {
	}

	/**
	 * Makes the signature of Aes256_Sha256_RsaPss available under the name by which Milo asks for it, "SHA256withRSA/PSS";
	 * Java knows it by another. Bouncy Castle comes last among the providers: nothing else changes.
	 */
	public static void provide() {
		if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
			Security.addProvider(new BouncyCastleProvider());
		}
	}
}
