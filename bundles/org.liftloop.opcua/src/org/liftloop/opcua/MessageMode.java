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

/** What is done to each message. */
public enum MessageMode {
	/** Nothing; goes with {@link SecurityChoice#NONE} only. */
	NONE("none"),
	/** Signed: it cannot be changed on the way, but be read. */
	SIGN("sign"),
	/** Signed and encrypted. */
	SIGN_AND_ENCRYPT("signAndEncrypt");

	private final String key;

	MessageMode(String key) {
		this.key = key;
	}

	/** @return the word for it in settings and on the command line */
	public String key() {
		return key;
	}
}
