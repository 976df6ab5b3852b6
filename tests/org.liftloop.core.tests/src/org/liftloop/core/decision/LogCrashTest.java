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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.internal.core.decision.Disk;

/** What a crash can leave at the end of a log is neither taken for a record nor thrown away. */
class LogCrashTest {

	private final Path folder;
	private final Path file;
	private final Path torn;
	private List<DecisionEvent> written = List.of();
	private byte[] whole = {};

	LogCrashTest(@TempDir Path folder) {
		this.folder = folder;
		file = folder.resolve(LogFiles.FIRST);
		torn = folder.resolve(LogFiles.FIRST + ".torn");
	}

	@BeforeEach
	void write() throws IOException {
		written = LogFiles.write(folder, 5, 1 << 20);
		whole = Files.readAllBytes(file);
	}

	/** A part of a line, also one with line ends of its own, and blocks of zeros as some file systems leave. */
	@ParameterizedTest
	@ValueSource(strings = { "{", "{\"sequence\":6,\"time\":\"2026", "\n", "{\"sequence\":6}\n{\"se", "\0\0\0\0",
			"\0\0\n\0\0\n", "\u00e4" })
	void whatIsNoRecordAtTheEndIsSetAside(String tail) throws Exception {
		byte[] bytes = tail.getBytes(StandardCharsets.UTF_8);
		Files.write(file, bytes, StandardOpenOption.APPEND);
		assertGoesOn(bytes);
	}

	@Test
	void aRecordWithoutItsLineEndWasNeverAcknowledged() throws Exception {
		String line = LogFiles.lines(file).get(4);
		byte[] cut = new byte[whole.length - line.getBytes(StandardCharsets.UTF_8).length - 1];
		System.arraycopy(whole, 0, cut, 0, cut.length);
		Files.write(file, cut);
		whole = cut;
		written = written.subList(0, 4);
		Files.writeString(file, line, StandardOpenOption.APPEND);
		assertGoesOn(line.getBytes(StandardCharsets.UTF_8));
	}

	private void assertGoesOn(byte[] left) throws Exception {
		int records = written.size();
		DecisionEvent next = new DecisionMade(RandomEvents.decision("d-6", "Well 1"));
		try (DecisionLog log = DecisionLog.open(folder)) {
			assertArrayEquals(whole, Files.readAllBytes(file));
			assertArrayEquals(left, Files.readAllBytes(torn));
			assertEquals(records + 1, log.append(next).sequence());
		}
		LogVerification verification = LogFiles.verify(folder);
		assertTrue(verification.holds(), () -> String.valueOf(verification.problem()));
		assertEquals(records + 1, verification.records());
		assertTrue(verification.notes().getLast().contains(torn.getFileName() + " keeps " + left.length + " bytes"),
				verification.notes().toString());
		List<DecisionEvent> read = LogFiles.read(folder);
		assertEquals(written, read.subList(0, records));
		assertEquals(next, read.getLast());
	}

	@Test
	void anUnfinishedLastLineIsNotedBeforeTheLogIsOpenedAgain() throws Exception {
		Files.writeString(file, "{\"sequence\":6", StandardOpenOption.APPEND);
		LogVerification verification = LogFiles.verify(folder);
		assertTrue(verification.holds());
		assertEquals(5, verification.records());
		assertTrue(verification.notes().getLast().contains("unfinished record of 13 bytes"),
				verification.notes().toString());
		assertEquals(written, LogFiles.read(folder));
	}

	@Test
	void aSecondCrashKeepsWhatTheFirstLeft() throws Exception {
		for (String tail : List.of("first", "second")) {
			Files.writeString(file, tail, StandardOpenOption.APPEND);
			DecisionLog.open(folder).close();
		}
		assertEquals("firstsecond", Files.readString(torn));
	}

	@Test
	void aFileWithoutARecordGoesOnFromTheOneBefore() throws Exception {
		Files.writeString(folder.resolve("decisions-000002.jsonl"), "{\"seq");
		try (DecisionLog log = DecisionLog.open(folder)) {
			assertEquals(6, log.append(new DecisionMade(RandomEvents.decision("d-6", "Well 1"))).sequence());
		}
		assertTrue(LogFiles.verify(folder).holds());
		assertArrayEquals(whole, Files.readAllBytes(file));
		assertEquals("{\"seq", Files.readString(folder.resolve("decisions-000002.jsonl.torn")));
	}

	@Test
	void anEmptyNewFileIsUsed() throws Exception {
		Files.createFile(folder.resolve("decisions-000002.jsonl"));
		try (DecisionLog log = DecisionLog.open(folder, Disk.REAL, 1)) {
			assertEquals(6, log.append(new DecisionMade(RandomEvents.decision("d-6", "Well 1"))).sequence());
		}
		assertTrue(LogFiles.verify(folder).holds());
		assertFalse(LogFiles.names(folder).contains("decisions-000003.jsonl"));
	}
}
