/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.extension;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liftloop.core.connection.ConnectionProvider;
import org.liftloop.core.connection.MappedConnection;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.model.Connection;
import org.liftloop.model.Field;

/** Makes connections of a field by the contributed kinds of connections. */
public final class FieldConnections {

	private final Contributions contributions;

	/** @param contributions what is contributed */
	public FieldConnections(Contributions contributions) {
		this.contributions = contributions;
	}

	/**
	 * @param field a field
	 * @param name  name of one of its connections
	 * @return the connection of the model
	 * @throws RefusedException naming the connections that there are
	 */
	public static Connection find(Field field, String name) throws RefusedException {
		Optional<Connection> found = field.getConnections().stream()
				.filter(connection -> name.strip().equals(String.valueOf(connection.getName()).strip())).findFirst();
		if (found.isPresent()) {
			return found.get();
		}
		String names = field.getConnections().stream().map(connection -> "'" + connection.getName() + "'")
				.collect(Collectors.joining(", "));
		throw new RefusedException("The field has no connection '" + name + "'.",
				names.isEmpty() ? "It has none yet: add one in the workbench." : "Its connections: " + names + ".");
	}

	/**
	 * Maps the signals of twins. Call it in the thread that owns the model.
	 *
	 * @param connection a connection of the field
	 * @param twins      twins of assets of the field
	 * @return the mapping
	 */
	public static MappedConnection map(Connection connection, Collection<AssetTwin> twins) {
		Map<String, List<SignalNeed>> needs = new LinkedHashMap<>();
		twins.forEach(twin -> needs.put(twin.asset(), twin.signals()));
		return MappedConnection.of(connection, needs);
	}

	/**
	 * @param connection a connection of the field
	 * @param twins      twins of assets of the field
	 * @return those of which the connection maps a signal at least; the others are heard by another connection, or not yet
	 */
	public static List<AssetTwin> served(Connection connection, Collection<AssetTwin> twins) {
		return twins.stream().filter(twin -> !map(connection, List.of(twin)).settings().addresses().isEmpty()).toList();
	}

	/**
	 * Makes the connection of twins; does not open it yet. Call it in the thread that owns the model.
	 *
	 * @param connection a connection of the field
	 * @param twins      the twins that will hear it
	 * @return the connection, not opened
	 * @throws RefusedException if nobody contributes its kind, a required signal is not mapped, or a setting is wrong
	 */
	public org.liftloop.core.connection.Connection create(Connection connection, Collection<AssetTwin> twins)
			throws RefusedException {
		return provider(connection).create(map(connection, twins).complete());
	}

	/**
	 * @param connection a connection of the field
	 * @return what makes connections of its kind
	 * @throws RefusedException if nobody contributes its kind
	 */
	public ConnectionProvider provider(Connection connection) throws RefusedException {
		String kind = String.valueOf(connection.getProvider()).strip();
		Optional<Contribution<ConnectionProvider>> contribution = contributions.find(ExtensionPoint.CONNECTIONS, kind);
		if (contribution.isPresent()) {
			return contribution.get().create();
		}
		String kinds = contributions.all(ExtensionPoint.CONNECTIONS).stream().map(Contribution::id)
				.collect(Collectors.joining(", "));
		throw new RefusedException(
				"There is no kind of connection '" + kind + "', which connection '" + connection.getName() + "' is.",
				kinds.isEmpty() ? "Install the plug-in for it." : "Install the plug-in for it, or take one of " + kinds + ".");
	}
}
