/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.liftloop.historian.HistorianSettings;

/** The server that the environment names. */
final class PostgresServer {

	/** Name of the variable with the address of a database that tests may write to. */
	static final String URL = "LIFTLOOP_TEST_POSTGRES_URL";
	private static final String USER = "LIFTLOOP_TEST_POSTGRES_USER";
	private static final String PASSWORD = "LIFTLOOP_TEST_POSTGRES_PASSWORD";

	private PostgresServer() {
	}

	static HistorianSettings.Postgres settings(String schema) {
		return new HistorianSettings.Postgres(variable(URL), variable(USER), () -> variable(PASSWORD), schema);
	}

	static void drop(String schema) throws SQLException {
		try (Connection connection = new PostgresDialect(settings("public")).connect(true);
				Statement statement = connection.createStatement()) {
			statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
			connection.commit();
		}
	}

	/** Ends all connections but the one that does it. */
	static void endConnections() throws SQLException {
		try (Connection connection = new PostgresDialect(settings("public")).connect(true);
				Statement statement = connection.createStatement()) {
			statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
					+ " WHERE datname=current_database() AND pid<>pg_backend_pid()");
			connection.commit();
		}
	}

	private static String variable(String name) {
		String value = System.getenv(name);
		return value == null ? "" : value;
	}
}
