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

/** As whom the server is asked. */
public enum IdentityKind {
	/** As nobody in particular. */
	ANONYMOUS("anonymous"),
	/** By a user name and a password. */
	USER_NAME("userName"),
	/** By the certificate of a user. */
	CERTIFICATE("certificate");

	private final String key;

	IdentityKind(String key) {
		this.key = key;
	}

	/** @return the word for it in settings and on the command line */
	public String key() {
		return key;
	}
}
