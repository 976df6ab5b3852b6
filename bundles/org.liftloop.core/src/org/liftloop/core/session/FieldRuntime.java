/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import org.liftloop.core.connection.Connection;
import org.liftloop.core.twin.AssetTwin;

/** The sessions of a field, by asset. Thread-safe. */
public final class FieldRuntime implements AutoCloseable {

	private final Map<String, AssetSession> sessions = new ConcurrentSkipListMap<>();

	/**
	 * Starts a session.
	 *
	 * @param twin       the twin
	 * @param connection connection to its equipment
	 * @param services   what else it needs
	 * @return the session, started
	 * @throws IllegalStateException if the asset has one already
	 */
	public AssetSession start(AssetTwin twin, Connection connection, SessionServices services) {
		AssetSession session = new AssetSession(twin, connection, services);
		if (sessions.putIfAbsent(twin.asset(), session) != null) {
			throw new IllegalStateException("Asset '" + twin.asset() + "' has a session already.");
		}
		session.start();
		return session;
	}

	/**
	 * @param asset identifier of an asset
	 * @return its session, if it has one
	 */
	public Optional<AssetSession> session(String asset) {
		return Optional.ofNullable(sessions.get(asset));
	}

	/** @return all sessions, in the order of their assets */
	public Collection<AssetSession> sessions() {
		return List.copyOf(sessions.values());
	}

	/**
	 * Ends the session of an asset.
	 *
	 * @param asset identifier of the asset
	 */
	public void stop(String asset) {
		AssetSession session = sessions.remove(asset);
		if (session != null) {
			session.close();
		}
	}

	/** Ends all sessions. Connections, log and historian stay open. */
	@Override
	public void close() {
		List.copyOf(sessions.keySet()).forEach(this::stop);
	}
}
