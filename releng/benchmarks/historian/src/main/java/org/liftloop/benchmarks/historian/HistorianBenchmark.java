/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.historian;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;

/** Prints what the historian keeps a second, on how many bytes, and how long a trend takes. */
public final class HistorianBenchmark {

	private static final Tag LOAD = new Tag("well-1", "polishedRodLoad");
	private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
	private static final Duration STEP = Duration.ofMillis(100);
	private static final int BATCH = 5000;
	private static final int PIXELS = 1000;
	private static final int REPETITIONS = 200;
	private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
	private static final long[] SIZES = { 1_000_000, 10_000_000 };

	private HistorianBenchmark() {
	}

	/** Runs it in the folder that the first argument names. */
	public static void main(String... arguments) throws Exception {
		Path folder = Path.of(arguments[0]).resolve("historian-benchmark");
		delete(folder);
		measure("SQLite", HistorianSettings.inFolder(folder));
		delete(folder);
		String url = System.getenv("LIFTLOOP_TEST_POSTGRES_URL");
		if (url != null) {
			measure("PostgreSQL", new HistorianSettings.Postgres(url, System.getenv("LIFTLOOP_TEST_POSTGRES_USER"),
					() -> System.getenv("LIFTLOOP_TEST_POSTGRES_PASSWORD"), "liftloop_benchmark"));
		}
	}

	private static void measure(String name, HistorianSettings settings) throws Exception {
		try (ManagedHistorian historian = Historians.open(settings)) {
			System.out.printf("%n%s (%s), batches of %d samples, trends of %d pixels, %d of each span, times in ms%n", name,
					historian.info().engine(), BATCH, PIXELS, REPETITIONS);
			cards(historian);
			long there = 0;
			for (long size : SIZES) {
				long start = System.nanoTime();
				long added = size - there;
				insert(historian, there, size);
				double seconds = (System.nanoTime() - start) / 1e9;
				there = size;
				System.out.printf("%,d samples: %,.0f samples/s kept, %.1f bytes a sample%n", size, added / seconds,
						historian.info().bytes() / (double) size);
				trends(historian, size);
			}
		}
	}

	private static void insert(ManagedHistorian historian, long from, long to) throws HistoryException {
		Random random = new Random(from);
		List<Sample> samples = new ArrayList<>(BATCH);
		for (long i = from; i < to; i++) {
			Instant time = BEGIN.plus(STEP.multipliedBy(i));
			samples.add(new Sample(LOAD, time, time.plusNanos(3_000_000 + random.nextInt(1_000_000)),
					SignalValue.of(50_000 + 20_000 * Math.sin(i / 10.0) + random.nextGaussian() * 300), SampleStatus.GOOD));
			if (samples.size() == BATCH) {
				historian.store(new HistoryBatch(samples, List.of(), List.of()));
				samples.clear();
			}
		}
		historian.store(new HistoryBatch(samples, List.of(), List.of()));
	}

	/** How long it takes until a card is on the disk. */
	private static void cards(ManagedHistorian historian) throws HistoryException {
		double[] x = new double[200];
		double[] y = new double[200];
		Random random = new Random(1);
		long[] nanos = new long[REPETITIONS];
		long[] processor = new long[REPETITIONS];
		for (int n = 0; n < REPETITIONS; n++) {
			for (int i = 0; i < x.length; i++) {
				x[i] = (float) (1.5 + 1.5 * Math.sin(i * Math.PI / 100));
				y[i] = (float) (50_000 + 20_000 * Math.cos(i * Math.PI / 100) + random.nextGaussian() * 300);
			}
			Instant time = BEGIN.plusSeconds(8L * n);
			long busy = PROCESSOR.getCurrentThreadCpuTime();
			long start = System.nanoTime();
			historian.store(new HistoryBatch(List.of(), List.of(new RecordedCurve("well-1", "surfaceCard", n, time,
					time.plusSeconds(8), new SignalValue.Curve(x), new SignalValue.Curve(y))), List.of()));
			nanos[n] = System.nanoTime() - start;
			processor[n] = PROCESSOR.getCurrentThreadCpuTime() - busy;
		}
		print("a card of 200 points kept", nanos, processor);
	}

	private static void trends(ManagedHistorian historian, long size) throws HistoryException {
		Duration all = STEP.multipliedBy(size);
		Random random = new Random(size);
		for (Duration span : List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6),
				Duration.ofDays(1), all)) {
			long[] nanos = new long[REPETITIONS];
			long[] processor = new long[REPETITIONS];
			int found = 0;
			for (int n = 0; n < REPETITIONS; n++) {
				long room = Math.max(1, all.minus(span).toMillis());
				Instant from = BEGIN.plusMillis(random.nextLong(room));
				long busy = PROCESSOR.getCurrentThreadCpuTime();
				long start = System.nanoTime();
				found += historian.trend(LOAD, from, from.plus(span), PIXELS).size();
				nanos[n] = System.nanoTime() - start;
				processor[n] = PROCESSOR.getCurrentThreadCpuTime() - busy;
			}
			print("trend of " + (span == all ? "all" : span.toString().substring(2)) + " (" + found / REPETITIONS + " filled)",
					nanos, processor);
		}
	}

	/** Times by the clock, and of this thread's processor: without the server's work, and without others on the machine. */
	private static void print(String what, long[] nanos, long[] processor) {
		Arrays.sort(nanos);
		Arrays.sort(processor);
		System.out.printf("  %-28s p50 %7.2f   p99 %7.2f   worst %7.2f   processor p50 %7.2f   p99 %7.2f%n", what,
				percentile(nanos, 50), percentile(nanos, 99), percentile(nanos, 100), percentile(processor, 50),
				percentile(processor, 99));
	}

	private static double percentile(long[] sorted, int percent) {
		return sorted[Math.min(sorted.length * percent / 100, sorted.length - 1)] / 1e6;
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
