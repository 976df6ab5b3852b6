/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.RecordedGap;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;

/**
 * A recording in a history. Half a minute of it is in memory at a time.
 *
 * @param historian the history; stays open
 */
public record HistorianSource(Historian historian) implements ReplaySource {

	/** Time read at once. */
	private static final Duration WINDOW = Duration.ofSeconds(30);
	/** Most gaps of one asset in one window. */
	private static final int MOST_GAPS = 1000;

	@Override
	public ReplayReader read(Set<Tag> tags, Instant from, Instant to) throws HistoryException {
		Reader reader = new Reader(historian, List.copyOf(tags), from, to);
		reader.begin();
		return reader;
	}

	private static final class Reader implements ReplayReader {

		private final Historian historian;
		private final List<Tag> tags;
		private final Set<String> assets;
		private final Instant end;
		private final Deque<ReplayItem> items = new ArrayDeque<>();
		private Instant next;

		Reader(Historian historian, List<Tag> tags, Instant from, Instant to) {
			this.historian = historian;
			this.tags = tags;
			this.assets = tags.stream().map(Tag::asset).collect(Collectors.toCollection(LinkedHashSet::new));
			this.next = from;
			this.end = to;
		}

		/** What held before. */
		void begin() throws HistoryException {
			List<Sample> held = new ArrayList<>();
			for (Tag tag : tags) {
				historian.newest(tag, next).ifPresent(held::add);
			}
			held.sort(Comparator.comparing(Sample::sourceTime));
			held.forEach(sample -> items.add(new ReplayItem.Heard(sample)));
		}

		@Override
		public @Nullable ReplayItem next() throws HistoryException {
			while (items.isEmpty() && next.isBefore(end)) {
				load();
			}
			return items.poll();
		}

		private void load() throws HistoryException {
			Instant until = next.isBefore(Instant.MAX.minus(WINDOW)) ? earlier(next.plus(WINDOW), end) : end;
			List<ReplayItem> window = new ArrayList<>(gaps(next, until));
			historian.samples(tags, next, until, sample -> window.add(new ReplayItem.Heard(sample)));
			// Stable: data flow again before the first of them is heard.
			window.sort(Comparator.comparing(ReplayItem::time));
			if (window.isEmpty()) {
				Instant first = first(until);
				items.addAll(gaps(until, first));
				next = first;
			} else {
				items.addAll(window);
				next = until;
			}
		}

		/** The time of the first sample from a time on; the end when there is none. */
		private Instant first(Instant from) throws HistoryException {
			Instant first = end;
			for (Tag tag : tags) {
				first = earlier(first, first(tag, from, first));
			}
			return first;
		}

		private Instant first(Tag tag, Instant from, Instant to) throws HistoryException {
			Found found = new Found();
			try {
				historian.samples(List.of(tag), from, to, found::take);
			} catch (Enough e) {
				// That one was looked for.
			}
			return found.time == null ? to : found.time;
		}

		private List<ReplayItem> gaps(Instant from, Instant to) throws HistoryException {
			List<ReplayItem> gaps = new ArrayList<>();
			for (String asset : assets) {
				for (HistoryEvent event : historian.events(asset, from, to, MOST_GAPS)) {
					Optional<Gap> gap = RecordedGap.of(event);
					gap.ifPresent(missed -> gaps.add(new ReplayItem.Missed(asset, missed)));
				}
			}
			gaps.sort(Comparator.comparing(ReplayItem::time));
			return gaps;
		}

		private static Instant earlier(Instant one, Instant other) {
			return one.isBefore(other) ? one : other;
		}

		@Override
		public void close() {
			items.clear();
		}
	}

	/** Takes one sample and wants no more. */
	private static final class Found {
		private @Nullable Instant time;

		void take(Sample sample) {
			time = sample.sourceTime();
			throw new Enough();
		}
	}

	/** Ends a walk through samples. */
	private static final class Enough extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Enough() {
			super(null, null, false, false);
		}
	}
}
