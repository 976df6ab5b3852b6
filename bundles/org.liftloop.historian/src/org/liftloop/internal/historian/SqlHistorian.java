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
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.history.TrendBucket;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.HistoryInfo;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.historian.RetentionPolicy;

/** A history in a database. */
public final class SqlHistorian implements ManagedHistorian {

	private final Database database;
	private final GroupCommit commits;
	private final Keeper keeper;
	private volatile @Nullable Maintenance maintenance;

	private SqlHistorian(Database database) {
		this.database = database;
		this.commits = new GroupCommit(database);
		this.keeper = new Keeper(database);
	}

	/**
	 * Opens a history and brings it up to date.
	 *
	 * @param dialect the database
	 * @return the history
	 * @throws HistoryException if it cannot be opened
	 */
	public static SqlHistorian open(Dialect dialect) throws HistoryException {
		dialect.prepare();
		Schema schema = new Schema(dialect, Schema.VERSIONS);
		try (Connection connection = dialect.connect(!dialect.readOnly())) {
			if (dialect.readOnly()) {
				schema.check(connection);
			} else {
				schema.update(connection);
			}
		} catch (SQLException e) {
			throw dialect.explain(e);
		}
		return new SqlHistorian(new Database(dialect));
	}

	/** @param policy what it keeps from now on, by itself */
	public void maintain(RetentionPolicy policy) {
		maintenance = new Maintenance(this, policy, Clock.systemUTC(), Maintenance.thread());
	}

	@Override
	public void store(HistoryBatch batch) throws HistoryException {
		commits.store(batch);
	}

	@Override
	public List<TrendBucket> trend(Tag tag, Instant from, Instant to, int buckets) throws HistoryException {
		if (buckets < 1) {
			throw new IllegalArgumentException("A trend of " + buckets + " buckets.");
		}
		long begin = Times.nanos(from);
		long end = Times.nanos(to);
		return database.read(connection -> {
			OptionalInt id = RecordReader.id(connection, tag);
			return id.isEmpty() || begin >= end ? List.of()
					: new TrendQuery(connection, id.getAsInt(), begin, end, buckets).run();
		});
	}

	@Override
	public void samples(List<Tag> tags, Instant from, Instant to, Consumer<Sample> take) throws HistoryException {
		PriorityQueue<Head> heads = new PriorityQueue<>(Head.ORDER);
		List<Tag> distinct = tags.stream().distinct().toList();
		for (int i = 0; i < distinct.size(); i++) {
			Tag tag = distinct.get(i);
			OptionalInt id = database.read(connection -> RecordReader.id(connection, tag));
			if (id.isPresent()) {
				add(heads, new SampleCursor(database, tag, id.getAsInt(), Times.nanos(from), Times.nanos(to)), i);
			}
		}
		for (Head head = heads.poll(); head != null; head = heads.poll()) {
			take.accept(head.sample());
			head.cursor().advance();
			add(heads, head.cursor(), head.order());
		}
	}

	@Override
	public Optional<Sample> newest(Tag tag, Instant before) throws HistoryException {
		return database.read(connection -> {
			OptionalInt id = RecordReader.id(connection, tag);
			return id.isEmpty() ? Optional.empty()
					: SampleCursor.newest(connection, tag, id.getAsInt(), Times.nanos(before));
		});
	}

	private static void add(PriorityQueue<Head> heads, SampleCursor cursor, int order) throws HistoryException {
		Sample sample = cursor.peek();
		if (sample != null) {
			heads.add(new Head(sample, cursor, order));
		}
	}

	/** The next sample of one signal; signals of the same time come in the order in which they were asked for. */
	private record Head(Sample sample, SampleCursor cursor, int order) {

		private static final Comparator<Head> ORDER = Comparator.comparing((Head head) -> head.sample().sourceTime())
				.thenComparingInt(Head::order);
	}

	@Override
	public List<RecordedCurve> curves(String asset, String kind, Instant from, Instant to, int limit) throws HistoryException {
		return database.read(connection -> RecordReader.curves(connection, asset, kind, Times.nanos(from), Times.nanos(to), limit));
	}

	@Override
	public List<HistoryEvent> events(String asset, Instant from, Instant to, int limit) throws HistoryException {
		return database.read(connection -> RecordReader.events(connection, asset, Times.nanos(from), Times.nanos(to), limit));
	}

	@Override
	public List<Tag> tags() throws HistoryException {
		return new ArrayList<>(database.read(RecordReader::tags));
	}

	@Override
	public HistoryInfo info() throws HistoryException {
		return keeper.info();
	}

	@Override
	public long retain(RetentionPolicy policy, Instant now, IProgressMonitor monitor) throws HistoryException {
		return keeper.retain(policy, now, monitor);
	}

	@Override
	public List<String> verify() throws HistoryException {
		return keeper.verify();
	}

	@Override
	public void close() throws HistoryException {
		Maintenance running = maintenance;
		if (running != null) {
			running.close();
		}
		database.close();
	}
}
