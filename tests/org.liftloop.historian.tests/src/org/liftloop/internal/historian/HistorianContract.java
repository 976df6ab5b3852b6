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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.history.TrendBucket;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.HistoryInfo;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.historian.RetentionPolicy;

/** What every history does, whatever the database. */
abstract class HistorianContract {

	private static final Instant T0 = Instant.parse("2026-03-01T06:00:00Z");
	private static final Tag LOAD = new Tag("well-1", "polishedRodLoad");
	private static final Tag SPEED = new Tag("well-1", "pumpingSpeed");

	private final HistorianSettings settings;
	private ManagedHistorian historian;

	/** @param settings where the history of the running test is: an empty one */
	HistorianContract(HistorianSettings settings) throws HistoryException {
		this.settings = settings;
		historian = Historians.open(settings);
	}

	@AfterEach
	void close() throws Exception {
		historian.close();
	}

	private void reopen() throws Exception {
		historian.close();
		historian = Historians.open(settings);
	}

	@Test
	void sampleComesBackAsItWas() throws Exception {
		Instant odd = T0.plusNanos(123_456_789);
		List<Sample> samples = List.of( //
				new Sample(LOAD, odd, odd.plusMillis(7), SignalValue.of(54_321.0625), SampleStatus.GOOD),
				new Sample(LOAD, odd.plusSeconds(1), odd.minusSeconds(5), SignalValue.of(Double.NaN), SampleStatus.GOOD),
				new Sample(LOAD, odd.plusSeconds(2), odd, SignalValue.of(Double.NEGATIVE_INFINITY),
						new SampleStatus(Quality.UNCERTAIN, 0x408F0000L, "Uncertain_LastUsableValue")),
				new Sample(LOAD, odd.plusSeconds(3), odd, SignalValue.NONE,
						new SampleStatus(Quality.BAD, 0x808C0000L, "Bad_SensorFailure")),
				new Sample(LOAD, odd.plusSeconds(4), odd, SignalValue.of("läuft; \"ok\""), SampleStatus.GOOD),
				new Sample(LOAD, odd.plusSeconds(5), odd, SignalValue.of(""), SampleStatus.GOOD),
				new Sample(LOAD, odd.plusSeconds(6), odd, SignalValue.of(new double[] { 1.5, Double.NaN, -1 / 3.0 }),
						SampleStatus.GOOD),
				new Sample(LOAD, odd.plusSeconds(7), odd, SignalValue.of(new double[0]), SampleStatus.bad("empty")));
		store(samples);
		reopen();
		assertEquals(samples, read(LOAD));
	}

	@Test
	void newestSampleBeforeATimeIsFound() throws Exception {
		store(List.of(sample(LOAD, 1, 10), sample(LOAD, 5, 50), sample(LOAD, 9, 90), sample(SPEED, 7, 8)));
		assertEquals(50.0, historian.newest(LOAD, T0.plusSeconds(9)).orElseThrow().number(), "the time is excluded");
		assertEquals(90.0, historian.newest(LOAD, Instant.MAX).orElseThrow().number());
		assertTrue(historian.newest(LOAD, T0.plusSeconds(1)).isEmpty());
		assertTrue(historian.newest(new Tag("well-1", "unknown"), Instant.MAX).isEmpty());
	}

	@Test
	void timeRunningBackwardsIsKeptByItsSourceTime() throws Exception {
		store(List.of(sample(LOAD, 5, 5), sample(LOAD, 3, 3)));
		store(List.of(sample(LOAD, 1, 1), sample(LOAD, 4, 4)));
		assertEquals(List.of(1.0, 3.0, 4.0, 5.0), read(LOAD).stream().map(Sample::number).toList());
	}

	@Test
	void timeOutOfRangeBecomesTheEndOfTheRange() throws Exception {
		Instant opcUaNull = Instant.parse("1601-01-01T00:00:00Z");
		store(List.of(new Sample(LOAD, opcUaNull, Instant.MAX, SignalValue.of(1), SampleStatus.GOOD)));
		Sample read = read(LOAD).getFirst();
		assertEquals(Times.instant(-Times.LAST), read.sourceTime());
		assertEquals(Times.instant(Times.LAST), read.serverTime());
		assertEquals(1, historian.trend(LOAD, Instant.MIN, Instant.MAX, 10).getFirst().count());
	}

	@Test
	void firstSampleOfATimeStandsAndIsCountedOnce() throws Exception {
		store(List.of(sample(LOAD, 1, 10), sample(LOAD, 1, 20)));
		store(List.of(sample(LOAD, 1, 30), sample(LOAD, 2, 40)));
		assertEquals(List.of(10.0, 40.0), read(LOAD).stream().map(Sample::number).toList());
		assertEquals(2, historian.info().samples());
		assertEquals(List.of(), historian.verify());
	}

	@Test
	void samplesOfSeveralSignalsComeInTheOrderOfTheirTimes() throws Exception {
		List<Sample> all = new ArrayList<>();
		for (int i = 0; i < 5000; i++) {
			all.add(sample(i % 3 == 0 ? SPEED : LOAD, i, i));
		}
		store(all.reversed());
		List<Sample> read = new ArrayList<>();
		historian.samples(List.of(LOAD, SPEED, new Tag("none", "none")), T0.plusSeconds(10), T0.plusSeconds(4900), read::add);
		assertEquals(all.subList(10, 4900), read);
	}

	@Test
	void curveComesBackAsItWasNewestFirst() throws Exception {
		List<RecordedCurve> curves = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			curves.add(curve("well-1", "surfaceCard", i, i % 2 == 0));
		}
		historian.store(new HistoryBatch(List.of(), curves, List.of()));
		historian.store(new HistoryBatch(List.of(), List.of(curves.get(2), curve("well-2", "surfaceCard", 9, true),
				curve("well-1", "pumpCard", 9, true)), List.of()));
		reopen();
		assertEquals(curves.reversed(), historian.curves("well-1", "surfaceCard", T0, T0.plusSeconds(100), 100));
		assertEquals(List.of(curves.get(3), curves.get(2)),
				historian.curves("well-1", "surfaceCard", T0, curves.get(4).start(), 2));
		assertEquals(List.of(), historian.curves("well-1", "surfaceCard", T0.plusSeconds(100), Instant.MAX, 10));
	}

	@Test
	void eventsAreThereOnceNewestFirst() throws Exception {
		HistoryEvent alarm = new HistoryEvent(T0, "well-1", "alarm", Severity.ALARM, "It's \u0000 off; DROP TABLE event; --", "{}");
		HistoryEvent kept = new HistoryEvent(T0, "well-1", "alarm", Severity.ALARM, "It's \ufffd off; DROP TABLE event; --", "{}");
		HistoryEvent decision = new HistoryEvent(T0.plusSeconds(1), "well-2", "decision", Severity.INFORMATION, "Slower.",
				"{\"to\":5.5}");
		HistoryEvent program = new HistoryEvent(T0.plusSeconds(2), "", "mode", Severity.WARNING, "Replay.", "");
		HistoryBatch batch = new HistoryBatch(List.of(), List.of(), List.of(alarm, decision, program));
		historian.store(batch);
		historian.store(batch);
		reopen();
		assertEquals(List.of(program, decision, kept), historian.events("", T0, T0.plusSeconds(3), 10));
		assertEquals(List.of(kept), historian.events("well-1", T0, T0.plusSeconds(3), 10));
		assertEquals(List.of(decision), historian.events("", T0, T0.plusSeconds(2), 1));
	}

	@Test
	void trendKeepsLeastAndGreatestOfEachBucketAndSkipsBadValues() throws Exception {
		store(List.of(sample(LOAD, 0, 5), sample(LOAD, 1, -3), sample(LOAD, 2, 9),
				sample(LOAD, 3, 999).with(SampleStatus.bad("broken")), sample(LOAD, 20, 7).with(SampleStatus.bad("broken")),
				sample(LOAD, 30, 1).with(SampleStatus.uncertain("late")), sample(LOAD, 40, 8)));
		List<TrendBucket> trend = historian.trend(LOAD, T0, T0.plusSeconds(40), 4);
		assertEquals(List.of(new TrendBucket(T0, -3, 9, 11 / 3.0, 4, Quality.BAD),
				new TrendBucket(T0.plusSeconds(20), Double.NaN, Double.NaN, Double.NaN, 1, Quality.BAD),
				new TrendBucket(T0.plusSeconds(30), 1, 1, 1, 1, Quality.UNCERTAIN)), trend);
		assertEquals(List.of(), historian.trend(new Tag("no", "tag"), T0, T0.plusSeconds(40), 4));
		assertEquals(List.of(), historian.trend(LOAD, T0.plusSeconds(40), T0, 4));
		assertThrows(IllegalArgumentException.class, () -> historian.trend(LOAD, T0, T0.plusSeconds(1), 0));
	}

	@Test
	void hugeAndInfiniteValuesDoNotBreakATrend() throws Exception {
		List<Sample> samples = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			samples.add(sample(LOAD, i, Double.MAX_VALUE));
			samples.add(sample(SPEED, i, i % 2 == 0 ? Double.POSITIVE_INFINITY : 3));
		}
		store(samples);
		store(List.of(sample(LOAD, 50, Double.MAX_VALUE), sample(SPEED, 50, 1)));
		assertEquals(Double.MAX_VALUE, historian.trend(LOAD, T0, T0.plusSeconds(60), 1).getFirst().maximum());
		TrendBucket speed = historian.trend(SPEED, T0, T0.plusSeconds(60), 1).getFirst();
		assertEquals(Double.POSITIVE_INFINITY, speed.mean());
		assertEquals(1, speed.minimum());
		assertEquals(List.of(), historian.verify());
	}

	@Test
	void oldSamplesGoAndTheirTrendStays() throws Exception {
		List<Sample> samples = new ArrayList<>();
		for (int i = 0; i < 40_000; i++) {
			samples.add(sample(LOAD, 10L * i, i));
		}
		store(samples);
		historian.store(new HistoryBatch(List.of(), List.of(curve("well-1", "surfaceCard", 1, true)),
				List.of(new HistoryEvent(T0, "", "mode", Severity.WARNING, "Old.", ""))));
		Instant end = T0.plusSeconds(400_000);
		List<TrendBucket> before = historian.trend(LOAD, T0, end, 20);
		long removed = historian.retain(new RetentionPolicy(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(1),
				Duration.ofDays(1)), end, new NullProgressMonitor());
		assertTrue(removed > 30_000, "removed " + removed);
		assertEquals(before.stream().mapToLong(TrendBucket::count).sum(),
				historian.trend(LOAD, T0, end, 20).stream().mapToLong(TrendBucket::count).sum());
		assertEquals(before.getFirst().minimum(), historian.trend(LOAD, T0, end, 20).getFirst().minimum());
		Instant oldest = read(LOAD).getFirst().sourceTime();
		assertFalse(oldest.isAfter(end.minus(Duration.ofDays(1))), oldest::toString);
		assertTrue(oldest.isAfter(end.minus(Duration.ofHours(36))), oldest::toString);
		assertEquals(List.of(), historian.curves("well-1", "surfaceCard", Instant.MIN, Instant.MAX, 9));
		assertEquals(List.of(), historian.events("", Instant.MIN, Instant.MAX, 9));
		assertEquals(List.of(), historian.verify());
		assertEquals(0, historian.retain(RetentionPolicy.EVERYTHING, end, new NullProgressMonitor()));
	}

	@Test
	void cancelledRetentionStops() throws Exception {
		store(List.of(sample(LOAD, 0, 1)));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		RetentionPolicy policy = new RetentionPolicy(Duration.ZERO, null, null, null);
		assertThrows(OperationCanceledException.class, () -> historian.retain(policy, T0.plusSeconds(1_000_000), monitor));
		assertEquals(1, read(LOAD).size());
	}

	@Test
	void threadsStoreAndReadTogether() throws Exception {
		int threads = 8;
		int batches = 25;
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Future<Void>> done = new ArrayList<>();
			for (int t = 0; t < threads; t++) {
				Tag tag = new Tag("well-" + t, "load");
				Callable<Void> work = () -> {
					for (int i = 0; i < batches; i++) {
						store(List.of(sample(tag, i, i), sample(LOAD, i, i)));
						assertEquals(i + 1, read(tag).size());
					}
					return null;
				};
				done.add(pool.submit(work));
			}
			for (Future<Void> one : done) {
				one.get();
			}
		}
		assertEquals(batches, read(LOAD).size());
		assertEquals(threads + 1, historian.tags().size());
		assertEquals(List.of(), historian.verify());
	}

	@Test
	void twoOpenHistoriesOfOnePlaceDoNotCountTwice() throws Exception {
		try (ManagedHistorian other = Historians.open(settings)) {
			for (int i = 0; i < 20; i++) {
				HistoryBatch batch = new HistoryBatch(List.of(sample(LOAD, i, i)), List.of(), List.of());
				historian.store(batch);
				other.store(batch);
			}
			assertEquals(20, other.info().samples());
			assertEquals(List.of(), other.verify());
		}
	}

	@Test
	void infoSaysWhatIsThere() throws Exception {
		HistoryInfo empty = historian.info();
		assertEquals(0, empty.samples());
		assertEquals(null, empty.first());
		store(List.of(sample(LOAD, 0, 1), sample(SPEED, 100, 1)));
		HistoryInfo info = historian.info();
		assertArrayEquals(new long[] { 2, 2, 0, 0 }, new long[] { info.tags(), info.samples(), info.curves(), info.events() });
		assertEquals(T0.plusSeconds(100), info.last());
		assertEquals(1, info.schemaVersion());
		assertTrue(info.bytes() > 4096);
	}

	@Test
	void closedHistoryRefuses() throws Exception {
		historian.close();
		historian.close();
		assertThrows(HistoryException.class, () -> store(List.of(sample(LOAD, 0, 1))));
		assertThrows(HistoryException.class, () -> historian.tags());
	}

	private void store(List<Sample> samples) throws HistoryException {
		historian.store(new HistoryBatch(samples, List.of(), List.of()));
	}

	private List<Sample> read(Tag tag) throws HistoryException {
		List<Sample> samples = new ArrayList<>();
		historian.samples(List.of(tag), Instant.MIN, Instant.MAX, samples::add);
		return samples;
	}

	static Sample sample(Tag tag, long second, double value) {
		Instant time = T0.plusSeconds(second);
		return new Sample(tag, time, time.plusMillis(3), SignalValue.of(value), SampleStatus.GOOD);
	}

	private static RecordedCurve curve(String asset, String kind, int number, boolean floats) {
		double[] x = new double[200];
		double[] y = new double[200];
		for (int i = 0; i < x.length; i++) {
			x[i] = floats ? (float) Math.sin(i + number) : Math.sin(i + number);
			y[i] = floats ? (float) (1e4 * Math.cos(i)) : 1e4 * Math.cos(i);
		}
		return new RecordedCurve(asset, kind, number, T0.plusSeconds(10L * number), T0.plusSeconds(10L * number + 8),
				new SignalValue.Curve(x), new SignalValue.Curve(y));
	}
}
