/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.google.gson.Strictness;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment loses nothing that it was told is recorded. */
class LogKillTest {

	/** Logs that are written and killed side by side, for starting a process is what takes the time. */
	private static final int LOGS = 2;
	private static final int KILLS_EACH = 25;
	/** Most bytes of acknowledgements that are waited for, some 15 records. */
	private static final int MOST_BYTES = 1200;
	private static final int MOST_DELAY_MS = 20;
	/** An acknowledged record as the process told it. */
	private static final int SEQUENCE = 0;
	private static final int HASH = 1;
	private static final int SEED = 2;
	private static final int NUMBER = 3;

	private final Path scratch;

	LogKillTest(@TempDir Path scratch) {
		this.scratch = scratch;
	}

	@Test
	void everythingAcknowledgedIsThereAfterFiftyKills() throws Exception {
		List<Callable<Void>> logs = new ArrayList<>();
		for (int i = 0; i < LOGS; i++) {
			int number = i;
			logs.add(() -> {
				killAndCheck(scratch.resolve("log-" + number), number);
				return null;
			});
		}
		try (ExecutorService side = Executors.newFixedThreadPool(LOGS)) {
			for (Future<Void> done : side.invokeAll(logs)) {
				done.get();
			}
		}
	}

	private void killAndCheck(Path log, int number) throws Exception {
		Random random = new Random(9 + number);
		List<String[]> acknowledged = new ArrayList<>();
		for (int kill = 0; kill < KILLS_EACH; kill++) {
			long seed = 1000L * (number * KILLS_EACH + kill);
			acknowledged.addAll(
					appendUntilKilled(log, seed, 1 + random.nextInt(MOST_BYTES), random.nextInt(MOST_DELAY_MS)));
			LogVerification verification = LogFiles.verify(log);
			assertTrue(verification.holds(), () -> String.valueOf(verification.problem()));
		}
		assertTrue(acknowledged.size() >= 5 * KILLS_EACH, acknowledged.size() + " records are too few to say anything");
		Map<Long, LoggedEvent> kept = new HashMap<>();
		try (Stream<LoggedEvent> read = DecisionLog.read(log, DecisionFilter.ALL)) {
			read.forEach(logged -> kept.put(logged.record().sequence(), logged));
		}
		Map<Long, Made> made = new HashMap<>();
		for (String[] told : acknowledged) {
			LoggedEvent logged = kept.get(Long.valueOf(told[SEQUENCE]));
			assertNotNull(logged, "record " + told[SEQUENCE] + " was acknowledged and is gone");
			assertEquals(told[HASH], logged.record().hash());
			assertEquals(made.computeIfAbsent(Long.valueOf(told[SEED]), Made::new).get(Integer.parseInt(told[NUMBER])),
					logged.event());
		}
		System.out.println(KILLS_EACH + " kills, " + acknowledged.size() + " records acknowledged, " + kept.size()
				+ " kept");
	}

	/** Also after a second try within this process, which must not give the lock away. */
	@Test
	void anotherProcessIsKeptOut() throws Exception {
		Path folder = scratch.resolve("log");
		try (DecisionLog log = DecisionLog.open(folder)) {
			assertThrows(LogWriteException.class, () -> DecisionLog.open(folder));
			Process process = appending(folder, 1).redirectErrorStream(true).redirectOutput(scratch.resolve("told").toFile()).start();
			try {
				assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the other process goes on");
			} finally {
				process.destroyForcibly().waitFor();
			}
			String told = Files.readString(scratch.resolve("told"));
			assertTrue(told.contains("is being written by another session"), told);
			assertNull(log.last());
		}
	}

	/** The events of a seed, made as far as they are asked for. */
	private static final class Made {
		private final List<DecisionEvent> events = new ArrayList<>();
		private final RandomEvents random;

		Made(long seed) {
			random = new RandomEvents(seed);
		}

		DecisionEvent get(int number) {
			while (events.size() <= number) {
				events.add(random.next());
			}
			return events.get(number);
		}
	}

	private List<String[]> appendUntilKilled(Path folder, long seed, int bytes, int delayMs)
			throws IOException, InterruptedException {
		// A file, not a pipe: what the process told stays, and nobody has to listen.
		Path told = Files.createFile(scratch.resolve("told-" + seed));
		Process process = appending(folder, seed).redirectOutput(told.toFile())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try {
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
			while (Files.size(told) < bytes) {
				assertTrue(System.nanoTime() < end, "too little is acknowledged");
				assertFalse(process.waitFor(1, TimeUnit.MILLISECONDS), "the process ended by itself");
			}
			assertFalse(process.waitFor(delayMs, TimeUnit.MILLISECONDS), "the process ended by itself");
		} finally {
			process.destroyForcibly().waitFor();
		}
		String text = Files.readString(told);
		// A last line without an end was not told.
		return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(line -> line.split(" ")).toList();
	}

	private static ProcessBuilder appending(Path folder, long seed) {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
				"-Xint", "-XX:+UseSerialGC", "-cp",
				String.join(File.pathSeparator, placeOf(DecisionLog.class), placeOf(AppendingProcess.class),
						placeOf(Strictness.class)),
				AppendingProcess.class.getName(), folder.toString(), Long.toString(seed));
	}

	/** The folder or archive that a class is loaded from. */
	private static String placeOf(Class<?> type) {
		return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")))
				.toString();
	}
}
