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

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

	private final Path folder;

	SimulateCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, arguments);
	}

	@Test
	void examplesAreWrittenAndRun() throws IOException {
		assertEquals(ExitCode.OK, run("simulate", "--example", ".").code());
		CommandLineRun run = run("simulate", "two-state-loop.json", "--scenario", "fouling.json", "--out", "out");
		assertEquals(ExitCode.OK, run.code(), run.out() + run.err());
		assertTrue(run.out().contains("Energy balance: ") && run.out().contains("pass  flow"), run.out());
		String name = "out/two-state-loop-fouling-in-an-hour-instead-of-months";
		assertEquals(362, Files.readAllLines(folder.resolve(name + ".csv")).size());
		assertTrue(Files.readString(folder.resolve(name + "-temperatures.svg")).contains("<svg"));
		assertEquals(ExitCode.OUTPUT, run("simulate", "--example", ".").code());
	}

	@Test
	void anUnmetExpectationIsTheExitCode() throws IOException {
		run("simulate", "--example", ".");
		Path scenario = folder.resolve("secondary-loss.json");
		Files.writeString(scenario, Files.readString(scenario).replace("\"atMost\": 85", "\"atMost\": 30"));
		CommandLineRun run = run("simulate", "two-state-loop.json", "--scenario", "secondary-loss.json", "--json");
		assertEquals(ExitCode.REFUSED, run.code());
		JsonObject json = run.json();
		assertEquals("liftloop.loopSimulation", json.get("schema").getAsString());
		assertEquals(541, json.getAsJsonArray("readings").size());
		assertTrue(json.get("energyErrorRelative").getAsDouble() < 1e-8);
		assertEquals(ExitCode.INPUT, run("simulate", "two-state-loop.json").code());
	}
}
