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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.model.DesignCase;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.twin.demo.DemoField;

class DesignCommandTest {

	private final Path folder;

	DesignCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void bringTheDemo() throws IOException {
		try (InputStream in = DemoField.open()) {
			Files.copy(in, folder.resolve("demo.liftloop"));
		}
	}

	private CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, arguments);
	}

	private static double estimate(JsonObject design, String id) {
		JsonArray estimates = design.getAsJsonObject("analysis").getAsJsonArray("estimates");
		return StreamSupport.stream(estimates.spliterator(), false).map(JsonElement::getAsJsonObject)
				.filter(each -> each.get("id").getAsString().equals(id)).findFirst().orElseThrow().get("value")
				.getAsDouble();
	}

	private void save(DesignCase design) throws Exception {
		Field field = FieldStore.load(folder.resolve("demo.liftloop"));
		((Well) field.getAssets().getFirst()).getDesigns().add(design);
		FieldStore.save(field, folder.resolve("demo.liftloop"));
	}

	private static DesignCase design(String name, double strokesPerMinute) {
		DesignCase design = ModelFactory.eINSTANCE.createDesignCase();
		design.setName(name);
		design.setStrokesPerMinute(strokesPerMinute);
		return design;
	}

	@Test
	void wellAsItIsStandsBesideTheDesignThatOptionsDescribe() {
		CommandLineRun run = run("design", "demo.liftloop#Demo 1", "--spm", "6", "--plunger", "1.75in", "--json");
		assertEquals(ExitCode.OK, run.code(), run.err());
		JsonObject json = run.json();
		assertEquals("liftloop.designs", json.get("schema").getAsString());
		JsonArray designs = json.getAsJsonArray("designs");
		assertEquals(2, designs.size());
		JsonObject asItIs = designs.get(0).getAsJsonObject();
		JsonObject typed = designs.get(1).getAsJsonObject();
		assertEquals("As it is", asItIs.get("name").getAsString());
		assertTrue(asItIs.get("periodic").getAsBoolean());
		// Fluid load goes with the plunger's area.
		assertEquals(Math.pow(1.75 / 1.5, 2), estimate(typed, "fluidLoad") / estimate(asItIs, "fluidLoad"), 0.02);
		assertEquals(6, typed.getAsJsonObject("analysis").getAsJsonObject("card").get("strokesPerMinute").getAsDouble());
	}

	@Test
	void tableHasAColumnForEachDesign() {
		CommandLineRun run = run("design", "demo.liftloop#Demo 1", "--stroke", "86 in");
		assertEquals(ExitCode.OK, run.code(), run.err());
		String heading = run.out().lines().filter(line -> line.startsWith("Result")).findFirst().orElseThrow();
		assertTrue(heading.matches("Result +As it is +As typed"), heading);
		String stroke = run.out().lines().filter(line -> line.startsWith("Polished-rod stroke")).findFirst().orElseThrow();
		assertTrue(stroke.matches("Polished-rod stroke +100.7 in +86.0 in"), stroke);
	}

	@Test
	void speedsAreToldOnRequest() {
		CommandLineRun run = run("design", "demo.liftloop#Demo 1", "--optimise");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("Most production: ") && run.out().contains("gain with productivity -20 %"), run.out());
		CommandLineRun unknown = run("design", "demo.liftloop#Demo 2", "--optimise");
		assertEquals(ExitCode.REFUSED, unknown.code());
		assertTrue(unknown.err().contains("static reservoir pressure"), unknown.err());
		assertEquals(ExitCode.INPUT, run("design", "demo.liftloop#Demo 1", "--optimise", "--json").code());
	}

	@Test
	void savedDesignsAreTakenAllOrByName() throws Exception {
		save(design("Slow", 5));
		save(design("Fast", 10));
		assertEquals(List.of("As it is", "Slow", "Fast"), names(run("design", "demo.liftloop#Demo 1", "--json")));
		assertEquals(List.of("As it is", "Fast"),
				names(run("design", "demo.liftloop#Demo 1", "--case", "Fast", "--json")));
		CommandLineRun unknown = run("design", "demo.liftloop#Demo 1", "--case", "Faster");
		assertEquals(ExitCode.INPUT, unknown.code());
		assertTrue(unknown.err().contains("'Slow', 'Fast'"), unknown.err());
	}

	private static List<String> names(CommandLineRun run) {
		return StreamSupport.stream(run.json().getAsJsonArray("designs").spliterator(), false)
				.map(each -> each.getAsJsonObject().get("name").getAsString()).toList();
	}

	@Test
	void designThatCannotBeBuiltIsRefusedBesideTheOthers() {
		CommandLineRun run = run("design", "demo.liftloop#Demo 1", "--unit", "C1-1-1");
		assertEquals(ExitCode.REFUSED, run.code());
		assertTrue(run.out().contains("Refused: Design 'As typed': pumping unit 'C1-1-1' is not in the catalogue."),
				run.out());
		assertTrue(run.out().contains("Peak polished-rod load"), run.out());
	}

	@ParameterizedTest
	@CsvSource({ "--stroke,long,'--stroke: ''long'' is not a number with a unit.'",
			"--stroke,100psi,'--stroke: unit ''psi'' is not known.'", "--stroke,1.2.3in,'1.2.3'' is not a number'",
			"--spm,99,'pumping speed of 99 1/min is not possible'", "--fillage,150%,'pump fillage of 150 %'" })
	void valueThatIsNoneIsNamedWithItsOption(String option, String typed, String message) {
		CommandLineRun run = run("design", "demo.liftloop#Demo 1", option, typed);
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().contains(message), run.err());
	}

	@Test
	void filesAreWrittenOnRequestAndNotOverwritten() throws IOException {
		assertEquals(ExitCode.OK, run("design", "demo.liftloop#Demo 1", "--out", "out").code());
		assertTrue(Files.readString(folder.resolve("out/demo-1-designs.txt")).contains("As it is"));
		assertEquals(ExitCode.OUTPUT, run("design", "demo.liftloop#Demo 1", "--out", "out").code());
	}
}
