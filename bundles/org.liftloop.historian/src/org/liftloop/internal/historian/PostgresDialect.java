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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryException;
import org.liftloop.historian.HistorianSettings;
import org.postgresql.Driver;

/**
 * PostgreSQL. Commits wait for the log on the disk whatever the server's default (synchronous_commit). Programs that
 * write one history take turns by an advisory lock, so that they never wait for each other crosswise.
 */
public final class PostgresDialect implements Dialect {

	/** Seconds to wait for the server to accept a connection and to answer. */
	private static final String CONNECT_SECONDS = "10";
	private static final String ANSWER_SECONDS = "120";
	/** How long to wait for another program that writes, in ms. */
	private static final int BUSY_MILLIS = 30_000;

	private final HistorianSettings.Postgres settings;
	/** Lock of this history: any number that programs derive alike. */
	private final long lock;

	/** @param settings where the history is */
	public PostgresDialect(HistorianSettings.Postgres settings) {
		this.settings = settings;
		this.lock = ("liftloop history " + settings.schema()).hashCode();
	}

	@Override
	public String place() {
		return settings.toString();
	}

	@Override
	public boolean readOnly() {
		return false;
	}

	@Override
	public void prepare() throws HistoryException {
		try (Connection connection = connect(true); Statement statement = connection.createStatement()) {
			beginWriting(connection);
			if (!hasSchema(connection)) {
				// A name of letters, digits and underscores only, see the settings.
				statement.execute("CREATE SCHEMA " + settings.schema());
			}
			connection.commit();
		} catch (SQLException e) {
			throw explain(e);
		}
	}

	private boolean hasSchema(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM pg_namespace WHERE nspname=?")) {
			select.setString(1, settings.schema());
			try (ResultSet row = select.executeQuery()) {
				return row.next();
			}
		}
	}

	@Override
	public Connection connect(boolean writing) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", settings.user());
		properties.setProperty("password", settings.password().get());
		properties.setProperty("ApplicationName", "Liftloop");
		properties.setProperty("connectTimeout", CONNECT_SECONDS);
		properties.setProperty("socketTimeout", ANSWER_SECONDS);
		properties.setProperty("tcpKeepAlive", "true");
		properties.setProperty("currentSchema", settings.schema());
		Connection connection = new Driver().connect(settings.url(), properties);
		if (connection == null) {
			throw new SQLException("The address is not one of PostgreSQL");
		}
		try (Statement set = connection.createStatement()) {
			set.execute("SET synchronous_commit = on");
			set.execute("SET lock_timeout = " + BUSY_MILLIS);
			connection.setAutoCommit(false);
			if (!writing) {
				connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
				connection.setReadOnly(true);
			}
			return connection;
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
	}

	@Override
	public void beginWriting(Connection connection) throws SQLException {
		try (PreparedStatement wait = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
			wait.setLong(1, lock);
			wait.execute();
		}
	}

	@Override
	public void commit(Connection connection) throws SQLException {
		connection.commit();
	}

	@Override
	public String sql(String statement) {
		return statement.replace("{real}", "DOUBLE PRECISION").replace("{blob}", "BYTEA") //
				.replace("{identity}", "INTEGER PRIMARY KEY GENERATED ALWAYS AS IDENTITY").replace("{clustered}", "") //
				.replace("{least}", "least").replace("{greatest}", "greatest");
	}

	@Override
	public boolean hasTable(Connection connection, String table) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("SELECT 1 FROM pg_tables WHERE schemaname=? AND tablename=?")) {
			select.setString(1, settings.schema());
			select.setString(2, table);
			try (ResultSet row = select.executeQuery()) {
				return row.next();
			}
		}
	}

	/** The codes are those of PostgreSQL's appendix A: two characters of a class, three of the condition. */
	@Override
	public HistoryException explain(SQLException failure) {
		@Nullable
		String state = failure.getSQLState();
		String code = state == null ? "" : state;
		return switch (code) {
			case "53100" -> says("The disk of the database is full", "Make room on its disk; recording goes on by itself.",
					failure);
			case "28P01", "28000" -> says("The database refuses the user '" + settings.user() + "' or the password",
					"Enter user and password again, or have the database's keeper allow the user.", failure);
			case "3D000" -> says("There is no such database", "Have it made, or correct the address.", failure);
			case "42501" -> says("The user '" + settings.user() + "' may not write there",
					"Have the database's keeper allow it: GRANT CREATE ON DATABASE, or on the schema.", failure);
			case "25006" -> says("The database can only be read", "Name the server that can be written to.", failure);
			case "55P03" -> says("Another program holds the history", "Close the other program, or name another schema.", failure);
			case "53300" -> says("The database accepts no more connections", "Close other programs that use it.", failure);
			default -> code.startsWith("08") || code.startsWith("57P")
					? says("The database cannot be reached", "Check that the server runs and the address is right.", failure)
					: code.startsWith("XX00") ? says("The database is damaged", "Restore it from a backup.", failure)
							: says("The database failed: " + failure.getMessage(), "Look into the log for what led here.", failure);
		};
	}

	private HistoryException says(String what, String remedy, SQLException cause) {
		return new HistoryException(what + " (history at " + place() + ").", remedy, cause);
	}

	@Override
	public String engine(Connection connection) throws SQLException {
		return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
	}

	@Override
	public long bytes(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)"
				+ " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname=? AND c.relkind='r'")) {
			select.setString(1, settings.schema());
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? row.getLong(1) : 0;
			}
		}
	}

	@Override
	public List<String> verify(Connection connection) {
		// PostgreSQL checks its pages as it reads them; verify() reads all of them.
		return List.of();
	}
}
