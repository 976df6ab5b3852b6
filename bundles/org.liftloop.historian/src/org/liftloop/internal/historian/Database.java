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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryException;

/**
 * The connections of one history: one that writes, a few that read. A connection that failed is closed; the next use
 * makes a new one, so that a database that was away is found again.
 */
final class Database {

	/** Work on a connection; what it does is committed by the caller or rolled back. */
	@FunctionalInterface
	interface Work<R> {
		R run(Connection connection) throws SQLException, HistoryException;
	}

	/** Connections that read at a time. */
	private static final int READERS = 4;

	private final Dialect dialect;
	private final Semaphore readers = new Semaphore(READERS, true);
	private final Deque<Connection> idle = new ArrayDeque<>();
	private final ReentrantLock writing = new ReentrantLock(true);
	private @Nullable BatchWriter writer;
	private boolean closed;

	Database(Dialect dialect) {
		this.dialect = dialect;
	}

	Dialect dialect() {
		return dialect;
	}

	/** Reads in one transaction: all that is read is of one moment. */
	<R> R read(Work<R> work) throws HistoryException {
		readers.acquireUninterruptibly();
		try {
			@Nullable
			Connection connection = null;
			boolean sound = false;
			try {
				connection = take();
				R result = work.run(connection);
				connection.rollback();
				sound = true;
				return result;
			} finally {
				if (connection != null) {
					give(connection, sound);
				}
			}
		} catch (SQLException e) {
			throw dialect.explain(e);
		} finally {
			readers.release();
		}
	}

	private Connection take() throws SQLException, HistoryException {
		synchronized (idle) {
			refuseClosed();
			Connection connection = idle.pollFirst();
			if (connection != null) {
				return connection;
			}
		}
		return dialect.connect(false);
	}

	private void give(Connection connection, boolean sound) {
		synchronized (idle) {
			if (sound && !closed) {
				idle.addFirst(connection);
				return;
			}
		}
		closeQuietly(connection);
	}

	private void refuseClosed() throws HistoryException {
		if (closed) {
			throw new HistoryException("The history is closed.", "Open it again.", null);
		}
	}

	/** The lock of writing: who holds it writes what waits. */
	ReentrantLock writing() {
		return writing;
	}

	/** Writes in one transaction, whole or not at all. When this returns, it is on the disk. */
	void write(WriterWork work) throws HistoryException {
		writing.lock();
		try {
			synchronized (idle) {
				refuseClosed();
			}
			if (dialect.readOnly()) {
				throw new HistoryException("The history '" + dialect.place() + "' was opened for reading only.",
						"Open it for writing.", null);
			}
			boolean sound = false;
			try {
				BatchWriter open = writer;
				if (open == null) {
					open = new BatchWriter(dialect, dialect.connect(true));
					writer = open;
				}
				dialect.beginWriting(open.connection());
				work.run(open);
				dialect.commit(open.connection());
				open.committed();
				sound = true;
			} finally {
				if (!sound) {
					abandonWriter();
				}
			}
		} catch (SQLException e) {
			throw dialect.explain(e);
		} finally {
			writing.unlock();
		}
	}

	/** What is done in a transaction that writes. */
	@FunctionalInterface
	interface WriterWork {
		void run(BatchWriter writer) throws SQLException, HistoryException;
	}

	private void abandonWriter() {
		BatchWriter broken = writer;
		writer = null;
		if (broken != null) {
			// Closing rolls back.
			closeQuietly(broken.connection());
		}
	}

	void close() throws HistoryException {
		synchronized (idle) {
			if (closed) {
				return;
			}
			closed = true;
		}
		// Readers first: the one who leaves last clears the log away.
		readers.acquireUninterruptibly(READERS);
		writing.lock();
		try {
			while (!idle.isEmpty()) {
				closeQuietly(idle.removeFirst());
			}
			BatchWriter open = writer;
			writer = null;
			if (open != null) {
				open.connection().close();
			}
		} catch (SQLException e) {
			throw dialect.explain(e);
		} finally {
			writing.unlock();
			readers.release(READERS);
		}
	}

	private static void closeQuietly(Connection connection) {
		try {
			connection.close();
		} catch (SQLException ignored) {
			// It is gone one way or the other; what led here is what the caller reports.
		}
	}
}
