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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.twin.demo.DemoField;

class ImportCommandTest {

	private final Path folder;

	ImportCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void bringTheDemo() throws IOException {
		try (InputStream in = DemoField.open()) {
			Files.copy(in, folder.resolve("demo.liftloop"));
		}
		for (String name : DemoField.CARD_FILES) {
			try (InputStream in = DemoField.openCardFile(name)) {
				Files.copy(in, folder.resolve(name));
			}
		}
	}

	private CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, arguments);
	}

	private Well well(String name) throws IOException {
		return FieldStore.load(folder.resolve("demo.liftloop")).getAssets().stream()
				.filter(asset -> name.equals(asset.getName())).map(Well.class::cast).findFirst().orElseThrow();
	}

	@Test
	void withoutAWellTheCardsAreOnlyShown() throws IOException {
		byte[] before = Files.readAllBytes(folder.resolve("demo.liftloop"));
		CommandLineRun run = run("import", "serbia_demo_apache.csv", "collide_card.csv");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("-58806"));
		assertTrue(run.out().contains("backwards in time"), run.out());
		assertTrue(run.out().contains("mm, kgf"));
		assertTrue(run.out().contains("in, lb"));
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("demo.liftloop")));
	}

	@Test
	void jsonTellsUnitsTimingAndNotesOfEachCard() {
		JsonObject json = run("import", "bluemetal_mit.json", "--json").json();
		assertEquals("liftloop.cardImport", json.get("schema").getAsString());
		assertEquals(2, json.getAsJsonArray("cards").size());
		JsonObject card = json.getAsJsonArray("cards").get(0).getAsJsonObject();
		assertEquals(List.of("file", "name", "points", "strokeM", "minimumLoadN", "maximumLoadN", "strokesPerMinute",
				"timing", "timingReason", "positionUnit", "loadUnit", "notes", "refusal"), List.copyOf(card.keySet()));
		assertEquals("0.01in", card.getAsJsonObject("positionUnit").get("symbol").getAsString());
		assertEquals("PLAUSIBILITY", card.getAsJsonObject("loadUnit").get("evidence").getAsString());
		assertTrue(card.getAsJsonArray("notes").toString().contains("TIME_REVERSED"), card.toString());
	}

	@Test
	void cardsAreStoredInTheWellAndCanBeAnalysedThere() throws IOException {
		CommandLineRun run = run("import", "serbia_demo_apache.csv#59", "--into", "demo.liftloop#Demo 1", "--spm", "7");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertEquals(List.of("Full pump", "59"), well("Demo 1").getCards().stream().map(SurfaceCard::getName).toList());
		assertEquals(7, well("Demo 1").getCards().get(1).getStrokesPerMinute());
		assertEquals(631, well("Demo 1").getCards().get(1).getLoadN().size());
		assertEquals(ExitCode.OK, run("analyze", "demo.liftloop#Demo 1", "59").code());
	}

	@Test
	void aCardOfTheSameNameIsReplacedOnRequestOnly() throws IOException {
		String[] arguments = { "import", "serbia_demo_apache.csv#59", "--into", "demo.liftloop#Demo 1" };
		assertEquals(ExitCode.OK, run(arguments).code());
		byte[] before = Files.readAllBytes(folder.resolve("demo.liftloop"));
		CommandLineRun again = run(arguments);
		assertEquals(ExitCode.OUTPUT, again.code());
		assertTrue(again.err().contains("--replace"), again.err());
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("demo.liftloop")));
		assertEquals(ExitCode.OK,
				run("import", "serbia_demo_apache.csv#59", "--into", "demo.liftloop#Demo 1", "--replace").code());
		assertEquals(2, well("Demo 1").getCards().size());
	}

	@Test
	void badInputNamesFileLineAndColumnAndChangesNothing() throws IOException {
		Files.writeString(folder.resolve("bad.csv"), "position_in,load_lb\n1,2\n3,four\n5,6\n");
		byte[] before = Files.readAllBytes(folder.resolve("demo.liftloop"));
		CommandLineRun run = run("import", "collide_card.csv", "bad.csv", "--into", "demo.liftloop#Demo 1");
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().contains("bad.csv: Line 3, column 2: The load 'four' is not a number."), run.err());
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("demo.liftloop")));
		assertFalse(run.err().contains("\tat "));
	}

	@Test
	void columnsAndUnitsCanBeNamed() throws IOException {
		StringBuilder table = new StringBuilder("a;b;c\n");
		for (int i = 0; i < 40; i++) {
			table.append(String.format(Locale.GERMANY, "x;%.2f;%.2f%n", 20 + 5 * Math.sin(i * Math.PI / 20),
					100 - 100 * Math.cos(i * Math.PI / 20)));
		}
		Files.writeString(folder.resolve("odd.csv"), table);
		assertEquals(ExitCode.INPUT, run("import", "odd.csv").code());
		CommandLineRun run = run("import", "odd.csv", "--columns", "position=c,load=2", "--position-unit", "cm",
				"--load-unit", "kN", "--json");
		assertEquals(ExitCode.OK, run.code(), run.err());
		JsonObject card = run.json().getAsJsonArray("cards").get(0).getAsJsonObject();
		assertEquals(2, card.get("strokeM").getAsDouble(), 1e-12);
		assertEquals(25_000, card.get("maximumLoadN").getAsDouble(), 1e-9);
		assertEquals("USER", card.getAsJsonObject("loadUnit").get("evidence").getAsString());
	}

	@Test
	void aCardThatIsNotInTheFileIsToldWithThoseThatAre() {
		CommandLineRun run = run("import", "serbia_demo_apache.csv#60");
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().contains("'131210'"), run.err());
	}
}
