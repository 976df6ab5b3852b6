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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.HistoryRecorder;
import org.liftloop.core.history.HistoryRecorder.Dropped;
import org.liftloop.core.history.HistoryRecorder.Options;
import org.liftloop.core.history.TrendBucket;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;

/** What goes wrong with a file says so, says what to do, and damages nothing. */
class SqliteFailureTest {

	private static final Tag LOAD = new Tag("well-1", "load");

	private final Path folder;
	private final HistorianSettings.Sqlite settings;

	SqliteFailureTest(@TempDir Path folder) {
		this.folder = folder;
		this.settings = new HistorianSettings.Sqlite(folder.resolve("history"), false);
	}

	/** No test can cut the power: what makes a commit outlive that (2 is FULL) is in force on the connection that writes. */
	@Test
	void logIsSynchronizedAtEachCommit() throws Exception {
		Historians.open(settings).close();
		try (Connection connection = new SqliteDialect(settings).connect(true);
				Statement statement = connection.createStatement()) {
			List<String> inForce = new ArrayList<>();
			for (String pragma : List.of("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync")) {
				try (ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
					assertTrue(row.next());
					inForce.add(row.getString(1));
				}
			}
			assertEquals(List.of("wal", "2", "1", "1"), inForce);
		}
	}

	@Test
	void fullDiskIsSaidAndWhatWasAcknowledgedStays() throws Exception {
		try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 3);
				ManagedHistorian historian = SqlHistorian.open(disk.dialect())) {
			int kept = 0;
			HistoryException full = null;
			while (full == null && kept < 100_000) {
				try {
					historian.store(batch(kept, 500));
					kept += 500;
				} catch (HistoryException e) {
					full = e;
				}
			}
			assertTrue(full != null && full.getMessage().contains("full"), String.valueOf(full));
			assertTrue(full.remedy().contains("room"), full.remedy());
			int there = kept;
			assertThrows(HistoryException.class, () -> historian.store(batch(there, 500)));
			assertEquals(kept, count(historian));
			assertEquals(List.of(), historian.verify());
			disk.makeRoom();
			historian.store(batch(kept, 500));
			assertEquals(kept + 500, count(historian));
			assertEquals(List.of(), historian.verify());
		}
	}

	/** The session's side: it goes on, hears what is not recorded, and what waited is kept once there is room. */
	@Test
	void recordingGoesOnWhenTheDiskIsFull() throws Exception {
		BlockingQueue<String> heard = new LinkedBlockingQueue<>();
		HistoryRecorder.Listener listener = new HistoryRecorder.Listener() {
			@Override
			public void refused(HistoryException reason, Instant since, Dropped dropped) {
				heard.add("refused: " + reason.getMessage());
			}

			@Override
			public void recordedAgain(Instant since, Instant until, Dropped dropped) {
				heard.add("again, lost " + dropped.samples());
			}
		};
		Options options = new Options(20_000, Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofSeconds(30));
		try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 3);
				ManagedHistorian historian = SqlHistorian.open(disk.dialect());
				HistoryRecorder recorder = new HistoryRecorder(historian, options, listener, Clock.systemUTC())) {
			int next = 0;
			while (heard.isEmpty() && next < 100_000) {
				recorder.record(batch(next, 100));
				next += 100;
				while (recorder.waiting() > 10_000 && heard.isEmpty()) {
					Thread.onSpinWait();
				}
			}
			assertTrue(heard.take().contains("full"));
			CompletableFuture<Void> waiting = recorder.record(batch(next, 100));
			assertTrue(!waiting.isDone());
			disk.makeRoom();
			waiting.get(30, TimeUnit.SECONDS);
			String said = heard.take();
			while (said.startsWith("refused")) {
				said = heard.take();
			}
			assertEquals("again, lost 0", said);
			assertEquals(next + 100, count(historian));
			assertEquals(List.of(), historian.verify());
		}
	}

	@Test
	void readOnlyFolderIsSaid() throws Exception {
		try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 8)) {
			try (ManagedHistorian historian = SqlHistorian.open(disk.dialect())) {
				historian.store(batch(0, 10));
			}
			disk.makeReadOnly();
			HistorianSettings.Sqlite there = new HistorianSettings.Sqlite(disk.history(), false);
			HistoryException refused = assertThrows(HistoryException.class, () -> Historians.open(there));
			assertTrue(refused.getMessage().contains("read-only"), refused.getMessage());
			try (ManagedHistorian reader = Historians.open(new HistorianSettings.Sqlite(disk.history(), true))) {
				assertEquals(10, count(reader));
			}
		}
	}

	@Test
	void historyThatIsRecordedIsReadByAnotherProgram() throws Exception {
		try (ManagedHistorian writer = Historians.open(settings);
				ManagedHistorian reader = Historians.open(new HistorianSettings.Sqlite(settings.folder(), true))) {
			writer.store(batch(0, 10));
			assertEquals(10, count(reader));
			HistoryException refused = assertThrows(HistoryException.class, () -> reader.store(batch(10, 1)));
			assertTrue(refused.getMessage().contains("reading only"), refused.getMessage());
		}
		HistorianSettings nothing = new HistorianSettings.Sqlite(folder.resolve("nothing"), true);
		assertThrows(HistoryException.class, () -> Historians.open(nothing));
		assertTrue(Files.notExists(folder.resolve("nothing")));
	}

	@Test
	void fileThatIsNoFolderIsSaid() throws Exception {
		Files.writeString(folder.resolve("history"), "a file");
		HistoryException refused = assertThrows(HistoryException.class, () -> Historians.open(settings));
		assertTrue(refused.getMessage().contains("cannot be made"), refused.getMessage());
	}

	@Test
	void anotherProgramThatWritesIsSaid() throws Exception {
		try (ManagedHistorian historian = Historians.open(settings)) {
			historian.store(batch(0, 1));
			try (Connection other = new SqliteDialect(settings).connect(true); Statement statement = other.createStatement()) {
				statement.execute("BEGIN IMMEDIATE");
				HistoryException refused = assertThrows(HistoryException.class, () -> historian.store(batch(1, 1)));
				assertTrue(refused.getMessage().contains("Another program"), refused.getMessage());
			}
			historian.store(batch(1, 1));
			assertEquals(2, count(historian));
		}
	}

	@Test
	void damagedFileIsSaid() throws Exception {
		try (ManagedHistorian historian = Historians.open(settings)) {
			historian.store(batch(0, 20_000));
		}
		byte[] file = Files.readAllBytes(settings.file());
		byte[] noise = new byte[file.length / 2];
		new Random(1).nextBytes(noise);
		System.arraycopy(noise, 0, file, 8192, noise.length);
		Files.write(settings.file(), file);
		HistoryException said = assertThrows(HistoryException.class, () -> {
			try (ManagedHistorian historian = Historians.open(settings)) {
				assertTrue(!historian.verify().isEmpty());
				count(historian);
			}
		});
		assertTrue(said.getMessage().contains("damaged"), said.getMessage());
		Files.writeString(settings.file(), "This is a letter, not a database. ".repeat(200));
		said = assertThrows(HistoryException.class, () -> Historians.open(settings));
		assertTrue(said.getMessage().contains("damaged"), said.getMessage());
		assertTrue(said.remedy().contains("backup"), said.remedy());
	}

	@Test
	void newerVersionIsRefusedAndNotTouched() throws Exception {
		Historians.open(settings).close();
		execute("UPDATE schema_version SET version=99");
		HistoryException refused = assertThrows(HistoryException.class, () -> Historians.open(settings));
		assertTrue(refused.getMessage().contains("newer"), refused.getMessage());
		HistorianSettings reading = new HistorianSettings.Sqlite(settings.folder(), true);
		assertThrows(HistoryException.class, () -> Historians.open(reading));
	}

	/** The file is made by the statements of the first released version, kept as they were then. */
	@Test
	void fileOfTheFirstVersionIsReadAndWritten() throws Exception {
		Files.createDirectories(settings.folder());
		execute(Files.readString(Path.of("testdata/history-1.sql")).split(";\\R"));
		try (ManagedHistorian historian = Historians.open(settings)) {
			Tag tag = new Tag("well-7", "polishedRodLoad");
			Instant from = Instant.parse("2026-01-01T00:00:00Z");
			List<Sample> samples = new ArrayList<>();
			historian.samples(List.of(tag), Instant.MIN, Instant.MAX, samples::add);
			assertEquals(List.of(41_000.5, 42_000.25, Double.NaN), samples.stream().map(Sample::number).toList());
			assertEquals("Bad_SensorFailure", samples.getLast().status().text());
			TrendBucket trend = historian.trend(tag, from, from.plusSeconds(60), 1).getFirst();
			assertEquals(42_000.25, trend.maximum());
			assertEquals(new HistoryEvent(from, "well-7", "alarm", Severity.ALARM, "Pumped off.", "{}"),
					historian.events("", from, from.plusSeconds(1), 9).getFirst());
			assertEquals(1, historian.curves("well-7", "surfaceCard", from, from.plusSeconds(1), 9).size());
			assertEquals(List.of(), historian.verify());
			historian.store(batch(0, 10));
			assertEquals(13, historian.info().samples());
		}
	}

	@Test
	void olderVersionIsBroughtUpToDateWholeOrNotAtAll() throws Exception {
		Historians.open(settings).close();
		SqliteDialect dialect = new SqliteDialect(settings);
		List<String> broken = List.of("ALTER TABLE event ADD COLUMN person TEXT", "ALTER TABLE nowhere ADD COLUMN x TEXT");
		try (Connection connection = dialect.connect(true)) {
			assertThrows(SQLException.class,
					() -> new Schema(dialect, List.of(Schema.VERSIONS.getFirst(), broken)).update(connection));
		}
		Historians.open(settings).close();
		List<String> right = List.of("ALTER TABLE event ADD COLUMN person TEXT");
		try (Connection connection = dialect.connect(true)) {
			new Schema(dialect, List.of(Schema.VERSIONS.getFirst(), right)).update(connection);
		}
		execute("UPDATE event SET person='somebody'");
		assertThrows(HistoryException.class, () -> Historians.open(settings));
	}

	private void execute(String... statements) throws SQLException {
		try (Connection connection = new SqliteDialect(settings).connect(true);
				Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	private static HistoryBatch batch(int from, int count) {
		List<Sample> samples = new ArrayList<>();
		for (int i = from; i < from + count; i++) {
			samples.add(HistorianContract.sample(LOAD, i, i));
		}
		return new HistoryBatch(samples, List.of(), List.of());
	}

	private static int count(ManagedHistorian historian) throws HistoryException {
		int[] count = new int[1];
		historian.samples(List.of(LOAD), Instant.MIN, Instant.MAX, s -> count[0]++);
		return count[0];
	}

	/** A disk of a few MB: one in memory where the user may mount it, else a limit on the file and a folder's rights. */
	private static final class SmallDisk implements AutoCloseable {

		private final Path root;
		private final int megabytes;
		private final boolean mounted;
		private boolean roomy;

		SmallDisk(Path root, int megabytes) throws IOException, InterruptedException {
			this.root = Files.createDirectories(root);
			this.megabytes = megabytes;
			this.mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", root.toString());
		}

		Path history() {
			return root.resolve("history");
		}

		Dialect dialect() {
			return new SqliteDialect(new HistorianSettings.Sqlite(history(), false)) {
				@Override
				public Connection connect(boolean writing) throws SQLException {
					Connection connection = super.connect(writing);
					if (!mounted && writing && !roomy) {
						try (Statement statement = connection.createStatement()) {
							statement.execute("PRAGMA max_page_count=" + megabytes * 100);
						}
					}
					return connection;
				}
			};
		}

		void makeRoom() throws IOException, InterruptedException {
			roomy = true;
			if (mounted) {
				assertTrue(run("mount", "-o", "remount,size=" + 4 * megabytes + "m", root.toString()));
			}
		}

		void makeReadOnly() throws IOException, InterruptedException {
			if (mounted) {
				assertTrue(run("mount", "-o", "remount,ro", root.toString()));
			} else {
				assertTrue(history().toFile().setWritable(false));
			}
		}

		@Override
		public void close() throws IOException, InterruptedException {
			if (mounted) {
				assertTrue(run("umount", root.toString()));
			} else {
				assertTrue(history().toFile().setWritable(true));
			}
		}

		private static boolean run(String... command) throws IOException, InterruptedException {
			try {
				return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
						.start().waitFor() == 0;
			} catch (IOException e) {
				// No such program: another system.
				return false;
			}
		}
	}
}
