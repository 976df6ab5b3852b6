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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
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

class HistoryCommandTest {

	private static final Instant T0 = Instant.parse("2026-03-01T06:00:00Z");

	private final Path folder;

	HistoryCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void record() throws HistoryException {
		try (ManagedHistorian history = Historians.open(HistorianSettings.inFolder(folder.resolve("history")))) {
			history.store(new HistoryBatch(List.of(sample("load", 0, 41_000.5), sample("load", 1, 42_000), sample("speed", 1, 5)),
					List.of(), List.of()));
		}
	}

	private CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, arguments);
	}

	@Test
	void infoSaysWhatIsThereAndChecksIt() {
		CommandLineRun text = run("history", "info", "history", "--check");
		assertEquals(ExitCode.OK, text.code(), text.err());
		assertTrue(text.out().contains("3 of 2 signals") && text.out().contains("well-1/load"), text.out());
		assertTrue(text.out().contains("nothing wrong"), text.out());
		JsonObject json = JsonParser.parseString(run("history", "info", "history", "--json").out()).getAsJsonObject();
		assertEquals(3, json.get("samples").getAsInt());
		assertEquals("2026-03-01T06:00:01Z", json.get("last").getAsString());
	}

	@Test
	void exportWritesTheSignalsAndTimesAskedFor() throws IOException {
		CommandLineRun run = run("history", "export", "history", "--signal", "load", "--from", "2026-03-01T06:00:01Z", "--out",
				"load.csv");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertEquals(2, Files.readAllLines(folder.resolve("load.csv")).size());
		assertTrue(Files.readString(folder.resolve("load.csv")).contains("well-1,load,42000.0,GOOD"));
		assertEquals(ExitCode.OUTPUT, run("history", "export", "history", "--out", "load.csv").code());
		assertEquals(ExitCode.OK, run("history", "export", "history", "--out", "load.csv", "--force").code());
		assertEquals(4, Files.readAllLines(folder.resolve("load.csv")).size());
	}

	@Test
	void whatIsNotThereIsRefusedAndNotMade() {
		assertEquals(ExitCode.REFUSED, run("history", "info", "nowhere").code());
		assertTrue(Files.notExists(folder.resolve("nowhere")));
		assertEquals(ExitCode.INPUT, run("history", "export", "history", "--asset", "none", "--out", "a.csv").code());
		assertEquals(ExitCode.INPUT, run("history", "export", "history", "--to", "yesterday", "--out", "a.csv").code());
		assertEquals(ExitCode.USAGE, run("history").code());
	}

	@Test
	void helpOfEachCommandNamesTheExitCodes() {
		for (String command : List.of("info", "export")) {
			CommandLineRun help = run("history", command, "--help");
			assertEquals(ExitCode.OK, help.code());
			assertTrue(help.out().startsWith("Usage: liftloop history " + command), help.out());
			assertTrue(help.out().contains("Exit codes:"), help.out());
		}
	}

	private static Sample sample(String signal, int second, double value) {
		Instant time = T0.plusSeconds(second);
		return new Sample(new Tag("well-1", signal), time, time, SignalValue.of(value), SampleStatus.GOOD);
	}
}
