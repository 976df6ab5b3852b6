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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryException;
import org.liftloop.historian.HistorianSettings;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/**
 * SQLite. The write-ahead log is synchronized at each commit (synchronous=FULL; F_FULLFSYNC on macOS): what was
 * committed outlives the end of the process and of the power (SQLite documentation, "Write-Ahead Logging" 2.2 and
 * "PRAGMA synchronous").
 */
public class SqliteDialect implements Dialect {

	/** How long to wait for another program that writes, in ms. */
	private static final int BUSY_MILLIS = 5000;
	/** Cache of one connection, in kB. */
	private static final int CACHE_KB = 16 * 1024;
	/** To what size the log is cut back after it was larger, in bytes. */
	private static final int LOG_BYTES = 16 * 1024 * 1024;
	/** A disk with less room than this is full for a database, in bytes. */
	private static final long FULL_BYTES = 256 * 1024;
	/** The codes of SQLite (sqlite.org/rescode.html), without the extension in the higher bits. */
	private static final int PRIMARY_CODE = 0xff;
	private static final int BUSY = 5;
	private static final int LOCKED = 6;
	private static final int READONLY = 8;
	private static final int IOERR = 10;
	private static final int CORRUPT = 11;
	private static final int FULL = 13;
	private static final int CANTOPEN = 14;
	private static final int NOTADB = 26;

	private final HistorianSettings.Sqlite settings;

	/** @param settings where the history is */
	public SqliteDialect(HistorianSettings.Sqlite settings) {
		this.settings = settings;
	}

	@Override
	public String place() {
		return settings.file().toString();
	}

	@Override
	public boolean readOnly() {
		return settings.readOnly();
	}

	@Override
	public void prepare() throws HistoryException {
		Path folder = settings.folder();
		if (settings.readOnly()) {
			if (!Files.isRegularFile(settings.file())) {
				throw new HistoryException("There is no history in '" + folder + "'.", "Choose the folder of a history.", null);
			}
			return;
		}
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new HistoryException("The folder '" + folder + "' of the history cannot be made: " + e.getMessage() + ".",
					"Choose another folder.", e);
		}
		if (!Files.isWritable(folder) || Files.exists(settings.file()) && !Files.isWritable(settings.file())) {
			throw notWritable(null);
		}
	}

	@Override
	public Connection connect(boolean writing) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setBusyTimeout(BUSY_MILLIS);
		config.setCacheSize(-CACHE_KB);
		String url = "jdbc:sqlite:" + settings.file().toUri();
		if (settings.readOnly()) {
			config.setReadOnly(true);
			url += isStill() ? "?immutable=1" : "?mode=ro";
		} else if (writing) {
			config.setJournalMode(SQLiteConfig.JournalMode.WAL);
			config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
			config.setJournalSizeLimit(LOG_BYTES);
		}
		try {
			Connection connection = config.createConnection(url);
			try (Statement pragma = connection.createStatement()) {
				pragma.execute(writing ? "PRAGMA fullfsync=1" : "PRAGMA query_only=1");
				pragma.execute("PRAGMA checkpoint_fullfsync=1");
				// The driver begins the next transaction at the end of one: a writer would hold its lock for ever.
				connection.setAutoCommit(writing);
				return connection;
			} catch (SQLException e) {
				connection.close();
				throw e;
			}
		} catch (LinkageError e) {
			throw new SQLException("SQLite's own library cannot be loaded", e);
		}
	}

	/** Whether nobody writes: a log would stand beside the file. Such a file needs no files beside it to be read. */
	private boolean isStill() {
		return !Files.isWritable(settings.folder())
				&& Files.notExists(settings.folder().resolve(HistorianSettings.Sqlite.FILE + "-wal"));
	}

	@Override
	public void beginWriting(Connection connection) throws SQLException {
		execute(connection, "BEGIN IMMEDIATE");
	}

	@Override
	public void commit(Connection connection) throws SQLException {
		execute(connection, "COMMIT");
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public String sql(String statement) {
		return statement.replace("{real}", "REAL").replace("{blob}", "BLOB") //
				.replace("{identity}", "INTEGER PRIMARY KEY").replace("{clustered}", "WITHOUT ROWID") //
				.replace("{least}", "min").replace("{greatest}", "max");
	}

	@Override
	public boolean hasTable(Connection connection, String table) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM sqlite_master WHERE type='table' AND name=?")) {
			select.setString(1, table);
			try (ResultSet row = select.executeQuery()) {
				return row.next();
			}
		}
	}

	@Override
	public HistoryException explain(SQLException failure) {
		if (!(failure instanceof SQLiteException sqlite)) {
			return failure.getCause() instanceof LinkageError missing ? noLibrary(missing) : unknown(failure);
		}
		return switch (sqlite.getResultCode().code & PRIMARY_CODE) {
			case FULL -> full(sqlite);
			case READONLY, CANTOPEN -> notWritable(sqlite);
			case BUSY, LOCKED -> new HistoryException("Another program holds the history '" + place() + "'.",
					"Close the other program, or choose another folder.", sqlite);
			case CORRUPT, NOTADB -> new HistoryException("The history '" + place() + "' is damaged.",
					"Move the file aside, so that a new history begins, or put a copy of it from a backup in its place.", sqlite);
			case IOERR -> hasRoom() ? unreadable(sqlite) : full(sqlite);
			default -> unknown(sqlite);
		};
	}

	private HistoryException full(SQLException cause) {
		return new HistoryException("The disk of the history '" + place() + "' is full.",
				"Make room on the disk; recording goes on by itself.", cause);
	}

	private HistoryException notWritable(@Nullable SQLException cause) {
		if (settings.readOnly()) {
			return new HistoryException("The history '" + place() + "' cannot be opened for reading.",
					"Check that the file may be read.", cause);
		}
		return new HistoryException("The history '" + place() + "' cannot be written to: the file or its folder is read-only.",
				"Allow writing to the folder and its files, or choose another folder.", cause);
	}

	private HistoryException unreadable(SQLException cause) {
		return new HistoryException("The disk of the history '" + place() + "' fails: " + cause.getMessage() + ".",
				"Check the disk or the network drive, or choose another folder.", cause);
	}

	private HistoryException noLibrary(Throwable cause) {
		return new HistoryException("SQLite's own library cannot be loaded on this machine: " + cause + ".",
				"If programs may not run from the temporary folder, name another by -Dorg.sqlite.tmpdir=FOLDER.", cause);
	}

	private HistoryException unknown(SQLException cause) {
		return new HistoryException("The history '" + place() + "' failed: " + cause.getMessage() + ".",
				"Look into the log for what led here.", cause);
	}

	private boolean hasRoom() {
		try {
			return Files.getFileStore(settings.folder()).getUsableSpace() > FULL_BYTES;
		} catch (IOException e) {
			return true;
		}
	}

	@Override
	public String engine(Connection connection) throws SQLException {
		return "SQLite " + connection.getMetaData().getDatabaseProductVersion();
	}

	@Override
	public long bytes(Connection connection) throws SQLException {
		long bytes = 0;
		for (String suffix : List.of("", "-wal", "-shm")) {
			Path file = settings.folder().resolve(HistorianSettings.Sqlite.FILE + suffix);
			try {
				bytes += Files.exists(file) ? Files.size(file) : 0;
			} catch (IOException e) {
				throw new SQLException(e.getMessage(), e);
			}
		}
		return bytes;
	}

	@Override
	public List<String> verify(Connection connection) throws SQLException {
		List<String> wrong = new ArrayList<>();
		try (Statement check = connection.createStatement(); ResultSet rows = check.executeQuery("PRAGMA integrity_check")) {
			while (rows.next()) {
				String row = rows.getString(1);
				if (!"ok".equals(row)) {
					wrong.add(row);
				}
			}
		}
		return wrong;
	}
}
