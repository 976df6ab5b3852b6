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

import org.liftloop.core.history.HistoryException;

/**
 * The tables and their versions. A version is made of the one before by a list of statements; a database is brought up
 * to the last one in one transaction. A list once released is never changed: a new one is added.
 *
 * <p>
 * Times are in ns since 1970. {@code lag} is the server's time less the source's. {@code state}: see
 * {@link SampleCodec}. {@code level}: see {@link RollupLevel}.
 */
final class Schema {

	private static final List<String> VERSION_1 = List.of( //
			"CREATE TABLE tag (id {identity}, asset TEXT NOT NULL, signal TEXT NOT NULL, UNIQUE (asset, signal))",
			"CREATE TABLE sample (tag INTEGER NOT NULL, time BIGINT NOT NULL, value {real}, lag BIGINT NOT NULL,"
					+ " state SMALLINT NOT NULL, code BIGINT NOT NULL, note TEXT, content {blob},"
					+ " PRIMARY KEY (tag, time)) {clustered}",
			"CREATE TABLE rollup (tag INTEGER NOT NULL, level SMALLINT NOT NULL, start BIGINT NOT NULL, least {real},"
					+ " greatest {real}, total {real} NOT NULL, usable BIGINT NOT NULL, samples BIGINT NOT NULL,"
					+ " worst SMALLINT NOT NULL, PRIMARY KEY (tag, level, start)) {clustered}",
			"CREATE TABLE curve (id {identity}, asset TEXT NOT NULL, kind TEXT NOT NULL, start BIGINT NOT NULL,"
					+ " sequence BIGINT NOT NULL, finish BIGINT NOT NULL, content {blob} NOT NULL,"
					+ " UNIQUE (asset, kind, start, sequence))",
			"CREATE TABLE event (id {identity}, time BIGINT NOT NULL, digest BIGINT NOT NULL, asset TEXT NOT NULL,"
					+ " kind TEXT NOT NULL, severity SMALLINT NOT NULL, text TEXT NOT NULL, details TEXT NOT NULL,"
					+ " UNIQUE (time, digest))",
			"CREATE INDEX event_asset ON event (asset, time)",
			// From which time on samples (level -1) and roll-ups are complete; no row: all are there.
			"CREATE TABLE kept (level INTEGER PRIMARY KEY, since BIGINT NOT NULL)");

	/** What this program knows: the first list makes version 1, the second version 2. */
	static final List<List<String>> VERSIONS = List.of(VERSION_1);

	private static final String TABLE = "schema_version";

	private final Dialect dialect;
	private final List<List<String>> versions;

	Schema(Dialect dialect, List<List<String>> versions) {
		this.dialect = dialect;
		this.versions = versions;
	}

	/** Brings a database up to the last version. */
	void update(Connection connection) throws SQLException, HistoryException {
		dialect.beginWriting(connection);
		boolean found = dialect.hasTable(connection, TABLE);
		int version = found ? version(connection) : 0;
		refuseNewer(version);
		if (version < versions.size()) {
			try (Statement statement = connection.createStatement()) {
				if (!found) {
					statement.execute("CREATE TABLE " + TABLE + " (version INTEGER NOT NULL)");
					statement.execute("INSERT INTO " + TABLE + " VALUES (0)");
				}
				for (List<String> step : versions.subList(version, versions.size())) {
					for (String sql : step) {
						statement.execute(dialect.sql(sql));
					}
				}
			}
			try (PreparedStatement set = connection.prepareStatement("UPDATE " + TABLE + " SET version=?")) {
				set.setInt(1, versions.size());
				set.executeUpdate();
			}
		}
		dialect.commit(connection);
	}

	/** Refuses a database that is only read and not of the last version. */
	void check(Connection connection) throws SQLException, HistoryException {
		int version = dialect.hasTable(connection, TABLE) ? version(connection) : 0;
		refuseNewer(version);
		if (version < versions.size()) {
			throw new HistoryException("The history '" + dialect.place() + "' is of an older version (" + version + ").",
					"Open it for writing once: that brings it up to date.", null);
		}
	}

	private void refuseNewer(int version) throws HistoryException {
		if (version > versions.size()) {
			throw new HistoryException("The history '" + dialect.place() + "' was written by a newer Liftloop (version "
					+ version + " of its tables; this program knows " + versions.size() + ").",
					"Update Liftloop, or choose another place.", null);
		}
	}

	private static int version(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT version FROM " + TABLE);
				ResultSet row = select.executeQuery()) {
			return row.next() ? row.getInt(1) : 0;
		}
	}
}
