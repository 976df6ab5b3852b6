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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;

/** Where passwords are kept. Nothing else keeps one: no file, no setting, no log. */
public interface Secrets {

	/** Name of the password that protects the private key of this program's own certificate. */
	String OWN_KEY = "own-key";

	/**
	 * @param connection name of a connection
	 * @return name of the password with which it asks
	 */
	static String passwordOf(String connection) {
		return "connection/" + connection;
	}

	/**
	 * @param name name of a secret
	 * @return the secret, the caller's to wipe; null if there is none of that name
	 * @throws RefusedException if the storage cannot be opened
	 */
	char @Nullable [] get(String name) throws RefusedException;

	/**
	 * Keeps a secret, in place of a former one of the same name.
	 *
	 * @param name   its name
	 * @param secret the secret; copied
	 * @throws RefusedException if the storage cannot be opened or written
	 */
	void put(String name, char[] secret) throws RefusedException;

	/**
	 * Forgets a secret, if there is one of that name.
	 *
	 * @param name its name
	 * @throws RefusedException if the storage cannot be opened or written
	 */
	void remove(String name) throws RefusedException;
}
