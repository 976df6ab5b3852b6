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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/** Reads tags, curves and events. */
final class RecordReader {

	private RecordReader() {
	}

	static List<Tag> tags(Connection connection) throws SQLException {
		List<Tag> tags = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT asset, signal FROM tag ORDER BY asset, signal");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				tags.add(new Tag(rows.getString(1), rows.getString(2)));
			}
		}
		return tags;
	}

	static OptionalInt id(Connection connection, Tag tag) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT id FROM tag WHERE asset=? AND signal=?")) {
			select.setString(1, BatchWriter.text(tag.asset()));
			select.setString(2, BatchWriter.text(tag.signal()));
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
			}
		}
	}

	static List<RecordedCurve> curves(Connection connection, String asset, String kind, long from, long to, int limit)
			throws SQLException {
		List<RecordedCurve> curves = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("SELECT sequence, start, finish, content FROM curve"
				+ " WHERE asset=? AND kind=? AND start>=? AND start<? ORDER BY start DESC, sequence DESC LIMIT ?")) {
			select.setString(1, BatchWriter.text(asset));
			select.setString(2, BatchWriter.text(kind));
			select.setLong(3, from);
			select.setLong(4, to);
			select.setInt(5, Math.max(0, limit));
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					double[][] xy = CurveCodec.decode(rows.getBytes(4), 2);
					curves.add(new RecordedCurve(asset, kind, rows.getLong(1), Times.instant(rows.getLong(2)),
							Times.instant(rows.getLong(3)), new SignalValue.Curve(xy[0]), new SignalValue.Curve(xy[1])));
				}
			}
		}
		return curves;
	}

	static List<HistoryEvent> events(Connection connection, String asset, long from, long to, int limit) throws SQLException {
		List<HistoryEvent> events = new ArrayList<>();
		String where = asset.isEmpty() ? "" : " AND asset=?";
		try (PreparedStatement select = connection
				.prepareStatement("SELECT time, asset, kind, severity, text, details FROM event WHERE time>=? AND time<?" + where
						+ " ORDER BY time DESC, id DESC LIMIT ?")) {
			select.setLong(1, from);
			select.setLong(2, to);
			int next = 3;
			if (!asset.isEmpty()) {
				select.setString(next++, BatchWriter.text(asset));
			}
			select.setInt(next, Math.max(0, limit));
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					events.add(new HistoryEvent(Times.instant(rows.getLong(1)), rows.getString(2), rows.getString(3),
							severity(rows.getInt(4)), rows.getString(5), rows.getString(6)));
				}
			}
		}
		return events;
	}

	private static HistoryEvent.Severity severity(int number) {
		return switch (number) {
			case 0 -> HistoryEvent.Severity.INFORMATION;
			case 1 -> HistoryEvent.Severity.WARNING;
			default -> HistoryEvent.Severity.ALARM;
		};
	}
}
