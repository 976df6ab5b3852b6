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

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a whole: help, version, wrong arguments. */
class CommandLineTest {

	private final Path folder;

	CommandLineTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void helpNamesEveryCommandAndEveryExitCode() {
		CommandLineRun run = CommandLineRun.of(folder, "--help");
		assertEquals(ExitCode.OK, run.code());
		for (String word : new String[] { "analyze", "import", "log", "validate", "skab", "demo", "browse", "trust", "plant", "Exit codes:" }) {
			assertTrue(run.out().contains(word), word);
		}
		for (String meaning : ExitCode.MEANINGS) {
			assertTrue(run.out().contains(meaning.substring(meaning.indexOf(':') + 1)), meaning);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "analyze", "import", "log", "validate", "skab", "demo", "browse", "plant" })
	void everyCommandHasHelpWithJsonAndExitCodes(String command) {
		CommandLineRun run = CommandLineRun.of(folder, command, "--help");
		assertEquals(ExitCode.OK, run.code());
		assertTrue(run.out().startsWith("Usage: liftloop " + command), run.out());
		assertTrue(run.out().contains("--json"));
		assertTrue(run.out().contains("Exit codes:"));
		assertEquals("", run.err());
	}

	@Test
	void versionNamesTheProgram() {
		CommandLineRun run = CommandLineRun.of(folder, "--version");
		assertEquals(ExitCode.OK, run.code());
		assertEquals("Liftloop 0.1.0", run.out().strip());
	}

	@Test
	void withoutCommandTheHelpIsAnErrorOfUsage() {
		CommandLineRun run = CommandLineRun.of(folder);
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("", run.out());
		assertTrue(run.err().contains("Usage: liftloop"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "frobnicate", "analyze", "analyze demo.liftloop", "analyze a b c",
			"analyze a b --nonsense", "import", "validate now", "demo --units imperial", "--frobnicate" })
	void wrongArgumentsAreToldInOneLineWithoutATrace(String typed) {
		CommandLineRun run = CommandLineRun.of(folder, typed.split(" "));
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("liftloop: "), run.err());
		assertTrue(run.err().contains("--help"), run.err());
		assertFalse(run.err().contains("\tat "), run.err());
	}

	@Test
	void anErrorIsJsonWhereJsonWasAskedFor() {
		CommandLineRun run = CommandLineRun.of(folder, "analyze", "nowhere.liftloop", "card", "--json");
		assertEquals(ExitCode.INPUT, run.code());
		assertEquals("liftloop.error", run.json().get("schema").getAsString());
		assertEquals(ExitCode.INPUT, run.json().get("exitCode").getAsInt());
		assertTrue(run.json().get("message").getAsString().contains("nowhere.liftloop"));
		assertFalse(run.json().get("remedy").getAsString().isBlank());
	}

	@Test
	void debugShowsTheTrace() {
		CommandLineRun run = CommandLineRun.of(folder, "analyze", "nowhere.liftloop", "card", "--debug");
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().contains("\tat "), run.err());
	}
}
