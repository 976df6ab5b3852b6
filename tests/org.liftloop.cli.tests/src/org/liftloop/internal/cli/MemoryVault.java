/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.liftloop.opcua.Secrets;

/** Passwords for as long as a test runs, and a person who knows one or is away. */
final class MemoryVault implements Terminal.Vault, Secrets {

	private final Map<String, String> kept = new ConcurrentHashMap<>();
	private final @Nullable String known;
	private boolean opened;

	/** @param known what the person types; null if nobody is there */
	MemoryVault(@Nullable String known) {
		this.known = known;
	}

	boolean wasOpened() {
		return opened;
	}

	@Override
	public Secrets open() {
		opened = true;
		return this;
	}

	@Override
	public char @Nullable [] ask(String what) {
		return known == null ? null : known.toCharArray();
	}

	@Override
	public char @Nullable [] get(String name) {
		String secret = kept.get(name);
		return secret == null ? null : secret.toCharArray();
	}

	@Override
	public void put(String name, char[] secret) {
		kept.put(name, String.valueOf(secret));
	}

	@Override
	public void remove(String name) {
		kept.remove(name);
	}
}
