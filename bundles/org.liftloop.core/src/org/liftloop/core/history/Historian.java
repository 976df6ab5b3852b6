/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;

/** Keeps history. Thread-safe. What one thread stored, every thread finds. */
public interface Historian extends AutoCloseable {

	/**
	 * Keeps a batch, whole or not at all. When this returns, it is on the disk.
	 *
	 * @param batch what to keep
	 * @throws HistoryException if it cannot be kept, with the remedy: the disk is full, the folder is read-only
	 */
	void store(HistoryBatch batch) throws HistoryException;

	/**
	 * A trend, reduced to what a chart can show: within each of so many equal times the least and the greatest value
	 * survive.
	 *
	 * @param tag     the signal or recorded estimate
	 * @param from    begin of the time
	 * @param to      end of it
	 * @param buckets number of equal times, at least 1: pixels of the chart
	 * @return the trend, in time order; times without samples are left out
	 * @throws HistoryException if the history cannot be read
	 */
	List<TrendBucket> trend(Tag tag, Instant from, Instant to, int buckets) throws HistoryException;

	/**
	 * All samples of a time in the order of their source times, for export and replay.
	 *
	 * @param tags the signals
	 * @param from begin of the time, included
	 * @param to   end of it, excluded
	 * @param take takes the samples one by one
	 * @throws HistoryException if the history cannot be read
	 */
	void samples(List<Tag> tags, Instant from, Instant to, Consumer<Sample> take) throws HistoryException;

	/**
	 * What held before a time: the sample that a reader who begins there has not seen.
	 *
	 * @param tag    the signal
	 * @param before the time, excluded
	 * @return the newest sample before it, if there is one
	 * @throws HistoryException if the history cannot be read
	 */
	Optional<Sample> newest(Tag tag, Instant before) throws HistoryException;

	/**
	 * Curves of an asset, the newest first.
	 *
	 * @param asset identifier of the asset
	 * @param kind  kind of the curve
	 * @param from  begin of the time, included
	 * @param to    end of it, excluded
	 * @param limit greatest number of curves
	 * @return the curves
	 * @throws HistoryException if the history cannot be read
	 */
	List<RecordedCurve> curves(String asset, String kind, Instant from, Instant to, int limit) throws HistoryException;

	/**
	 * Events of a time, the newest first.
	 *
	 * @param asset identifier of the asset; empty for all
	 * @param from  begin of the time, included
	 * @param to    end of it, excluded
	 * @param limit greatest number of events
	 * @return the events
	 * @throws HistoryException if the history cannot be read
	 */
	List<HistoryEvent> events(String asset, Instant from, Instant to, int limit) throws HistoryException;

	/**
	 * @return the tags of which there is history
	 * @throws HistoryException if the history cannot be read
	 */
	List<Tag> tags() throws HistoryException;

	@Override
	void close() throws HistoryException;
}
