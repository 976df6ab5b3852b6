/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.history.TrendBucket;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

class PastStrokesTest {

	private static final Instant T0 = Instant.parse("2026-03-01T06:00:00Z");
	private static final String WELL = "well-1";

	private final History history = new History();
	private final PastStrokes strokes = new PastStrokes(history, WELL);

	/** A stroke of 6 s. */
	private void stroke(long sequence, long startSecond) {
		Instant start = T0.plusSeconds(startSecond);
		SignalValue.Curve x = new SignalValue.Curve(0, 1, 0);
		for (String kind : List.of(RodPumpTwin.SURFACE_CARD, RodPumpTwin.PUMP_CARD)) {
			history.curves.add(new RecordedCurve(WELL, kind, sequence, start, start.plusSeconds(6), x, x));
		}
		sample("fillage", startSecond + 6, 0.01 * sequence);
	}

	private void sample(String name, long second, double value) {
		Instant time = T0.plusSeconds(second);
		history.samples.add(new Sample(new Tag(WELL, name), time, time, SignalValue.of(value), SampleStatus.GOOD));
	}

	private void decide(long second, String sentence) {
		history.events.add(new HistoryEvent(T0.plusSeconds(second), WELL, "decision", Severity.INFORMATION, sentence, ""));
	}

	private static long sequence(Optional<PastStroke> stroke) {
		return stroke.orElseThrow().surfaceCard().sequence();
	}

	@Test
	void theStrokeOfATimeIsFoundWithWhatWasRecordedOfIt() throws Exception {
		stroke(1, 0);
		stroke(2, 6);
		stroke(3, 12);
		sample("speedSetpoint", 1, 8);
		sample("speedSetpoint", 11, 7);
		sample("pumpingSpeed", 13, 9);
		decide(5, "first");
		history.events.add(new HistoryEvent(T0.plusSeconds(11), WELL, "mode", Severity.INFORMATION, "no decision", ""));
		decide(13, "later");
		PastStroke stroke = strokes.at(T0.plusSeconds(9)).orElseThrow();
		assertEquals(2, stroke.surfaceCard().sequence());
		assertEquals(T0.plusSeconds(12), stroke.end());
		assertEquals(RodPumpTwin.PUMP_CARD, stroke.pumpCard() instanceof RecordedCurve pump ? pump.kind() : "");
		assertEquals(0.02, number(stroke, "fillage"), 1e-12);
		assertEquals(7, number(stroke, "speedSetpoint"));
		assertNull(stroke.values().get("pumpingSpeed"), "not known yet");
		HistoryEvent decision = stroke.decision();
		assertNotNull(decision);
		assertEquals("first", decision.text());
	}

	private static double number(PastStroke stroke, String name) {
		Sample sample = stroke.values().get(name);
		return sample == null ? Double.NaN : sample.number();
	}

	@Test
	void anEstimateOfAnotherStrokeIsNotShown() throws Exception {
		stroke(1, 0);
		stroke(2, 6);
		history.samples.removeIf(sample -> sample.sourceTime().equals(T0.plusSeconds(12)));
		assertNull(strokes.at(T0.plusSeconds(9)).orElseThrow().values().get("fillage"));
	}

	@Test
	void strokesAreWalkedBackAndForthOverLongSilence() throws Exception {
		long second = 0;
		List<Long> starts = new ArrayList<>();
		for (int i = 1; i <= 300; i++) {
			stroke(i, second);
			starts.add(second);
			second += i % 100 == 0 ? Duration.ofDays(3).toSeconds() : 6;
		}
		PastStroke stroke = strokes.at(T0).orElseThrow();
		for (int i = 2; i <= 300; i++) {
			stroke = strokes.after(stroke).orElseThrow();
			assertEquals(i, stroke.surfaceCard().sequence());
		}
		assertTrue(strokes.after(stroke).isEmpty());
		assertEquals(299, sequence(strokes.before(stroke)));
		assertEquals(100, sequence(strokes.at(T0.plusSeconds(starts.get(100) - 10))), "in the silence, the one before it");
		assertEquals(300, sequence(strokes.at(Instant.MAX)));
		assertTrue(strokes.before(strokes.at(T0).orElseThrow()).isEmpty());
		assertTrue(strokes.at(T0.minusSeconds(1)).isEmpty());
	}

	@Test
	void theNextOfVeryManyShortOnesIsFound() throws Exception {
		for (int i = 0; i < 500; i++) {
			Instant start = T0.plusMillis(i);
			SignalValue.Curve x = new SignalValue.Curve(0, 1);
			history.curves.add(new RecordedCurve(WELL, RodPumpTwin.SURFACE_CARD, i, start, start.plusMillis(1), x, x));
		}
		assertEquals(1, sequence(strokes.after(strokes.at(T0).orElseThrow())));
	}

	@Test
	void withoutHistoryThereIsNone() throws Exception {
		assertTrue(strokes.at(Instant.MAX).isEmpty());
		stroke(1, 0);
		assertTrue(new PastStrokes(history, "well-2").at(Instant.MAX).isEmpty());
	}

	/** A history in memory. */
	private static final class History implements Historian {
		private final List<RecordedCurve> curves = new ArrayList<>();
		private final List<Sample> samples = new ArrayList<>();
		private final List<HistoryEvent> events = new ArrayList<>();

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
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<Sample> newest(Tag tag, Instant before) {
			return samples.stream().filter(sample -> sample.tag().equals(tag) && sample.sourceTime().isBefore(before))
					.max(Comparator.comparing(Sample::sourceTime));
		}

		@Override
		public List<RecordedCurve> curves(String asset, String kind, Instant from, Instant to, int limit) {
			return curves.stream()
					.filter(curve -> curve.asset().equals(asset) && curve.kind().equals(kind) && !curve.start().isBefore(from)
							&& curve.start().isBefore(to))
					.sorted(Comparator.comparing(RecordedCurve::start).reversed()).limit(limit).toList();
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
