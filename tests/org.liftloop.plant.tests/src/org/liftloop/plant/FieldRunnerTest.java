/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.liftloop.plant.spec.WellSpec;

/** Virtual time, and a field that runs in it. */
class FieldRunnerTest {

	private static final long PATIENCE_S = 60;

	@Test
	void theClockRunsAtItsRateAndChangesItWithoutAJump() {
		AtomicLong nanos = new AtomicLong(5);
		VirtualClock clock = new VirtualClock(Demo.START, 1_000, nanos::get);
		nanos.addAndGet(2_000_000_000L);
		assertEquals(Demo.START.plusSeconds(2_000), clock.now());
		clock.setRate(1);
		assertEquals(Demo.START.plusSeconds(2_000), clock.now());
		nanos.addAndGet(3_000_000_000L);
		assertEquals(Demo.START.plusSeconds(2_003), clock.now());
		assertThrows(IllegalArgumentException.class, () -> clock.setRate(1_001));
		assertThrows(IllegalArgumentException.class, () -> clock.setRate(0.5));
	}

	private static SimulatedField field(int wells) {
		WellSpec spec = Demo.healthy(1);
		return new SimulatedField("test",
				LongStream.range(0, wells).mapToObj(i -> spec.named("Well " + i, i)).toList(), Demo.START);
	}

	/** Counts cards and keeps what came. */
	private static class Counting implements PlantListener {

		final List<CompletedCard> cards = Collections.synchronizedList(new ArrayList<>());
		final List<RunnerReport> reports = Collections.synchronizedList(new ArrayList<>());
		final List<List<LiveValues>> batches = Collections.synchronizedList(new ArrayList<>());
		final CountDownLatch wanted;
		final CountDownLatch reported = new CountDownLatch(3);
		final CountDownLatch ended = new CountDownLatch(1);

		Counting(int cards) {
			wanted = new CountDownLatch(cards);
		}

		@Override
		public void samples(List<LiveValues> samples) {
			batches.add(samples);
		}

		@Override
		public void card(CompletedCard card) {
			cards.add(card);
			wanted.countDown();
		}

		@Override
		public void report(RunnerReport report) {
			reports.add(report);
			reported.countDown();
			if (!report.isRunning()) {
				ended.countDown();
			}
		}
	}

	/** As fast as it goes: nothing is left out, and the report says which rate that was. */
	@Test
	void aThousandTimesRealTimeLosesNoStroke() throws InterruptedException {
		Counting counting = new Counting(400);
		SimulatedField field = field(3);
		try (FieldRunner runner = new FieldRunner(field, 1_000, RunnerOptions.DEFAULT, counting)) {
			runner.start();
			assertTrue(counting.wanted.await(PATIENCE_S, TimeUnit.SECONDS));
			assertTrue(counting.reported.await(PATIENCE_S, TimeUnit.SECONDS));
		}
		RunnerReport last = counting.reports.getLast();
		assertFalse(last.isRunning());
		assertEquals(field.time(), last.time());
		// A step that took long is made up for, by half a second at most.
		assertTrue(last.achievedRate() > 10 && last.achievedRate() <= 1_500, () -> "achieved " + last.achievedRate());
		System.out.printf("3 wells at 1000x: achieved %.0fx, %.0f strokes/s%n", last.achievedRate(), last.strokesPerS());
		for (SimulatedWell well : field.wells()) {
			List<CompletedCard> own = counting.cards.stream().filter(card -> card.well().equals(well.name())).toList();
			for (int i = 0; i < own.size(); i++) {
				assertEquals(i + 1, own.get(i).sequence());
				assertEquals(i == 0 ? Demo.START : own.get(i - 1).endTime(), own.get(i).startTime());
			}
			assertEquals(own.size(), well.valuesAt(field.time()).cardSequence());
		}
		int most = RunnerOptions.DEFAULT.mostSamples() + 1;
		counting.batches.forEach(batch -> assertTrue(batch.size() <= 3 * most, () -> "a batch of " + batch.size()));
	}

	/** At real time virtual time is real time, and live values come ten times a second. */
	@Test
	void realTimeIsKept() throws InterruptedException {
		Counting counting = new Counting(0);
		SimulatedField field = field(2);
		long began = System.nanoTime();
		try (FieldRunner runner = new FieldRunner(field, 1, RunnerOptions.DEFAULT, counting)) {
			runner.start();
			assertTrue(counting.reported.await(PATIENCE_S, TimeUnit.SECONDS));
		}
		double passedS = (System.nanoTime() - began) * 1e-9;
		double virtualS = Duration.between(Demo.START, field.time()).toMillis() / 1_000.0;
		assertTrue(virtualS > 1.5 && virtualS <= passedS, () -> virtualS + " s of " + passedS);
		List<Instant> times = counting.batches.stream().flatMap(List::stream).filter(v -> v.asset().equals("Well 0"))
				.map(LiveValues::time).toList();
		for (int i = 0; i < times.size(); i++) {
			assertEquals(Demo.START.plusMillis(100L * (i + 1)), times.get(i));
		}
		assertTrue(times.size() >= (int) (virtualS * 10) - 1, () -> times.size() + " in " + virtualS + " s");
	}

	@Test
	void itCanBeStoppedAndStartedAgain() throws InterruptedException {
		Counting counting = new Counting(10);
		SimulatedField field = field(1);
		try (FieldRunner runner = new FieldRunner(field, 500, RunnerOptions.DEFAULT, counting)) {
			runner.start();
			assertTrue(counting.wanted.await(PATIENCE_S, TimeUnit.SECONDS));
			runner.stop();
			Instant stopped = field.time();
			assertFalse(runner.report().isRunning());
			runner.setRate(1);
			runner.start();
			runner.stop();
			assertTrue(Duration.between(stopped, field.time()).toMillis() < 60_000, "the time at rest is not made up for");
		}
	}

	@Test
	void aListenerThatFailsStopsTheRunnerAndIsNamed() throws InterruptedException {
		IllegalStateException failure = new IllegalStateException("listener");
		Counting counting = new Counting(1) {
			@Override
			public void card(CompletedCard card) {
				throw failure;
			}
		};
		try (FieldRunner runner = new FieldRunner(field(1), 1_000, RunnerOptions.DEFAULT, counting)) {
			runner.start();
			assertTrue(counting.ended.await(PATIENCE_S, TimeUnit.SECONDS));
			assertNotNull(runner.report().failure());
			assertSame(failure, runner.report().failure());
		}
	}
}
