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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.decision.SetpointMove;

class LogCommandTest {

	private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");

	private final Path folder;
	private final Path file;

	LogCommandTest(@TempDir Path folder) {
		this.folder = folder;
		file = folder.resolve("log/decisions-000001.jsonl");
	}

	@BeforeEach
	void write() throws IOException {
		try (DecisionLog log = DecisionLog.open(folder.resolve("log"))) {
			log.append(decision("d-1", "Well 1", NOW));
			log.append(decision("d-2", "Well 2", NOW.plusSeconds(1)));
			log.append(new OutcomeRecorded("d-2", NOW.plusSeconds(60), Outcome.REJECTED, "jane", "pump test\u001b[31m", null));
			log.append(new ModeChanged("Well 1", Instant.parse("2026-03-02T00:00:00Z"), ControlMode.AUTONOMOUS,
					ControlMode.ADVISORY, ModeChanged.LIFTLOOP, "signal lost"));
		}
	}

	private static DecisionMade decision(String id, String asset, Instant time) {
		return new DecisionMade(new Decision(id, time, asset, ControlMode.ADVISORY, List.of(),
				new RuleIdentity("org.liftloop.rodpump.fillage", "1"), List.of(new Evidence("fillage", 0.64, "", "")),
				new SetpointMove("SPM", 8, 7.4, "1/min"), "=Reduce 8.0 -> 7.4 spm.", List.of(), List.of()));
	}

	private CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, arguments);
	}

	@Test
	void aLogThatHoldsIsVerifiedWithItsLastRecord() throws IOException {
		CommandLineRun run = run("log", "verify", "log");
		assertEquals(ExitCode.OK, run.code(), run.err());
		String line = Files.readAllLines(file).getLast();
		String hash = line.substring(line.length() - 66, line.length() - 2);
		assertEquals("OK: 4 records hold.\nLast of them: 4 " + hash + "\n", run.out());
		JsonObject json = run("log", "verify", "log", "--json").json();
		assertEquals("liftloop.logVerification", json.get("schema").getAsString());
		assertTrue(json.get("holds").getAsBoolean());
		assertEquals(hash, json.get("lastHash").getAsString());
		assertTrue(json.get("problem").isJsonNull());
	}

	@Test
	void theFirstBadRecordIsNamed() throws IOException {
		Files.writeString(file, Files.readString(file).replace("\"REJECTED\"", "\"APPROVED\""));
		CommandLineRun run = run("log", "verify", "log");
		assertEquals(ExitCode.REFUSED, run.code());
		assertTrue(run.out().startsWith("BAD: decisions-000001.jsonl, line 3, record 3: "), run.out());
		assertTrue(run.out().contains("Before it: 2 records hold."), run.out());
		JsonObject json = run("log", "verify", "log", "--json").json();
		assertFalse(json.get("holds").getAsBoolean());
		assertEquals("HASH", json.getAsJsonObject("problem").get("kind").getAsString());
		assertEquals(3, json.getAsJsonObject("problem").get("line").getAsInt());
	}

	@Test
	void whatIsBehindABadRecordIsNeitherShownNorExported() throws IOException {
		Files.writeString(file, Files.readString(file).replace("\"REJECTED\"", "\"APPROVED\""));
		CommandLineRun show = run("log", "show", "log");
		assertEquals(ExitCode.INPUT, show.code());
		assertEquals(2, show.out().lines().count());
		assertTrue(show.err().contains("decisions-000001.jsonl, line 3"), show.err());
		assertEquals("liftloop.error", run("log", "show", "log", "--json").json().get("schema").getAsString());
		assertEquals(ExitCode.INPUT, run("log", "export", "log", "--out", "log.csv").code());
		assertFalse(Files.exists(folder.resolve("log.csv")));
		assertFalse(Files.exists(folder.resolve("log.csv.part")));
	}

	@Test
	void showSaysWhatHappenedWithoutControlCharacters() {
		CommandLineRun run = run("log", "show", "log");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertEquals("""
				1  2026-03-01T06:00:00Z  Well 1  DECISION d-1 (ADVISORY): =Reduce 8.0 -> 7.4 spm.
				2  2026-03-01T06:00:01Z  Well 2  DECISION d-2 (ADVISORY): =Reduce 8.0 -> 7.4 spm.
				3  2026-03-01T06:01:00Z  Well 2  REJECTED d-2 by jane: pump test?[31m
				4  2026-03-02T00:00:00Z  Well 1  MODE AUTONOMOUS -> ADVISORY by liftloop: signal lost
				4 events
				""", run.out().replace(System.lineSeparator(), "\n"));
	}

	@Test
	void showTakesAssetTimeAndOutcome() {
		assertEquals(List.of("2", "3"), shown("--asset", "Well 2"));
		assertEquals(List.of("3"), shown("--outcome", "REJECTED"));
		assertEquals(List.of("4"), shown("--since", "2026-03-02"));
		assertEquals(List.of("3", "4"), shown("--since", "2026-03-01T06:01:00Z"));
		assertEquals(List.of(), shown("--asset", "Well 1", "--outcome", "REJECTED"));
	}

	private List<String> shown(String... options) {
		String[] arguments = new String[options.length + 4];
		System.arraycopy(new String[] { "log", "show", "log", "--json" }, 0, arguments, 0, 4);
		System.arraycopy(options, 0, arguments, 4, options.length);
		return run(arguments).json().getAsJsonArray("records").asList().stream()
				.map(record -> record.getAsJsonObject().get("sequence").getAsString()).toList();
	}

	@Test
	void exportWritesCsvThatIsSafeInASpreadsheet() throws IOException {
		CommandLineRun run = run("log", "export", "log", "--out", "log.csv");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("log.csv, 4 records"), run.out());
		String[] lines = Files.readString(folder.resolve("log.csv")).split("\r\n");
		assertEquals(5, lines.length);
		assertTrue(lines[0].startsWith("Sequence,Time,Type,Asset,Decision,"), lines[0]);
		assertTrue(lines[1].startsWith("1,2026-03-01T06:00:00Z,decision,Well 1,d-1,ADVISORY,,,'=Reduce 8.0 -> 7.4 spm.,SPM,8.0"),
				lines[1]);
		assertEquals(ExitCode.OUTPUT, run("log", "export", "log", "--out", "log.csv").code());
		assertEquals(ExitCode.OK, run("log", "export", "log", "--out", "log.csv", "--force", "--asset", "Well 2").code());
		assertEquals(3, Files.readAllLines(folder.resolve("log.csv")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "verify nowhere", "show nowhere", "export nowhere --out log.csv", "verify .",
			"show log --since yesterday" })
	void whatCannotBeReadIsToldInOneLine(String typed) {
		CommandLineRun run = run(("log " + typed).split(" "));
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().startsWith("liftloop: "), run.err());
		assertFalse(run.err().contains("\tat "), run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "verify", "show", "export log", "show log --outcome MAYBE", "frobnicate" })
	void wrongArgumentsAreTold(String typed) {
		CommandLineRun run = run(("log " + typed).strip().split(" "));
		assertEquals(ExitCode.USAGE, run.code());
		assertFalse(run.err().isBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "verify", "show", "export" })
	void everyCommandHasHelpWithExitCodes(String command) {
		CommandLineRun run = run("log", command, "--help");
		assertEquals(ExitCode.OK, run.code());
		assertTrue(run.out().startsWith("Usage: liftloop log " + command), run.out());
		assertTrue(run.out().contains("Exit codes:"), run.out());
	}
}
