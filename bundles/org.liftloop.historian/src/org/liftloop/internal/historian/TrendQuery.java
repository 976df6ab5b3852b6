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
import java.util.Map;
import java.util.TreeMap;

import org.liftloop.core.history.TrendBucket;

/**
 * Reduces the history of a signal to buckets. It reads the finest source (samples, or roll-ups of one level) whose rows
 * are few, and finer ones at both ends of the time, so that no sample outside enters.
 */
final class TrendQuery {

	/** Rows that are read in a few milliseconds. */
	private static final long FEW_ROWS = 20_000;
	/** A count of samples is estimated from roll-ups of at most an eighth of the time. */
	private static final int ESTIMATE_PARTS = 8;

	private static final String OF_SAMPLES = "SELECT (time - ?) / ?, min(v), max(v),"
			+ " sum(CASE WHEN v < -1e290 THEN -1e290 WHEN v > 1e290 THEN 1e290 ELSE v END), count(v), count(*), max(state & 3)"
			+ " FROM (SELECT time, state, CASE WHEN state < 2 THEN value END AS v"
			+ " FROM sample WHERE tag=? AND time>=? AND time<?) s GROUP BY 1";
	private static final String OF_ROLLUPS = "SELECT (start - ?) / ?, min(least), max(greatest), sum(total), sum(usable),"
			+ " sum(samples), max(worst) FROM rollup WHERE tag=? AND start>=? AND start<? AND level=? GROUP BY 1";

	private final Connection connection;
	private final Kept kept;
	private final int tag;
	private final long from;
	private final long to;
	private final long width;
	private final long fewRows;
	private final Map<Long, Rollup> buckets = new TreeMap<>();

	/** Of the time from the first to the last in ns, the last excluded, in buckets of a width in ns. */
	TrendQuery(Connection connection, int tag, long from, long to, int count) throws SQLException {
		this.connection = connection;
		this.kept = Kept.read(connection);
		this.tag = tag;
		this.from = from;
		this.to = to;
		this.width = Math.max(1, Math.ceilDiv(to - from, count));
		this.fewRows = Math.max(FEW_ROWS, (long) RollupLevel.RATIO * count);
	}

	List<TrendBucket> run() throws SQLException {
		collect(source(), from, to);
		List<TrendBucket> trend = new ArrayList<>(buckets.size());
		buckets.forEach((index, rollup) -> trend.add(rollup.bucket(Times.instant(from + index * width))));
		return trend;
	}

	private int source() throws SQLException {
		if (estimate() <= fewRows) {
			return RollupLevel.SAMPLES;
		}
		int level = 0;
		while (level < RollupLevel.LAST && (to - from) / RollupLevel.width(level) > fewRows) {
			level++;
		}
		return level;
	}

	/** Samples in the time, or a few more. */
	private long estimate() throws SQLException {
		int level = RollupLevel.LAST;
		while (level >= 0 && RollupLevel.width(level) > (to - from) / ESTIMATE_PARTS) {
			level--;
		}
		if (level < 0) {
			return 0;
		}
		while (kept.since(level) > from && level < RollupLevel.LAST) {
			level++;
		}
		try (PreparedStatement select = connection.prepareStatement(
				"SELECT coalesce(sum(samples), 0) FROM rollup WHERE tag=? AND level=? AND start>=? AND start<?")) {
			select.setInt(1, tag);
			select.setInt(2, level);
			select.setLong(3, RollupLevel.floor(level, from));
			select.setLong(4, to);
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? row.getLong(1) : 0;
			}
		}
	}

	private void collect(int source, long begin, long end) throws SQLException {
		if (begin >= end) {
			return;
		}
		long since = kept.since(source);
		if (begin < since && source < RollupLevel.LAST) {
			long border = Math.min(end, since);
			collect(source + 1, begin, border);
			collect(source, border, end);
		} else if (source == RollupLevel.SAMPLES) {
			samples(begin, end);
		} else if (begin < kept.since(source - 1)) {
			// Nothing finer is left of the ends: whole roll-ups there.
			long border = Math.min(end, kept.since(source - 1));
			rollups(source, RollupLevel.floor(source, begin), border);
			collect(source, border, end);
		} else {
			long first = Math.min(RollupLevel.ceil(source, begin), end);
			long last = Math.max(RollupLevel.floor(source, end), first);
			collect(source - 1, begin, first);
			rollups(source, first, last);
			collect(source - 1, last, end);
		}
	}

	private void samples(long begin, long end) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(OF_SAMPLES)) {
			add(select, begin, end);
		}
	}

	private void rollups(int level, long begin, long end) throws SQLException {
		if (begin < end) {
			try (PreparedStatement select = connection.prepareStatement(OF_ROLLUPS)) {
				select.setInt(6, level);
				add(select, begin, end);
			}
		}
	}

	private void add(PreparedStatement select, long begin, long end) throws SQLException {
		select.setLong(1, from);
		select.setLong(2, width);
		select.setInt(3, tag);
		select.setLong(4, begin);
		select.setLong(5, end);
		try (ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				Rollup bucket = buckets.computeIfAbsent(rows.getLong(1), index -> new Rollup());
				long usable = rows.getLong(5);
				if (usable > 0) {
					bucket.add(rows.getDouble(2), rows.getDouble(3), rows.getDouble(4), usable);
				}
				bucket.count(rows.getLong(6), rows.getInt(7));
			}
		}
	}
}
