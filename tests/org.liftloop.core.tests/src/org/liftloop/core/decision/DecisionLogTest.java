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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionLogTest {

	private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
	private static final long LONG = 1 << 20;

	private final Path folder;

	DecisionLogTest(@TempDir Path folder) {
		this.folder = folder.resolve("log");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 4_000, LONG })
	void everyEventComesBackAsItWasFromAnyNumberOfFiles(long longestSegment) throws Exception {
		List<DecisionEvent> written = LogFiles.write(folder, 300, longestSegment);
		assertEquals(written, LogFiles.read(folder));
		LogVerification verification = LogFiles.verify(folder);
		assertTrue(verification.holds(), () -> String.valueOf(verification.problem()));
		assertEquals(300, verification.records());
		long files = LogFiles.names(folder).stream().filter(name -> name.endsWith(".jsonl")).count();
		assertTrue(longestSegment == 1 ? files == 300 : longestSegment == LONG ? files == 1 : files > 10, files + " files");
	}

	@Test
	void theHashIsTheDocumentedOne() throws Exception {
		LogFiles.write(folder, 3, LONG);
		String previous = "0".repeat(64);
		for (String line : LogFiles.lines(folder.resolve(LogFiles.FIRST))) {
			String hashed = previous + line.substring(0, line.indexOf(",\"previous\":\"")) + "}";
			previous = HexFormat.of().formatHex(
					MessageDigest.getInstance("SHA-256").digest(hashed.getBytes(StandardCharsets.UTF_8)));
			assertTrue(line.endsWith(",\"hash\":\"" + previous + "\"}"), line);
		}
	}

	@Test
	void aDecisionIsWrittenAsDocumented() throws IOException {
		try (DecisionLog log = DecisionLog.open(folder)) {
			log.append(new DecisionMade(RandomEvents.decision("d-1", "Well 1")));
		}
		String line = LogFiles.lines(folder.resolve(LogFiles.FIRST)).getFirst();
		assertEquals("{\"sequence\":1,\"time\":\"2026-03-01T06:00:00Z\",\"type\":\"DECISION\",\"body\":{\"id\":\"d-1\","
				+ "\"asset\":\"Well 1\",\"mode\":\"ADVISORY\",\"inputs\":[{\"kind\":\"card\",\"id\":\"stroke 4711\","
				+ "\"time\":\"2026-03-01T05:59:53.250Z\",\"sha256\":\"" + "a1".repeat(32) + "\"}],\"rule\":{\"id\":"
				+ "\"org.liftloop.rodpump.fillage\",\"version\":\"1.2.0\"},\"evidence\":[{\"name\":\"fillage\","
				+ "\"value\":0.64,\"unit\":\"\",\"note\":\"below 0.70 for 3 strokes\"}],\"move\":{\"tag\":\"SPM\","
				+ "\"from\":8.0,\"to\":7.4,\"unit\":\"1/min\"},\"sentence\":\"Fillage 64 % < 70 % for 3 strokes: reduce"
				+ " 8.0 -> 7.4 spm to stop fluid pound\",\"expected\":[{\"name\":\"peak load\",\"value\":71000.0,"
				+ "\"unit\":\"N\",\"note\":\"\"}],\"limits\":[{\"name\":\"speed\",\"value\":0.123,\"limit\":0.1,"
				+ "\"unit\":\"1/s\",\"bounding\":true}]},\"previous\":\"" + "0".repeat(64) + "\"",
				line.substring(0, line.indexOf(",\"hash\"")));
	}

	/** The bounds of the records' own texts keep each line short enough to be read again. */
	@Test
	void theLongestDecisionCanBeReadAgain() throws IOException {
		String name = "\u2028".repeat(199) + "x";
		String text = "\u0001".repeat(1000);
		String unit = "\u0001".repeat(40);
		List<Evidence> evidence = Collections.nCopies(100, new Evidence(name, -Double.MIN_NORMAL, unit, text));
		Decision longest = new Decision(name, NOW, name, ControlMode.AUTONOMOUS,
				Collections.nCopies(100, new InputIdentity(name, name, NOW, "f".repeat(64))), new RuleIdentity(name, name),
				evidence, new SetpointMove(name, 1, 2, unit), "." + text.substring(1), evidence,
				Collections.nCopies(100, new BoundingLimit(name, 1, 2, unit, false)));
		try (DecisionLog log = DecisionLog.open(folder)) {
			log.append(new DecisionMade(longest));
		}
		assertEquals(List.of(new DecisionMade(longest)), LogFiles.read(folder));
	}

	@Test
	void aLogGoesOnWhereItEnded() throws Exception {
		LogRecord first;
		try (DecisionLog log = DecisionLog.open(folder)) {
			assertNull(log.last());
			first = log.append(new DecisionMade(RandomEvents.decision("d-1", "Well 1")));
		}
		try (DecisionLog log = DecisionLog.open(folder)) {
			assertEquals(first, log.last());
			assertEquals(2, log.append(new DecisionMade(RandomEvents.decision("d-2", "Well 1"))).sequence());
		}
		assertEquals(2, LogFiles.verify(folder).records());
		assertTrue(LogFiles.verify(folder).holds());
	}

	@Test
	void anOutcomeBelongsToTheAssetOfItsDecision() throws IOException {
		try (DecisionLog log = DecisionLog.open(folder)) {
			log.append(new DecisionMade(RandomEvents.decision("d-1", "Well 1")));
			log.append(new DecisionMade(RandomEvents.decision("d-2", "Well 2")));
			log.append(new OutcomeRecorded("d-2", NOW.plusSeconds(60), Outcome.REJECTED, "jane", "pump test", null));
			log.append(new OutcomeRecorded("d-1", NOW.plusSeconds(61), Outcome.ACTED, null, "", 7.4));
			log.append(new ModeChanged("Well 2", NOW.plusSeconds(62), ControlMode.AUTONOMOUS, ControlMode.ADVISORY,
					ModeChanged.LIFTLOOP, "signal lost"));
			assertEquals(List.of(2L, 3L, 5L), sequences(log, new DecisionFilter("Well 2", null, null)));
			assertEquals(List.of(4L, 5L), sequences(log, new DecisionFilter(null, NOW.plusSeconds(61), null)));
			assertEquals(List.of(3L), sequences(log, new DecisionFilter(null, null, Outcome.REJECTED)));
			assertEquals(List.of(), sequences(log, new DecisionFilter("Well 1", null, Outcome.REJECTED)));
			assertEquals(LongStream.rangeClosed(1, 5).boxed().toList(), sequences(log, DecisionFilter.ALL));
		}
	}

	private static List<Long> sequences(DecisionLog log, DecisionFilter filter) throws IOException {
		try (Stream<LoggedEvent> read = log.read(filter)) {
			return read.map(logged -> logged.record().sequence()).toList();
		}
	}

	@Test
	void listenersHearEveryRecordInOrderAndOneThatFailsHarmsNobody() throws IOException {
		List<LoggedEvent> heard = Collections.synchronizedList(new ArrayList<>());
		List<Class<?>> refused = Collections.synchronizedList(new ArrayList<>());
		try (DecisionLog log = DecisionLog.open(folder)) {
			log.addListener(logged -> {
				// Appending here would wait for this very thread.
				try {
					log.append(logged.event());
				} catch (IllegalStateException | LogWriteException e) {
					refused.add(e.getClass());
					throw new IllegalStateException("a view that fails", e);
				}
			});
			log.addListener(heard::add);
			for (int i = 1; i <= 3; i++) {
				log.append(new DecisionMade(RandomEvents.decision("d-" + i, "Well 1")));
			}
		}
		try (Stream<LoggedEvent> read = DecisionLog.read(folder, DecisionFilter.ALL)) {
			assertEquals(read.toList(), heard);
		}
		assertEquals(Collections.nCopies(3, IllegalStateException.class), refused);
	}

	@Test
	void aSecondWriterIsToldSoAndHarmsNothing() throws Exception {
		try (DecisionLog log = DecisionLog.open(folder)) {
			LogWriteException refusal = assertThrows(LogWriteException.class, () -> DecisionLog.open(folder));
			assertTrue(String.valueOf(refusal.getMessage()).contains("another session"), refusal.getMessage());
			assertThrows(LogWriteException.class, () -> DecisionLog.open(folder.resolve("../log")));
			log.append(new DecisionMade(RandomEvents.decision("d-1", "Well 1")));
		}
		try (DecisionLog log = DecisionLog.open(folder)) {
			assertNotNull(log.last());
		}
	}

	/** An interrupt closes a channel of NIO that is being written; a session that ends interrupts its worker. */
	@Test
	void anInterruptNeitherStopsNorBreaksRecording() throws IOException {
		try (DecisionLog log = DecisionLog.open(folder)) {
			Thread.currentThread().interrupt();
			assertEquals(1, log.append(new DecisionMade(RandomEvents.decision("d-1", "Well 1"))).sequence());
			assertTrue(Thread.interrupted(), "the interrupt is for the caller to see");
			assertEquals(2, log.append(new DecisionMade(RandomEvents.decision("d-2", "Well 1"))).sequence());
		}
	}

	@Test
	void aClosedLogSaysWhatItDoesNotRecord() throws IOException {
		DecisionLog log = DecisionLog.open(folder);
		log.close();
		log.close();
		LogWriteException refusal = assertThrows(LogWriteException.class,
				() -> log.append(new DecisionMade(RandomEvents.decision("d-1", "Well 1"))));
		assertTrue(String.valueOf(refusal.getMessage()).contains("decision 'd-1' of 'Well 1'"), refusal.getMessage());
	}

	@Test
	void aFolderWithoutALogIsToldFromAnEmptyLog() throws Exception {
		Files.createDirectories(folder);
		assertThrows(NoSuchFileException.class, () -> DecisionLog.read(folder, DecisionFilter.ALL));
		DecisionLog.open(folder).close();
		assertEquals(List.of(), LogFiles.read(folder));
		assertEquals(0, LogFiles.verify(folder).records());
		assertTrue(LogFiles.verify(folder).holds());
	}

	@Test
	void aReaderSeesOnlyWhatWasRecordedWhenItBegan() throws IOException {
		try (DecisionLog log = DecisionLog.open(folder)) {
			log.append(new DecisionMade(RandomEvents.decision("d-1", "Well 1")));
			try (Stream<LoggedEvent> read = log.read(DecisionFilter.ALL)) {
				log.append(new DecisionMade(RandomEvents.decision("d-2", "Well 1")));
				assertEquals(1, read.count());
			}
		}
		assertFalse(LogFiles.read(folder).isEmpty());
	}
}
