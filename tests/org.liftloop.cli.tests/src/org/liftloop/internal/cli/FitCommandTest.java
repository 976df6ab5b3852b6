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

import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.io.FieldStore;

class FitCommandTest {

	private final Path folder;

	FitCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, new MemoryVault(null), arguments);
	}

	private static JsonObject parameter(CommandLineRun run, String name) {
		return run.json().getAsJsonArray("parameters").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(parameter -> parameter.get("name").getAsString().equals(name)).findFirst().orElseThrow();
	}

	/** A loop whose file says a third too much of everything, fitted to the course of the right one. */
	@Test
	void whatWasSimulatedIsFound() throws Exception {
		assertEquals(ExitCode.OK, run("simulate", "--example", ".").code());
		Files.writeString(folder.resolve("steps.json"), """
				{ "name": "Steps", "durationS": 7200, "outputStepS": 5,
				  "load": { "shape": "PULSE", "lowW": 700, "highW": 1300, "startS": 300, "widthS": 900, "periodS": 1800 } }
				""");
		assertEquals(ExitCode.OK, run("simulate", "two-state-loop.json", "--scenario", "steps.json", "--out", "out").code());
		Path table;
		try (var files = Files.list(folder.resolve("out"))) {
			table = files.filter(file -> file.toString().endsWith(".csv")).findFirst().orElseThrow();
		}
		JsonObject loop = JsonParser.parseString(Files.readString(folder.resolve("two-state-loop.json")))
				.getAsJsonObject();
		JsonObject exchanger = loop.getAsJsonObject("exchanger");
		double conductance = exchanger.get("conductanceWPerK").getAsDouble();
		exchanger.addProperty("conductanceWPerK", 1.3 * conductance);
		Files.writeString(folder.resolve("wrong.json"), loop.toString());
		CommandLineRun run = run("fit", "wrong.json", table.toString(), "--json", "--out", "compared.csv");
		assertEquals(ExitCode.OK, run.code(), run.err());
		JsonObject found = parameter(run, "CONDUCTANCE");
		assertEquals(conductance, found.get("value").getAsDouble(), 0.01 * conductance, found::toString);
		assertEquals(1.3 * conductance, found.get("file").getAsDouble(), 1e-6 * conductance);
		JsonObject verified = run.json().getAsJsonArray("verified").get(0).getAsJsonObject();
		assertTrue(verified.get("rmseK").getAsDouble() < 0.02, verified::toString);
		assertTrue(Math.abs(verified.get("nmbe").getAsDouble()) < 0.01, verified::toString);
		assertTrue(Files.readString(folder.resolve("compared.csv")).startsWith("time_s,hot_C,hot_computed_C"));
		assertTrue(run("fit", "wrong.json", table.toString()).out().contains("CV(RMSE)"));
	}

	@Test
	void aLoopIsFittedToItsRecordedHistoryAndWrittenAnew() throws Exception {
		assertEquals(ExitCode.OK, run("demo", "--loops", "--out", ".").code());
		assertEquals(ExitCode.OK, run("run", "loops.liftloop", "--for", "3h", "--rate", "1000").code());
		CommandLineRun run = run("fit", "loops.liftloop#Rack 1", "liftloop-run/history", "--json", "--write", "fitted.liftloop");
		assertEquals(ExitCode.OK, run.code(), run.err());
		JsonObject found = parameter(run, "CONDUCTANCE");
		assertEquals(12e3, found.get("value").getAsDouble(), 0.15 * 12e3, found::toString);
		assertTrue(run.json().getAsJsonArray("verified").get(0).getAsJsonObject().get("cvRmse").getAsDouble() < 0.1, run::out);
		CoolingLoop fitted = (CoolingLoop) FieldStore.load(folder.resolve("fitted.liftloop")).getAssets().getFirst();
		assertEquals(found.get("value").getAsDouble(), fitted.getExchanger().getCleanConductanceWPerK(), 1e-9);
		CommandLineRun again = run("fit", "loops.liftloop#Rack 1", "liftloop-run/history", "--write", "fitted.liftloop");
		assertEquals(ExitCode.OUTPUT, again.code(), again.err());
		CommandLineRun over = run("fit", "loops.liftloop#Rack 1", "liftloop-run/history", "--force", "--write", "loops.liftloop");
		assertEquals(ExitCode.OUTPUT, over.code(), over.err());
		assertTrue(over.err().contains("is the file that was read"), over.err());
	}

	@Test
	void whatIsWrongIsNamedWithTheRemedy() throws Exception {
		run("demo", "--loops", "--out", ".");
		Files.writeString(folder.resolve("data.csv"), "time_s,hot_C,cold_C,flow_kg_s,load_W\n0,34,28,2,50000\n10,x,28,2,50000\n");
		refused("Line 3 has no number in the column hot_C", "fit", "loops.liftloop#Rack 1", "data.csv");
		refused("no column cold_C", "fit", "loops.liftloop#Rack 1", table("time_s,hot_C,flow_kg_s,load_W\n0,1,2,3\n"));
		refused("2 records", "fit", "loops.liftloop#Rack 1",
				table("time_s,hot_C,cold_C,flow_kg_s,load_W\n0,34,28,2,50000\n10,34,28,2,50000\n"));
		refused("--free FOULING is no parameter", "fit", "loops.liftloop#Rack 1", "data.csv", "--free", "FOULING");
		refused("--verify 2.0 is out of range", "fit", "loops.liftloop#Rack 1", "data.csv", "--verify", "2");
		refused("does not say which cooling loop", "fit", "loops.liftloop", "data.csv");
		refused("no single cooling loop 'Rack 9'", "fit", "loops.liftloop#Rack 9", "data.csv");
		refused("cannot be read", "fit", "loops.liftloop#Rack 1", "nothing.csv");
	}

	private String table(String text) throws Exception {
		Path file = Files.createTempFile(folder, "table", ".csv");
		Files.writeString(file, text);
		return file.toString();
	}

	private void refused(String message, String... arguments) {
		CommandLineRun run = run(arguments);
		assertFalse(run.code() == ExitCode.OK, run.out());
		assertTrue(run.err().contains(message), run.err());
		assertFalse(run.err().contains("\tat "), run.err());
	}
}
