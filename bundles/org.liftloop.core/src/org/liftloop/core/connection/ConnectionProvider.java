/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import java.util.Map;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;

/**
 * Makes connections of one kind: what a vendor contributes to the extension point {@code org.liftloop.core.connections}.
 */
public interface ConnectionProvider {

	/**
	 * Makes a connection; does not open it yet.
	 *
	 * @param settings what the user entered
	 * @return the connection, not opened
	 * @throws RefusedException naming the setting that is missing or wrong
	 */
	Connection create(ConnectionSettings settings) throws RefusedException;

	/**
	 * What a connection is made of. Secrets are not among it: a provider keeps them in secure storage under the name.
	 *
	 * @param name       name of the connection
	 * @param endpoint   where the equipment is, a URL or a path
	 * @param properties further settings of the provider, by their keys
	 * @param addresses  where each signal is, in the provider's own notation
	 * @param needs      what is known of each signal
	 */
	record ConnectionSettings(String name, String endpoint, Map<String, String> properties, Map<Tag, String> addresses,
			Map<Tag, SignalNeed> needs) {

		/** Copies the maps. */
		public ConnectionSettings {
			properties = Map.copyOf(properties);
			addresses = Map.copyOf(addresses);
			needs = Map.copyOf(needs);
		}
	}
}
