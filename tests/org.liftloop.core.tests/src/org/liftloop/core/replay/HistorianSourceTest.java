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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liftloop.core.replay.Recording.LOAD;
import static org.liftloop.core.replay.Recording.SPEED;
import static org.liftloop.core.replay.Recording.T0;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.history.RecordedGap;
import org.liftloop.core.history.TrendBucket;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

class HistorianSourceTest {

	private final History history = new History();

	private List<ReplayItem> read(Instant from, Instant to, Tag... tags) throws OperationException {
		List<ReplayItem> items = new ArrayList<>();
		try (ReplayReader reader = new HistorianSource(history).read(Set.of(tags), from, to)) {
			for (ReplayItem item = reader.next(); item != null; item = reader.next()) {
				items.add(item);
			}
		}
		return items;
	}

	private static double number(ReplayItem item) {
		return item instanceof ReplayItem.Heard(Sample sample) ? sample.number() : Double.NaN;
	}

	@Test
	void anHourIsNeverInMemoryAtOnce() throws Exception {
		for (int i = 0; i < 3600; i++) {
			history.say(LOAD, 1000L * i, i);
			history.say(SPEED, 1000L * i, -i);
		}
		List<ReplayItem> items = read(Instant.MIN, Instant.MAX, LOAD, SPEED);
		assertEquals(7200, items.size());
		assertEquals(items.stream().sorted(Comparator.comparing(ReplayItem::time)).toList(), items);
		assertTrue(history.most <= 2 * 31, history.most + " samples at once");
	}

	@Test
	void aLongSilenceIsPassedOverAtOnce() throws Exception {
		history.say(LOAD, 0, 1).say(LOAD, Duration.ofDays(300).toMillis(), 2).say(SPEED, Duration.ofDays(301).toMillis(), 3);
		assertEquals(List.of(1.0, 2.0, 3.0), read(Instant.MIN, Instant.MAX, LOAD, SPEED).stream()
				.map(HistorianSourceTest::number).toList());
		assertTrue(history.questions < 50, history.questions + " questions");
	}

	@Test
	void gapsComeBeforeWhatIsHeardAfterThemAlsoBehindASilence() throws Exception {
		Gap near = new Gap(T0.plusSeconds(1), T0.plusSeconds(5), "near");
		Gap far = new Gap(T0.plusSeconds(6), T0.plusSeconds(8000), "far");
		history.say(LOAD, 0, 1).say(LOAD, 5000, 2).say(LOAD, 9_000_000, 3);
		history.events.add(RecordedGap.event("well-1", near));
		history.events.add(RecordedGap.event("well-1", far));
		history.events.add(RecordedGap.event("well-2", near));
		history.events.add(new HistoryEvent(T0.plusSeconds(2), "well-1", "alarm", Severity.ALARM, "no gap", ""));
		List<ReplayItem> items = read(Instant.MIN, Instant.MAX, LOAD);
		assertEquals(List.of(new ReplayItem.Missed("well-1", near), new ReplayItem.Missed("well-1", far)),
				items.stream().filter(ReplayItem.Missed.class::isInstance).toList());
		assertEquals(5, items.size());
		assertEquals(1, items.indexOf(new ReplayItem.Missed("well-1", near)));
		assertEquals(3, items.indexOf(new ReplayItem.Missed("well-1", far)));
	}

	@Test
	void whatHeldBeforeTheBeginComesFirst() throws Exception {
		history.say(SPEED, -100_000, 8).say(LOAD, 0, 1).say(LOAD, 1000, 2).say(LOAD, 2000, 3);
		assertEquals(List.of(8.0, 1.0, 2.0), read(T0.plusMillis(500), T0.plusMillis(2000), LOAD, SPEED).stream()
				.map(HistorianSourceTest::number).toList());
	}

	/** A history in memory that counts what is asked of it. */
	private static final class History implements Historian {
		private final List<Sample> samples = new ArrayList<>();
		private final List<HistoryEvent> events = new ArrayList<>();
		private int most;
		private int questions;

		History say(Tag tag, long millis, double value) {
			samples.add(Recording.sample(tag, millis, SignalValue.of(value)));
			return this;
		}

		@Override
		public void store(HistoryBatch batch) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<TrendBucket> trend(Tag tag, Instant from, Instant to, int buckets) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void samples(List<Tag> tags, Instant from, Instant to, Consumer<Sample> take) {
			questions++;
			int[] taken = new int[1];
			samples.stream()
					.filter(sample -> tags.contains(sample.tag()) && !sample.sourceTime().isBefore(from)
							&& sample.sourceTime().isBefore(to))
					.sorted(Comparator.comparing(Sample::sourceTime)).forEach(sample -> {
						take.accept(sample);
						most = Math.max(most, ++taken[0]);
					});
		}

		@Override
		public Optional<Sample> newest(Tag tag, Instant before) {
			return samples.stream().filter(sample -> sample.tag().equals(tag) && sample.sourceTime().isBefore(before))
					.max(Comparator.comparing(Sample::sourceTime));
		}

		@Override
		public List<RecordedCurve> curves(String asset, String kind, Instant from, Instant to, int limit) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<HistoryEvent> events(String asset, Instant from, Instant to, int limit) {
			return events.stream()
					.filter(event -> event.asset().equals(asset) && !event.time().isBefore(from) && event.time().isBefore(to))
					.sorted(Comparator.comparing(HistoryEvent::time).reversed()).limit(limit).toList();
		}

		@Override
		public List<Tag> tags() {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			// Nothing to let go.
		}
	}
}
