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

import java.time.Clock;

import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.opcua.Connections;

/**
 * Makes connections to OPC UA servers. Settings are those of {@link OpcUaSettings}, addresses those of
 * {@link NodeAddress}.
 */
public final class OpcUaConnectionProvider implements ConnectionProvider {

	private final TrustStore store;

	/** Trusts what the user who runs the program trusts, and keeps passwords in that user's secure storage. */
	public OpcUaConnectionProvider() {
		this(new TrustStore(TrustStore.userFolder(), new SecureStorageSecrets()));
	}

	/** @param store whom to trust, and where passwords are */
	public OpcUaConnectionProvider(TrustStore store) {
		this.store = store;
	}

	@Override
	public Connection create(ConnectionSettings settings) throws RefusedException {
		return Connections.create(settings, store, Clock.systemUTC());
	}
}
