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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.Tag;

/**
 * Walks through the samples of one signal in the order of their source times, a page at a time: between two pages no
 * connection is held, and the log of the database can be cleared.
 */
final class SampleCursor {

	private static final int PAGE = 2000;

	private static final String COLUMNS = "SELECT time, value, lag, state, code, note, content FROM sample";
	private static final String SELECT = COLUMNS + " WHERE tag=? AND time>=? AND time<? ORDER BY time LIMIT ?";
	private static final String SELECT_NEWEST = COLUMNS + " WHERE tag=? AND time<? ORDER BY time DESC LIMIT 1";

	private final Database database;
	private final Tag tag;
	private final int id;
	private final long end;
	private final Deque<Sample> page = new ArrayDeque<>(PAGE);
	private long next;
	private boolean last;

	SampleCursor(Database database, Tag tag, int id, long from, long to) {
		this.database = database;
		this.tag = tag;
		this.id = id;
		this.next = from;
		this.end = to;
	}

	/** @return the sample at which the cursor stands, or null behind the last */
	@Nullable
	Sample peek() throws HistoryException {
		if (page.isEmpty() && !last) {
			last = database.read(this::load) < PAGE;
		}
		return page.peekFirst();
	}

	/** Goes on. */
	void advance() {
		page.pollFirst();
	}

	private int load(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT)) {
			select.setInt(1, id);
			select.setLong(2, next);
			select.setLong(3, end);
			select.setInt(4, PAGE);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					long time = rows.getLong(1);
					page.addLast(sample(tag, rows, time));
					next = time + 1;
				}
			}
		}
		return page.size();
	}

	/** The newest sample of a signal before a time. */
	static Optional<Sample> newest(Connection connection, Tag tag, int id, long before) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT_NEWEST)) {
			select.setInt(1, id);
			select.setLong(2, before);
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? Optional.of(sample(tag, row, row.getLong(1))) : Optional.empty();
			}
		}
	}

	private static Sample sample(Tag tag, ResultSet row, long time) throws SQLException {
		int state = row.getInt(4);
		String note = row.getString(6);
		return new Sample(tag, Times.instant(time), Times.instant(time + row.getLong(3)),
				SampleCodec.value(state, row.getDouble(2), row.getBytes(7)),
				new SampleStatus(SampleCodec.quality(state), row.getLong(5), note == null ? "" : note));
	}
}
