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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.TrendBucket;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;

/** A trend is what one would find by looking at each sample. */
class TrendPropertyTest {

	private static final Tag TAG = new Tag("well", "load");
	private static final long DAY = 86_400_000_000_000L;
	private static final double RELATIVE = 1e-9;

	/** Many samples at a high rate, some out of order, so that each level of roll-ups is read. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void equalsBruteForceWhateverSpanAndRate(long seed, @TempDir Path folder) throws Exception {
		Random random = new Random(seed);
		long begin = Times.nanos(Instant.parse("2026-02-03T04:05:06Z")) + random.nextInt(1_000_000_000);
		List<Sample> samples = samples(random, begin, 120_000);
		try (ManagedHistorian historian = Historians.open(HistorianSettings.inFolder(folder))) {
			for (int i = 0; i < samples.size(); i += 7000) {
				historian.store(new HistoryBatch(samples.subList(i, Math.min(i + 7000, samples.size())), List.of(), List.of()));
			}
			assertEquals(List.of(), historian.verify());
			for (int n = 0; n < 40; n++) {
				long span = (long) Math.exp(random.nextDouble() * Math.log(120.0 * DAY));
				long from = begin - DAY + random.nextLong(61 * DAY);
				int buckets = 1 + random.nextInt(1500);
				compare(historian, samples, from, from + Math.max(1, span), buckets);
			}
		}
	}

	/** The first part at 20 Hz, then slower and slower up to 60 days. */
	private static List<Sample> samples(Random random, long begin, int count) {
		List<Sample> samples = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			long time = i < count / 2 ? begin + i * 50_000_000L : begin + random.nextLong(60 * DAY);
			double value = random.nextInt(50) == 0 ? Double.NaN : 1e4 * random.nextGaussian();
			Quality quality = Quality.values()[Math.max(0, random.nextInt(30) - 27)];
			Instant instant = Times.instant(time);
			samples.add(new Sample(TAG, instant, instant, SignalValue.of(value), new SampleStatus(quality, 0, "")));
		}
		return samples;
	}

	private static void compare(ManagedHistorian historian, List<Sample> samples, long from, long to, int buckets)
			throws Exception {
		List<TrendBucket> trend = historian.trend(TAG, Times.instant(from), Times.instant(to), buckets);
		long width = Math.max(1, Math.ceilDiv(to - from, buckets));
		Map<Long, Rollup> exact = new TreeMap<>();
		for (Sample sample : samples) {
			long time = Times.nanos(sample.sourceTime());
			if (time >= from && time < to) {
				add(exact.computeIfAbsent((time - from) / width, k -> new Rollup()), sample);
			}
		}
		assertTrue(trend.size() <= buckets);
		// A roll-up on a border counts in the earlier bucket: all up to a border are then those up to some time between
		// the border and one bucket later. Extremes, counts and means of the whole are exact.
		Rollup whole = new Rollup();
		exact.values().forEach(b -> merge(whole, b));
		assertEquals(whole.samples(), trend.stream().mapToLong(TrendBucket::count).sum());
		assertEquals(least(whole), trend.stream().mapToDouble(TrendBucket::minimum).filter(d -> !Double.isNaN(d)).min().orElse(0));
		assertEquals(greatest(whole), trend.stream().mapToDouble(TrendBucket::maximum).filter(d -> !Double.isNaN(d)).max().orElse(0));
		long found = 0;
		long upTo = 0;
		Map<Long, TrendBucket> byIndex = new TreeMap<>();
		trend.forEach(b -> byIndex.put((Times.nanos(b.start()) - from) / width, b));
		for (long index = 0; index < buckets; index++) {
			TrendBucket bucket = byIndex.get(index);
			found += bucket == null ? 0 : bucket.count();
			upTo += count(exact, index);
			assertTrue(found >= upTo, "samples late in bucket " + index + " of " + buckets);
			assertTrue(found <= upTo + count(exact, index + 1), "samples more than one bucket early in " + index);
		}
		if (whole.samples() <= 20_000) {
			exact.forEach((index, rollup) -> assertSame(rollup.bucket(Times.instant(from + index * width)), byIndex.get(index)));
		}
	}

	private static void assertSame(TrendBucket exact, @Nullable TrendBucket found) {
		if (found == null) {
			throw new AssertionError("missing " + exact);
		}
		double largest = Math.max(Math.abs(exact.minimum()), Math.abs(exact.maximum()));
		assertEquals(exact.mean(), found.mean(), Double.isNaN(largest) ? RELATIVE : largest * RELATIVE + RELATIVE);
		assertEquals(exact, new TrendBucket(found.start(), found.minimum(), found.maximum(), exact.mean(), found.count(),
				found.worst()));
	}

	private static long count(Map<Long, Rollup> exact, long index) {
		Rollup rollup = exact.get(index);
		return rollup == null ? 0 : rollup.samples();
	}

	private static void add(Rollup rollup, Sample sample) {
		rollup.count(1, SampleCodec.grade(sample.status().quality()));
		if (!Double.isNaN(sample.number())) {
			rollup.addUsable(sample.number());
		}
	}

	private static void merge(Rollup whole, Rollup part) {
		whole.count(part.samples(), part.worst());
		if (part.usable() > 0) {
			whole.add(part.least(), part.greatest(), part.total(), part.usable());
		}
	}

	private static double least(Rollup rollup) {
		return rollup.usable() > 0 ? rollup.least() : 0;
	}

	private static double greatest(Rollup rollup) {
		return rollup.usable() > 0 ? rollup.greatest() : 0;
	}
}
