/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua.fakes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.liftloop.opcua.Secrets;

/** Keeps secrets as long as the test runs: the secure storage would ask a person for its master password. */
public final class MemorySecrets implements Secrets {

	private final Map<String, char[]> kept = new ConcurrentHashMap<>();

	@Override
	public char[] get(String name) {
		char[] secret = kept.get(name);
		return secret == null ? null : secret.clone();
	}

	@Override
	public void put(String name, char[] secret) {
		kept.put(name, secret.clone());
	}

	@Override
	public void remove(String name) {
		kept.remove(name);
	}
}
