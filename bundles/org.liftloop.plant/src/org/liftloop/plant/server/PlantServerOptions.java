/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How a field is served.
 *
 * @param host  name or address of this machine by which clients reach it; only there is listened
 * @param port  port, 0 for any that is free
 * @param users passwords by the name of the user; may be empty, and then nobody writes
 * @param store folder where the server's key and the trusted clients are kept from one start to the next; null: they live
 *              as long as the server
 */
public record PlantServerOptions(String host, int port, Map<String, char[]> users, @Nullable Path store) {

	/** On this machine alone, at any free port, with nobody who may write. */
	public static final PlantServerOptions LOCAL = new PlantServerOptions("localhost", 0, Map.of(), null);

	/**
	 * Copies the passwords.
	 *
	 * @throws IllegalArgumentException if the port is none, or a user has no name or password
	 */
	public PlantServerOptions {
		if (port < 0 || port > 65_535 || host.isBlank()) {
			throw new IllegalArgumentException("cannot listen at " + host + ':' + port);
		}
		Map<String, char[]> copied = new TreeMap<>();
		users.forEach((name, password) -> {
			if (name.isBlank() || password.length == 0) {
				throw new IllegalArgumentException("a user needs a name and a password");
			}
			copied.put(name, password.clone());
		});
		users = Map.copyOf(copied);
	}

	/**
	 * @param name     a user who may write
	 * @param password the password; copied
	 * @return these options with that user
	 */
	public PlantServerOptions withUser(String name, char[] password) {
		Map<String, char[]> more = new TreeMap<>(users);
		more.put(name, password);
		return new PlantServerOptions(host, port, more, store);
	}

	/**
	 * @param folder where key and trusted clients are kept
	 * @return these options with that folder
	 */
	public PlantServerOptions keptIn(Path folder) {
		return new PlantServerOptions(host, port, users, folder);
	}

	/** Names users, no passwords. */
	@Override
	public String toString() {
		return "PlantServerOptions[" + host + ':' + port + ", users " + new TreeMap<>(users).keySet() + ']';
	}
}
