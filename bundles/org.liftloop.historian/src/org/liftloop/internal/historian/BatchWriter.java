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

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/** The statements of the one connection that writes. Used under the lock of writing only. */
final class BatchWriter {

	/** Rows sent to the database at once. */
	private static final int CHUNK = 1000;

	private final Connection connection;
	private final PreparedStatement insertTag;
	private final PreparedStatement selectTag;
	private final PreparedStatement insertSample;
	private final PreparedStatement mergeRollup;
	private final PreparedStatement insertCurve;
	private final PreparedStatement insertEvent;

	/** Tags known to be in the database, and those of the running transaction. */
	private final Map<Tag, Integer> tags = new HashMap<>();
	private final Map<Tag, Integer> newTags = new HashMap<>();
	/** Roll-ups of the running transaction, in the order of their key. */
	private final Map<RollupKey, Rollup> rollups = new TreeMap<>(RollupKey.ORDER);

	BatchWriter(Dialect dialect, Connection connection) throws SQLException {
		this.connection = connection;
		insertTag = connection.prepareStatement("INSERT INTO tag (asset, signal) VALUES (?,?) ON CONFLICT DO NOTHING");
		selectTag = connection.prepareStatement("SELECT id FROM tag WHERE asset=? AND signal=?");
		insertSample = connection.prepareStatement("INSERT INTO sample (tag, time, value, lag, state, code, note, content)"
				+ " VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING");
		mergeRollup = connection.prepareStatement(dialect.sql(
				"INSERT INTO rollup (tag, level, start, least, greatest, total, usable, samples, worst) VALUES (?,?,?,?,?,?,?,?,?)"
						+ " ON CONFLICT (tag, level, start) DO UPDATE SET"
						+ " least = {least}(coalesce(rollup.least, excluded.least), coalesce(excluded.least, rollup.least)),"
						+ " greatest = {greatest}(coalesce(rollup.greatest, excluded.greatest),"
						+ " coalesce(excluded.greatest, rollup.greatest)),"
						+ " total = rollup.total + excluded.total, usable = rollup.usable + excluded.usable,"
						+ " samples = rollup.samples + excluded.samples, worst = {greatest}(rollup.worst, excluded.worst)"));
		insertCurve = connection.prepareStatement("INSERT INTO curve (asset, kind, start, sequence, finish, content)"
				+ " VALUES (?,?,?,?,?,?) ON CONFLICT DO NOTHING");
		insertEvent = connection.prepareStatement("INSERT INTO event (time, digest, asset, kind, severity, text, details)"
				+ " VALUES (?,?,?,?,?,?,?) ON CONFLICT DO NOTHING");
	}

	Connection connection() {
		return connection;
	}

	/** Adds a batch to the running transaction; {@link #flush()} must follow before its end. */
	void write(HistoryBatch batch) throws SQLException {
		List<Sample> samples = batch.samples();
		for (int from = 0; from < samples.size(); from += CHUNK) {
			writeSamples(samples.subList(from, Math.min(from + CHUNK, samples.size())));
		}
		for (RecordedCurve curve : batch.curves()) {
			writeCurve(curve);
		}
		for (HistoryEvent event : batch.events()) {
			writeEvent(event);
		}
	}

	/** Brings the roll-ups of the running transaction to the database. */
	void flush() throws SQLException {
		int rows = 0;
		for (Map.Entry<RollupKey, Rollup> entry : rollups.entrySet()) {
			addRollup(entry.getKey(), entry.getValue());
			if (++rows % CHUNK == 0) {
				mergeRollup.executeBatch();
			}
		}
		mergeRollup.executeBatch();
		rollups.clear();
	}

	/** The running transaction is on the disk. */
	void committed() {
		tags.putAll(newTags);
		newTags.clear();
	}

	private void writeSamples(List<Sample> samples) throws SQLException {
		List<Integer> ids = new ArrayList<>(samples.size());
		for (Sample sample : samples) {
			int id = id(sample.tag());
			ids.add(id);
			addSample(id, sample);
		}
		int[] inserted = insertSample.executeBatch();
		for (int i = 0; i < inserted.length; i++) {
			// None: there is one of that time already, and the roll-ups have it.
			if (inserted[i] > 0) {
				rollUp(ids.get(i), samples.get(i));
			}
		}
	}

	private void addSample(int id, Sample sample) throws SQLException {
		long time = Times.nanos(sample.sourceTime());
		SignalValue value = sample.value();
		insertSample.setInt(1, id);
		insertSample.setLong(2, time);
		if (value instanceof SignalValue.Scalar(double number) && !Double.isNaN(number)) {
			insertSample.setDouble(3, number);
		} else {
			insertSample.setNull(3, Types.DOUBLE);
		}
		insertSample.setLong(4, Times.nanos(sample.serverTime()) - time);
		insertSample.setInt(5, SampleCodec.state(sample.status().quality(), value));
		insertSample.setLong(6, sample.status().code());
		String note = text(sample.status().text());
		if (note.isEmpty()) {
			insertSample.setNull(7, Types.VARCHAR);
		} else {
			insertSample.setString(7, note);
		}
		insertSample.setBytes(8, SampleCodec.content(value));
		insertSample.addBatch();
	}

	private void rollUp(int id, Sample sample) {
		long time = Times.nanos(sample.sourceTime());
		int grade = SampleCodec.grade(sample.status().quality());
		double number = sample.number();
		for (int level = 0; level <= RollupLevel.LAST; level++) {
			Rollup rollup = rollups.computeIfAbsent(new RollupKey(id, level, RollupLevel.floor(level, time)), k -> new Rollup());
			rollup.count(1, grade);
			if (!Double.isNaN(number)) {
				rollup.addUsable(number);
			}
		}
	}

	private void addRollup(RollupKey key, Rollup rollup) throws SQLException {
		mergeRollup.setInt(1, key.tag());
		mergeRollup.setInt(2, key.level());
		mergeRollup.setLong(3, key.start());
		if (rollup.usable() > 0) {
			mergeRollup.setDouble(4, rollup.least());
			mergeRollup.setDouble(5, rollup.greatest());
		} else {
			mergeRollup.setNull(4, Types.DOUBLE);
			mergeRollup.setNull(5, Types.DOUBLE);
		}
		mergeRollup.setDouble(6, rollup.total());
		mergeRollup.setLong(7, rollup.usable());
		mergeRollup.setLong(8, rollup.samples());
		mergeRollup.setInt(9, rollup.worst());
		mergeRollup.addBatch();
	}

	private int id(Tag tag) throws SQLException {
		Integer known = tags.get(tag);
		if (known == null) {
			known = newTags.get(tag);
		}
		if (known != null) {
			return known;
		}
		for (PreparedStatement statement : List.of(insertTag, selectTag)) {
			statement.setString(1, text(tag.asset()));
			statement.setString(2, text(tag.signal()));
		}
		insertTag.executeUpdate();
		try (ResultSet row = selectTag.executeQuery()) {
			if (!row.next()) {
				throw new SQLException("The tag " + tag + " was not made");
			}
			int id = row.getInt(1);
			newTags.put(tag, id);
			return id;
		}
	}

	private void writeCurve(RecordedCurve curve) throws SQLException {
		insertCurve.setString(1, text(curve.asset()));
		insertCurve.setString(2, text(curve.kind()));
		insertCurve.setLong(3, Times.nanos(curve.start()));
		insertCurve.setLong(4, curve.sequence());
		insertCurve.setLong(5, Times.nanos(curve.end()));
		insertCurve.setBytes(6, CurveCodec.encode(curve.x().toArray(), curve.y().toArray()));
		insertCurve.executeUpdate();
	}

	private void writeEvent(HistoryEvent event) throws SQLException {
		insertEvent.setLong(1, Times.nanos(event.time()));
		insertEvent.setLong(2, digest(event));
		insertEvent.setString(3, text(event.asset()));
		insertEvent.setString(4, text(event.kind()));
		insertEvent.setInt(5, severity(event.severity()));
		insertEvent.setString(6, text(event.text()));
		insertEvent.setString(7, text(event.details()));
		insertEvent.executeUpdate();
	}

	static int severity(HistoryEvent.Severity severity) {
		return switch (severity) {
			case INFORMATION -> 0;
			case WARNING -> 1;
			case ALARM -> 2;
		};
	}

	/** What tells two events of the same time apart. */
	private static long digest(HistoryEvent event) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String part : List.of(event.asset(), event.kind(), event.severity().name(), event.text(), event.details())) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
				digest.update(bytes);
			}
			return ByteBuffer.wrap(digest.digest()).getLong();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** PostgreSQL keeps any character but U+0000. */
	static String text(String text) {
		return text.replace('\0', '\ufffd');
	}

	private record RollupKey(int tag, int level, long start) {
		static final Comparator<RollupKey> ORDER = Comparator.comparingInt(RollupKey::tag).thenComparingInt(RollupKey::level)
				.thenComparingLong(RollupKey::start);
	}
}
