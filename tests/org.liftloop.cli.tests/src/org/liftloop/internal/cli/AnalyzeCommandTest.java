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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.model.Field;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.demo.DemoField;

class AnalyzeCommandTest {

	private final Path folder;

	AnalyzeCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void bringTheDemo() throws IOException {
		try (InputStream in = DemoField.open()) {
			Files.copy(in, folder.resolve("demo.liftloop"));
		}
		try (InputStream in = DemoField.openCardFile("collide_card.csv")) {
			Files.copy(in, folder.resolve("card.csv"));
		}
		try (InputStream in = DemoField.openCardFile("serbia_demo_apache.csv")) {
			Files.copy(in, folder.resolve("several.csv"));
		}
	}

	private CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, arguments);
	}

	private static JsonObject estimate(JsonObject analysis, Quantity quantity) {
		for (JsonElement each : analysis.getAsJsonArray("estimates")) {
			if (each.getAsJsonObject().get("id").getAsString().equals(quantity.id())) {
				return each.getAsJsonObject();
			}
		}
		throw new AssertionError(quantity.id() + " is missing");
	}

	@Test
	void aCardOfTheModelIsAnalysedOnTheTerminal() {
		CommandLineRun run = run("analyze", "demo.liftloop#Demo 2", "Fluid pound");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertEquals("", run.err());
		assertTrue(run.out().contains("Demo 2 \u2013 Fluid pound"));
		assertTrue(run.out().contains("Pump fillage"));
		assertTrue(run.out().contains(" lb"));
		assertTrue(run.out().contains("Goodman loading"));
	}

	@Test
	void theCardTellsTheWellWhereOnlyOneHasIt() {
		assertEquals(ExitCode.OK, run("analyze", "demo.liftloop", "Full pump").code());
	}

	@Test
	void theDampingThatTheFileChoosesIsUsedAndNamed() throws IOException {
		assertTrue(run("analyze", "demo.liftloop", "Full pump").out().contains("\nDamping: ratio 0.120\n"));
		Path file = folder.resolve("demo.liftloop");
		Files.writeString(file, Files.readString(file).replaceFirst("dampingModel=\"RATIO\"",
				"dampingModel=\"ENERGY\" liquidRateM3PerS=\"2.0E-4\""));
		CommandLineRun run = run("analyze", "demo.liftloop", "Full pump");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("\nDamping: by energy: ratio "), run.out());
		JsonObject damping = run("analyze", "demo.liftloop", "Full pump", "--json").json().getAsJsonObject("well")
				.getAsJsonObject("damping");
		assertEquals("ENERGY", damping.get("model").getAsString());
		assertTrue(damping.getAsJsonArray("tapers").get(1).getAsJsonObject().get("upPerS").getAsDouble() > 0);
	}

	@Test
	void metricUnitsAreShownOnRequest() {
		CommandLineRun run = run("analyze", "demo.liftloop", "Full pump", "--units", "metric");
		assertTrue(run.out().contains(" kN"), run.out());
		// Sentences below the tables say loads in both units, since a sentence cannot be converted.
		String tables = run.out().substring(0, run.out().indexOf("Method:")).split("\nReasons:|\nRod string:")[0];
		assertFalse(tables.contains(" lb"), tables);
	}

	@Test
	void jsonHoldsEveryValueWithUnitAndStatusAndNothingElseIsWritten() {
		CommandLineRun run = run("analyze", "demo.liftloop", "Fluid pound", "--json");
		JsonObject json = run.json();
		assertEquals(List.of("schema", "schemaVersion", "program", "created", "algorithm", "inputSha256", "well",
				"card", "status", "reasons", "estimates", "tapers", "loadSanity", "signalQuality", "rodString", "referenceLoads", "problems", "cardNotes",
				"assumptions", "surfaceCard", "torque", "bestTorque", "downholeCard"), List.copyOf(json.keySet()));
		assertEquals("liftloop.cardAnalysis", json.get("schema").getAsString());
		assertEquals(1, json.get("schemaVersion").getAsInt());
		assertEquals(CommandLineRun.NOW.toString(), json.get("created").getAsString());
		assertEquals(1 + Quantity.values().length + EquipmentQuantity.values().length,
				json.getAsJsonArray("estimates").size());
		for (Quantity quantity : Quantity.values()) {
			JsonObject estimate = estimate(json, quantity);
			assertEquals(List.of("id", "label", "value", "unit", "status", "reasons"), List.copyOf(estimate.keySet()));
			assertEquals(quantity.unit(), estimate.get("unit").getAsString());
		}
		assertEquals(3, json.getAsJsonArray("tapers").size());
		assertEquals(0.6, estimate(json, Quantity.FILLAGE).get("value").getAsDouble(), 0.02);
		assertEquals(json.getAsJsonObject("surfaceCard").getAsJsonArray("positionM").size(),
				json.getAsJsonObject("downholeCard").getAsJsonArray("loadN").size());
	}

	@Test
	void theImpossibleLoadIsFlaggedWithItsExcessInPounds() {
		CommandLineRun run = run("analyze", "demo.liftloop#Impossible load", "card.csv");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("Status: not determinable"), run.out());
		assertTrue(run.out().contains("2,412 lb"), run.out());
	}

	@Test
	void whatIsNotDeterminableIsNullWithItsReasons() {
		CommandLineRun run = run("analyze", "demo.liftloop", "Graph 11470", "--json");
		assertEquals(ExitCode.OK, run.code());
		JsonObject fillage = estimate(run.json(), Quantity.FILLAGE);
		assertTrue(fillage.get("value").isJsonNull());
		assertEquals("NOT_DETERMINABLE", fillage.get("status").getAsString());
		assertFalse(fillage.getAsJsonArray("reasons").isEmpty());
	}

	@Test
	void resultsThatRestOnAssumedRodsAreUncertain() {
		JsonObject json = run("analyze", "demo.liftloop", "Graph 59", "--json").json();
		assertEquals("UNCERTAIN", estimate(json, Quantity.GOODMAN_LOADING).get("status").getAsString());
		assertEquals("OK", estimate(json, Quantity.PEAK_POLISHED_ROD_LOAD).get("status").getAsString());
		assertFalse(json.getAsJsonArray("assumptions").isEmpty());
	}

	@Test
	void reportAndJsonAreWrittenIntoANewFolder() throws IOException {
		CommandLineRun run = run("analyze", "demo.liftloop", "Full pump", "--out", "new/reports");
		assertEquals(ExitCode.OK, run.code(), run.err());
		try (Stream<Path> files = Files.list(folder.resolve("new/reports"))) {
			assertEquals(List.of("demo-1-full-pump.html", "demo-1-full-pump.json"),
					files.map(file -> file.getFileName().toString()).sorted().toList());
		}
		assertTrue(Files.readString(folder.resolve("new/reports/demo-1-full-pump.html")).contains("<svg"));
	}

	@Test
	void aFileOfTheUserIsNeverOverwrittenWithoutForce() throws IOException {
		Path file = folder.resolve("demo-1-full-pump.json");
		Files.writeString(file, "mine");
		CommandLineRun refused = run("analyze", "demo.liftloop", "Full pump", "--out", ".");
		assertEquals(ExitCode.OUTPUT, refused.code());
		assertTrue(refused.err().contains("demo-1-full-pump.json"), refused.err());
		assertEquals("mine", Files.readString(file));
		assertFalse(Files.exists(folder.resolve("demo-1-full-pump.html")), "the other file must not be written either");

		assertEquals(ExitCode.OK, run("analyze", "demo.liftloop", "Full pump", "--out", ".", "--force").code());
		assertTrue(Files.readString(file).contains("liftloop.cardAnalysis"));
	}

	@Test
	void aFolderThatCannotBeMadeIsAnErrorOfOutput() throws IOException {
		Files.writeString(folder.resolve("taken"), "a file");
		CommandLineRun run = run("analyze", "demo.liftloop", "Full pump", "--out", "taken");
		assertEquals(ExitCode.OUTPUT, run.code());
		assertTrue(run.err().contains("taken"));
	}

	@Test
	void namesThatAreNotThereAreToldWithThoseThatAre() {
		CommandLineRun well = run("analyze", "demo.liftloop#Nowhere", "Full pump");
		assertEquals(ExitCode.INPUT, well.code());
		assertTrue(well.err().contains("'Demo 1'"), well.err());
		CommandLineRun card = run("analyze", "demo.liftloop#Demo 1", "Nothing");
		assertEquals(ExitCode.INPUT, card.code());
		assertTrue(card.err().contains("'Full pump'"), card.err());
		CommandLineRun which = run("analyze", "demo.liftloop#Demo 1", "several.csv");
		assertEquals(ExitCode.INPUT, which.code());
		assertTrue(which.err().contains("'-58806'") && which.err().contains("several.csv#CARD"), which.err());
		CommandLineRun wells = run("analyze", "demo.liftloop", "card.csv");
		assertEquals(ExitCode.INPUT, wells.code());
		assertTrue(wells.err().contains("#WELL"), wells.err());
	}

	@Test
	void oneCardOfAFileIsNamedAfterTheNumberSign() {
		CommandLineRun run = run("analyze", "demo.liftloop#Serbia 59", "several.csv#-58806", "--json");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertEquals("-58806", run.json().getAsJsonObject("card").get("name").getAsString());
		assertTrue(run.json().getAsJsonArray("cardNotes").toString().contains("backwards"), run.out());
	}

	@Test
	void aWellWithoutLengthsIsRefusedByName() throws IOException {
		Field field = FieldStore.load(folder.resolve("demo.liftloop"));
		((Well) field.getAssets().get(0)).getRodString().getTapers().get(1).setLengthM(null);
		FieldStore.save(field, folder.resolve("demo.liftloop"));
		CommandLineRun run = run("analyze", "demo.liftloop", "Full pump");
		assertEquals(ExitCode.REFUSED, run.code());
		assertTrue(run.err().contains("Well 'Demo 1': Taper 2 has no length."), run.err());
	}

	@Test
	void aDamagedFieldIsAnErrorOfInputAndStaysAsItIs() throws IOException {
		Files.writeString(folder.resolve("broken.liftloop"), "<liftloop:Field");
		CommandLineRun run = run("analyze", "broken.liftloop", "x");
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().contains("broken.liftloop"), run.err());
		assertEquals("<liftloop:Field", Files.readString(folder.resolve("broken.liftloop")));
	}

	@Test
	void unitsOfTheCardFileCanBeOverridden() {
		JsonObject lb = run("analyze", "demo.liftloop#Impossible load", "card.csv", "--json").json();
		JsonObject kgf = run("analyze", "demo.liftloop#Impossible load", "card.csv", "--load-unit", "kgf", "--json")
				.json();
		assertEquals(9.80665 / 4.4482216152605,
				estimate(kgf, Quantity.PEAK_POLISHED_ROD_LOAD).get("value").getAsDouble()
						/ estimate(lb, Quantity.PEAK_POLISHED_ROD_LOAD).get("value").getAsDouble(),
				1e-9);
		CommandLineRun wrong = run("analyze", "demo.liftloop#Impossible load", "card.csv", "--load-unit", "stone");
		assertEquals(ExitCode.INPUT, wrong.code());
		assertTrue(wrong.err().contains("kgf"), wrong.err());
	}

	@Test
	void controlCharactersOfNamesDoNotReachTheTerminal() throws IOException {
		Field field = FieldStore.load(folder.resolve("demo.liftloop"));
		field.getAssets().get(0).setName("evil\u202E\u009B31m<script>");
		FieldStore.save(field, folder.resolve("demo.liftloop"));
		CommandLineRun run = run("analyze", "demo.liftloop", "Full pump");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("evil??31m<script>"), run.out());
	}

	private static JsonObject uncertainty(CommandLineRun run, String id) {
		for (JsonElement each : run.json().getAsJsonArray("uncertainties")) {
			if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
				return each.getAsJsonObject();
			}
		}
		throw new AssertionError(id + " is missing in " + run.out());
	}

	@Test
	void uncertaintyIsToldUnderStatedErrors() {
		CommandLineRun run = run("analyze", "demo.liftloop#Demo 2", "Fluid pound", "--error", "loadOffset=1000N", "--error",
				"loadGain=0%", "--json");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertEquals(1000, uncertainty(run, "peakPolishedRodLoad").get("standardDeviation").getAsDouble(), 1e-3);
	}

	@Test
	void drawsOfOneSeedRepeat() {
		String[] words = { "analyze", "demo.liftloop#Demo 2", "Fluid pound", "--draws", "50", "--seed", "3" };
		CommandLineRun run = run(words);
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("By draws (seed 3), "), run.out());
		assertEquals(run.out(), run(words).out());
	}

	@Test
	void errorOfNothingKnownIsRefused() {
		CommandLineRun run = run("analyze", "demo.liftloop#Demo 2", "Fluid pound", "--error", "mood=1%");
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().contains("no source 'mood'"), run.err());
	}

	@Test
	void correctionIsRefusedForACardInOrder() {
		CommandLineRun run = run("analyze", "demo.liftloop#Demo 2", "Fluid pound", "--correct");
		assertEquals(ExitCode.REFUSED, run.code());
		assertTrue(run.err().contains("Nothing about the card calls for a correction."), run.err());
	}
}
