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
import java.util.List;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldStore;

class DemoCommandTest {

	private final Path folder;

	DemoCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void theDemoEndsInAReportOfAllItsCards() throws IOException {
		CommandLineRun run = CommandLineRun.of(folder, "demo");
		assertEquals(ExitCode.OK, run.code(), run.err());
		String report = Files.readString(folder.resolve("liftloop-demo/report.html"));
		assertEquals(12, report.split("<section").length - 1);
		assertTrue(Files.size(folder.resolve("liftloop-demo/demo.liftloop")) > 10_000);
		assertTrue(run.out().contains("Impossible load"));
		assertEquals(ExitCode.OK,
				CommandLineRun.of(folder, "analyze", "liftloop-demo/demo.liftloop", "Full pump").code());
	}

	@Test
	void aSecondRunTakesAnotherFolder() {
		CommandLineRun.of(folder, "demo");
		CommandLineRun run = CommandLineRun.of(folder, "demo");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(Files.exists(folder.resolve("liftloop-demo-2/report.html")));
	}

	@Test
	void jsonHoldsEveryOutcome() {
		JsonObject json = CommandLineRun.of(folder, "demo", "--out", "x", "--json").json();
		assertEquals("liftloop.cardAnalyses", json.get("schema").getAsString());
		assertEquals(12, json.getAsJsonArray("results").size());
	}

	@Test
	void loopsAreWrittenAsAFieldOfTheirOwn() throws Exception {
		CommandLineRun run = CommandLineRun.of(folder, "demo", "--loops", "--out", "my-loops");
		assertEquals(ExitCode.OK, run.code(), run.err());
		Field field = FieldStore.load(folder.resolve("my-loops/loops.liftloop"));
		assertEquals(List.of("Rack 1", "Compressor 2", "Laser 3"), field.getAssets().stream().map(Asset::getName).toList());
		CommandLineRun json = CommandLineRun.of(folder, "demo", "--loops", "--json");
		assertTrue(Files.exists(Path.of(json.json().get("file").getAsString())), json.out());
	}

	@Test
	void progressGoesToTheMessagesWhereAskedFor() {
		CommandLineRun run = CommandLineRun.of(folder, "demo", "--out", "y", "--progress", "--json");
		assertTrue(run.err().contains("Analysing"), run.err());
		assertEquals("liftloop.cardAnalyses", run.json().get("schema").getAsString());
	}
}
