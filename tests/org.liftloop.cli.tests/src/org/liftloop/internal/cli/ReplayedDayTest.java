/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.replay.CsvSource;
import org.liftloop.core.replay.HistorianSource;
import org.liftloop.core.replay.ReplayConnection;
import org.liftloop.core.replay.ReplaySource;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.SessionServices;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.historian.ExportHistory;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.twin.live.RodPumpSignals;

/** A recorded day, replayed, is the same day to a twin: the same strokes, estimates, findings and decisions. */
class ReplayedDayTest {

	private static final int STROKES = 60;
	/** Room of a session that replays: less than a second of its signals. */
	private static final int CAPACITY = 100;
	private static final long WAIT_SECONDS = 120;

	@TempDir
	private static Path folder = Path.of("");
	private static Lived live = new Lived();
	private static Instant end = Instant.EPOCH;

	@BeforeAll
	static void liveThrough() throws Exception {
		try (RecordedDay day = new RecordedDay(folder.resolve("history"))) {
			day.strokes(12).set(7.0).strokes(8).gap(Duration.ofSeconds(3)).strokes(3);
			// Cards that cannot be used: too short an array, and one that the controller does not stand for.
			day.through(ReplayedDayTest::halved).strokes(1).through(ReplayedDayTest::doubted).strokes(1);
			day.through(sample -> sample).strokes(15).set(8.5).strokes(STROKES - 40);
			live = day.lived;
			end = day.now();
		}
	}

	private static Sample halved(Sample sample) {
		return sample.value() instanceof SignalValue.Curve curve
				&& sample.tag().signal().equals(RodPumpSignals.CARD_LOAD.name())
						? new Sample(sample.tag(), sample.sourceTime(), sample.serverTime(),
								SignalValue.of(Arrays.copyOf(curve.toArray(), curve.length() / 2)), sample.status())
						: sample;
	}

	private static Sample doubted(Sample sample) {
		return sample.tag().signal().equals(RodPumpSignals.CARD_LOAD.name())
				? new Sample(sample.tag(), sample.sourceTime(), sample.serverTime(), SignalValue.NONE,
						SampleStatus.bad("Bad_SensorFailure"))
				: sample;
	}

	private static Lived replay(ReplaySource source, double rate) throws Exception {
		AssetTwin twin = RecordedDay.twin();
		Lived lived = new Lived();
		try (ReplayConnection connection = new ReplayConnection("day", source, Instant.MIN, Instant.MAX, rate);
				AssetSession session = new AssetSession(twin, connection, new SessionServices(connection::now, lived,
						batch -> { /* Kept already. */ }, SessionServices.USUAL_EXPIRY, CAPACITY))) {
			session.listen(lived);
			session.start();
			connection.open();
			connection.done().get(WAIT_SECONDS, TimeUnit.SECONDS);
		}
		return lived;
	}

	private static void assertTheSame(Lived replayed) {
		assertEquals(live.observations.size(), replayed.observations.size());
		for (int i = 0; i < live.observations.size(); i++) {
			assertEquals(live.observations.get(i), replayed.observations.get(i), "stroke " + i);
		}
		assertEquals(live.decisions, replayed.decisions);
		assertEquals(live.outcomes, replayed.outcomes);
		Snapshot last = replayed.newest;
		assertNotNull(last);
		assertEquals(0, last.counters().dropped(), "the session is waited for");
		assertEquals(end, last.time());
	}

	@Test
	void theDayHadSomethingToTell() {
		assertEquals(STROKES, live.observations.size());
		assertTrue(live.decisions.size() >= 2, live.decisions.toString());
		assertTrue(live.observations.stream().anyMatch(line -> line.contains("200 positions and 100 loads")), "a refused card");
		assertTrue(live.observations.stream().anyMatch(line -> line.contains("Bad_SensorFailure")), "a doubted card");
		assertTrue(live.observations.stream().anyMatch(line -> line.contains("pumpedOff")), "a finding");
	}

	@Test
	void estimatesAreRecordedWithTheirStatus() throws Exception {
		List<SampleStatus> statuses = new ArrayList<>();
		try (ManagedHistorian history = Historians.open(new HistorianSettings.Sqlite(folder.resolve("history"), true))) {
			history.samples(List.of(new Tag(RecordedDay.WELL, Quantity.PEAK_POLISHED_ROD_LOAD.id())), Instant.MIN, Instant.MAX,
					sample -> statuses.add(sample.status()));
		}
		assertEquals(STROKES, statuses.size());
		assertEquals(2, statuses.stream().filter(SampleStatus::isBad).count(), statuses.toString());
		assertTrue(statuses.stream().anyMatch(status -> status.isBad() && status.text().contains("200 positions and 100 loads")),
				"with the reason");
		for (int i = 0; i < STROKES; i++) {
			String line = live.observations.get(i);
			int at = line.indexOf("Estimate[id=" + Quantity.PEAK_POLISHED_ROD_LOAD.id() + ",");
			String estimate = line.substring(at, line.indexOf(']', at));
			assertEquals(estimate.contains("status=UNCERTAIN"), statuses.get(i).quality() == Quality.UNCERTAIN, estimate);
		}
	}

	@Test
	void replayedFromItsHistoryAsFastAsItIsTakenItIsTheSame() throws Exception {
		try (ManagedHistorian history = Historians.open(new HistorianSettings.Sqlite(folder.resolve("history"), true))) {
			long begin = System.nanoTime();
			Lived replayed = replay(new HistorianSource(history), ReplayConnection.AS_FAST_AS_TAKEN);
			double seconds = (System.nanoTime() - begin) * 1e-9;
			double recorded = Duration.between(RecordedDay.START, end).toMillis() * 1e-3;
			System.out.printf("replay: %d strokes, %.0f s of one well at 20 Hz, in %.2f s: %.0f times%n", STROKES, recorded, seconds,
					recorded / seconds);
			assertTheSame(replayed);
			Snapshot last = replayed.newest;
			assertEquals(1, last == null ? 0 : last.counters().gaps());
		}
	}

	@Test
	void replayedAThousandTimesAsFastItIsTheSame() throws Exception {
		try (ManagedHistorian history = Historians.open(new HistorianSettings.Sqlite(folder.resolve("history"), true))) {
			long begin = System.nanoTime();
			assertTheSame(replay(new HistorianSource(history), ReplayConnection.FASTEST));
			Duration took = Duration.ofNanos(System.nanoTime() - begin);
			Duration recorded = Duration.between(RecordedDay.START, end);
			assertTrue(took.compareTo(recorded.dividedBy(ReplayConnection.FASTEST).minusMillis(100)) > 0,
					"no faster than asked for: " + recorded + " in " + took);
		}
	}

	@Test
	void replayedFromAFileItIsTheSame() throws Exception {
		Path file = folder.resolve("day.csv");
		export(file);
		assertTheSame(replay(new CsvSource(file, RecordedDay.twin().signals()), ReplayConnection.AS_FAST_AS_TAKEN));
	}

	private static void export(Path file) throws OperationException, IOException {
		try (ManagedHistorian history = Historians.open(new HistorianSettings.Sqlite(folder.resolve("history"), true));
				Writer out = Files.newBufferedWriter(file)) {
			new ExportHistory(history, List.of(), Instant.MIN, Instant.MAX, out).execute(new NullProgressMonitor());
		}
	}
}
