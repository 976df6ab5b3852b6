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

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.historian.RetentionPolicy;

/** A history cleans up after itself, at the time that is said. */
class MaintenanceTest {

	private static final Instant T0 = Instant.parse("2026-03-01T06:00:00Z");
	private static final Tag LOAD = new Tag("well-1", "polishedRodLoad");
	private static final RetentionPolicy TEN_DAYS = new RetentionPolicy(Duration.ofDays(10), null, null, null);

	private final ManagedHistorian history;
	private final Timer timer = new Timer();

	MaintenanceTest(@TempDir Path folder) throws HistoryException {
		history = Historians.open(HistorianSettings.inFolder(folder));
	}

	@AfterEach
	void close() throws HistoryException {
		history.close();
		timer.shutdownNow();
	}

	private void store(Instant time) throws HistoryException {
		history.store(new HistoryBatch(List.of(new Sample(LOAD, time, time, SignalValue.of(1), SampleStatus.GOOD)), List.of(),
				List.of()));
	}

	private List<Instant> kept() throws HistoryException {
		List<Instant> times = new ArrayList<>();
		history.samples(List.of(LOAD), Instant.MIN, Instant.MAX, sample -> times.add(sample.sourceTime()));
		return times;
	}

	private Maintenance maintained(Instant now) {
		return new Maintenance(history, TEN_DAYS, Clock.fixed(now, ZoneOffset.UTC), timer);
	}

	@Test
	void hourlyWhatIsOlderThanThePolicyKeepsGoes() throws Exception {
		Instant now = T0.plus(Duration.ofDays(30));
		store(T0);
		store(now);
		try (Maintenance maintenance = maintained(now)) {
			assertEquals(60, timer.everyMinutes);
			assertEquals(List.of(T0, now), kept(), "not before its time");
			timer.elapse();
			assertEquals(List.of(now), kept());
		}
		assertTrue(timer.isShutdown());
	}

	@Test
	void aClockThatIsSetAheadCostsNothing() throws Exception {
		store(T0);
		store(T0.plusSeconds(60));
		try (Maintenance maintenance = maintained(T0.plus(Duration.ofDays(10_000)))) {
			timer.elapse();
			assertEquals(2, kept().size());
		}
	}

	@Test
	void anEmptyHistoryIsLeftAlone() throws Exception {
		try (Maintenance maintenance = maintained(T0)) {
			timer.elapse();
			assertEquals(List.of(), kept());
		}
	}

	/** Time passes when the test says so. */
	private static final class Timer extends ScheduledThreadPoolExecutor {

		private Runnable work = () -> {
			throw new AssertionError("nothing is scheduled");
		};
		private long everyMinutes;

		Timer() {
			super(1);
		}

		@Override
		public ScheduledFuture<?> scheduleWithFixedDelay(@Nullable Runnable command, long first, long delay,
				@Nullable TimeUnit unit) {
			work = requireNonNull(command);
			everyMinutes = requireNonNull(unit).toMinutes(delay);
			return super.schedule(() -> null, 0, unit);
		}

		void elapse() {
			work.run();
		}
	}
}
