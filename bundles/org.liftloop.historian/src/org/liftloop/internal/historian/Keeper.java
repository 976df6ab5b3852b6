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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryException;
import org.liftloop.historian.HistoryInfo;
import org.liftloop.historian.RetentionPolicy;

/** What the keeper of a history does: looks, removes what is old, checks. */
final class Keeper {

	/** Rows removed in one transaction: what a writer waits for. */
	private static final int STEP = 5000;

	private final Database database;

	Keeper(Database database) {
		this.database = database;
	}

	HistoryInfo info() throws HistoryException {
		Dialect dialect = database.dialect();
		return database.read(connection -> {
			Instant first = null;
			Instant last = null;
			if (number(connection, "SELECT count(*) FROM rollup WHERE level=" + RollupLevel.LAST) > 0) {
				first = Times.instant(number(connection, "SELECT min(start) FROM rollup WHERE level=" + RollupLevel.LAST));
				last = last(connection);
			}
			return new HistoryInfo(dialect.engine(connection), dialect.place(), Schema.VERSIONS.size(),
					number(connection, "SELECT count(*) FROM tag"),
					number(connection, "SELECT coalesce(sum(samples), 0) FROM rollup WHERE level=" + RollupLevel.LAST),
					number(connection, "SELECT count(*) FROM curve"), number(connection, "SELECT count(*) FROM event"), first,
					last, dialect.bytes(connection));
		});
	}

	/** The last sample, or the begin of the last roll-up when no sample is left. */
	private static Instant last(Connection connection) throws SQLException {
		long rollup = number(connection, "SELECT max(start) FROM rollup WHERE level=" + RollupLevel.LAST);
		// By tag: the key of a sample begins with it.
		long sample = number(connection,
				"SELECT coalesce(max((SELECT max(time) FROM sample WHERE sample.tag=tag.id)), " + -Times.LAST + ") FROM tag");
		return Times.instant(Math.max(rollup, sample));
	}

	private static long number(Connection connection, String select) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(select); ResultSet row = statement.executeQuery()) {
			return row.next() ? row.getLong(1) : 0;
		}
	}

	long retain(RetentionPolicy policy, Instant now, IProgressMonitor monitor) throws HistoryException {
		long removed = 0;
		removed += retainLevel(RollupLevel.SAMPLES, policy.samples(), now, monitor);
		for (int level = 0; level < RollupLevel.FOREVER; level++) {
			removed += retainLevel(level, policy.fineRollups(), now, monitor);
		}
		removed += retainRecords("curve", "start", policy.curves(), now, monitor);
		removed += retainRecords("event", "time", policy.events(), now, monitor);
		return removed;
	}

	private long retainLevel(int level, @Nullable Duration age, Instant now, IProgressMonitor monitor) throws HistoryException {
		if (age == null) {
			return 0;
		}
		long cut = RollupLevel.floor(RollupLevel.LAST, Times.nanos(now.minus(age)));
		// First the mark, then the rows: a trend never looks where rows are going.
		database.write(writer -> {
			try (PreparedStatement mark = writer.connection().prepareStatement(database.dialect()
					.sql("INSERT INTO kept (level, since) VALUES (?,?) ON CONFLICT (level) DO UPDATE SET"
							+ " since={greatest}(kept.since, excluded.since)"))) {
				mark.setInt(1, level);
				mark.setLong(2, cut);
				mark.executeUpdate();
			}
		});
		String time = level == RollupLevel.SAMPLES ? "time" : "start";
		String table = level == RollupLevel.SAMPLES ? "sample" : "rollup";
		String where = level == RollupLevel.SAMPLES ? "tag=?" : "tag=? AND level=" + level;
		// The last of the oldest few is the end of a step.
		String select = "SELECT max(t) FROM (SELECT " + time + " AS t FROM " + table + " WHERE " + where + " AND " + time
				+ "<? ORDER BY " + time + " LIMIT " + STEP + ") s";
		String delete = "DELETE FROM " + table + " WHERE " + where + " AND " + time + "<=?";
		long removed = 0;
		for (int tag : tagIds()) {
			removed += removeInSteps(select, delete, tag, cut, monitor);
		}
		return removed;
	}

	private long retainRecords(String table, String time, @Nullable Duration age, Instant now, IProgressMonitor monitor)
			throws HistoryException {
		if (age == null) {
			return 0;
		}
		String few = "SELECT id FROM " + table + " WHERE " + time + "<? ORDER BY id LIMIT " + STEP;
		long cut = Times.nanos(now.minus(age));
		long removed = 0;
		long step;
		do {
			refuseCancelled(monitor);
			long[] count = new long[1];
			database.write(writer -> {
				try (PreparedStatement statement = writer.connection()
						.prepareStatement("DELETE FROM " + table + " WHERE id IN (" + few + ")")) {
					statement.setLong(1, cut);
					count[0] = statement.executeUpdate();
				}
			});
			step = count[0];
			removed += step;
		} while (step > 0);
		return removed;
	}

	private long removeInSteps(String select, String delete, int tag, long cut, IProgressMonitor monitor)
			throws HistoryException {
		long removed = 0;
		while (true) {
			refuseCancelled(monitor);
			long[] step = new long[1];
			database.write(writer -> {
				try (PreparedStatement find = writer.connection().prepareStatement(select);
						PreparedStatement remove = writer.connection().prepareStatement(delete)) {
					find.setInt(1, tag);
					find.setLong(2, cut);
					try (ResultSet row = find.executeQuery()) {
						if (!row.next() || row.getObject(1) == null) {
							return;
						}
						remove.setLong(2, row.getLong(1));
					}
					remove.setInt(1, tag);
					step[0] = remove.executeUpdate();
				}
			});
			if (step[0] == 0) {
				return removed;
			}
			removed += step[0];
		}
	}

	private static void refuseCancelled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private List<Integer> tagIds() throws HistoryException {
		return database.read(connection -> {
			List<Integer> ids = new ArrayList<>();
			try (PreparedStatement select = connection.prepareStatement("SELECT id FROM tag ORDER BY id");
					ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					ids.add(rows.getInt(1));
				}
			}
			return ids;
		});
	}

	List<String> verify() throws HistoryException {
		List<Integer> ids = tagIds();
		return database.read(connection -> {
			List<String> wrong = new ArrayList<>(database.dialect().verify(connection));
			Kept kept = Kept.read(connection);
			for (int tag : ids) {
				for (int level = 0; level <= RollupLevel.LAST; level++) {
					compare(connection, kept, tag, level, wrong);
				}
			}
			try (PreparedStatement select = connection.prepareStatement("SELECT content FROM curve");
					ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					CurveCodec.decode(rows.getBytes(1), 2);
				}
			}
			return wrong;
		});
	}

	/** Roll-ups must count the samples that are there, and have their extremes, where both are complete. */
	private static void compare(Connection connection, Kept kept, int tag, int level, List<String> wrong) throws SQLException {
		long since = Math.max(kept.since(RollupLevel.SAMPLES), kept.since(level));
		String samples = "SELECT count(*), min(CASE WHEN state < 2 THEN value END), max(CASE WHEN state < 2 THEN value END)"
				+ " FROM sample WHERE tag=? AND time>=?";
		String rollups = "SELECT coalesce(sum(samples), 0), min(least), max(greatest) FROM rollup"
				+ " WHERE tag=? AND start>=? AND level=" + level;
		String ofSamples = row(connection, samples, tag, since);
		String ofRollups = row(connection, rollups, tag, since);
		if (!ofSamples.equals(ofRollups)) {
			wrong.add("Roll-ups of " + RollupLevel.width(level) / 1_000_000_000L + " s of tag " + tag + " say " + ofRollups
					+ ", its samples " + ofSamples + ".");
		}
	}

	private static String row(Connection connection, String select, int tag, long since) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(select)) {
			statement.setInt(1, tag);
			statement.setLong(2, since);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? row.getLong(1) + " from " + (row.getDouble(2) + 0.0) + " to " + (row.getDouble(3) + 0.0) : "nothing";
			}
		}
	}
}
