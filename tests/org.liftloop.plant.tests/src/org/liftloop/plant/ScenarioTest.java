/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.plant.fault.EquipmentFault;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.scenario.ExpectedFinding;
import org.liftloop.plant.scenario.Scenario;
import org.liftloop.plant.scenario.ScenarioException;

/** Scenario files: what they mean, and what is said about their mistakes. */
class ScenarioTest {

	private static String event(String rest) {
		return "{\n\"events\": [\n{ \"at\": \"PT1H\", \"well\": \"Demo 1\"" + rest + " }\n] }";
	}

	@Test
	void faultsCommandsAndMendingAreRead() throws ScenarioException {
		Scenario scenario = Scenario.parse("""
				{ "name": "A bad day", "seed": 7, "events": [
				  { "at": "PT2H", "well": "Demo 1", "fault": "STANDING_VALVE_LEAK", "severity": 0.6, "growth": "PT12H" },
				  { "at": "PT30H", "well": "Demo 1", "mend": "STANDING_VALVE_LEAK" },
				  { "at": "P1DT7H", "well": "Demo 2", "command": "SPEED", "value": 6.5 } ] }
				""");
		assertEquals("A bad day", scenario.name());
		assertEquals(7, scenario.seed());
		assertEquals(3, scenario.events().size());
		assertEquals(Duration.ofHours(2), scenario.events().get(0).at());
		assertEquals(2, scenario.events().get(0).line());
		assertEquals(
				new PlantAction.Inject(
						PlantFault.of(EquipmentFault.Kind.STANDING_VALVE_LEAK, new FaultCourse(0.6, 43_200))),
				scenario.events().get(0).action());
		assertEquals(new PlantAction.Mend(EquipmentFault.Kind.STANDING_VALVE_LEAK), scenario.events().get(1).action());
		assertInstanceOf(PlantAction.Operate.class, scenario.events().get(2).action());
		assertEquals(Duration.ofHours(31), scenario.events().get(2).at());
	}

	@Test
	void loopsHaveFaultsAndCommandsOfTheirOwn() throws ScenarioException {
		SimulatedField field = Loops.field(Loops.still(0, 1));
		Scenario.parse("""
				{ "events": [
				  { "at": "PT1M", "loop": "Rack 1", "fault": "FOULING", "severity": 2e-4, "growth": "PT1H" },
				  { "at": "PT2M", "loop": "Rack 1", "command": "TEMPERATURE", "value": 36 } ] }
				""").applyTo(field);
		field.advanceTo(Loops.START.plusSeconds(60 + 1800), Demo.SILENT);
		LoopTruth truth = field.loops().getFirst().truth();
		assertEquals(1e-4, truth.foulingM2KPerW(), 1e-9);
		assertEquals(36 + 273.15, truth.hotK(), 0.5);
	}

	private static double loadW(SimulatedField field, double timeS) {
		field.advanceTo(Loops.START.plusMillis(Math.round(1_000 * timeS)), Demo.SILENT);
		return field.loops().getFirst().truth().heatLoadW();
	}

	@Test
	void theHeatLoadOfALoopTakesAnotherCourseFromItsEventOn() throws ScenarioException {
		SimulatedField field = Loops.field(Loops.still(0, 1));
		double beforeW = loadW(field, 0);
		Scenario.parse("""
				{ "events": [
				  { "at": "PT10M", "loop": "Rack 1",
				    "load": { "shape": "RAMP", "fromW": 30e3, "toW": 40e3, "startS": 100, "rampS": 200 } },
				  { "at": "PT20M", "loop": "Rack 1", "load": { "shape": "COMPOSITE", "parts": [
				    { "shape": "CONSTANT", "loadW": 30e3 }, { "shape": "SINE", "meanW": 0, "amplitudeW": 1e3, "periodS": 400 },
				    { "shape": "PULSE", "lowW": 0, "highW": 5e3, "startS": 150, "widthS": 20, "periodS": 60 } ] } } ] }
				""").applyTo(field);
		assertEquals(beforeW, loadW(field, 599), 1e-9);
		assertEquals(30e3, loadW(field, 600), 1e-9);
		assertEquals(35e3, loadW(field, 800), 1e-6);
		assertEquals(40e3, loadW(field, 1_199), 1e-6);
		assertEquals(31e3, loadW(field, 1_300), 1e-6);
		assertEquals(30e3 + 5e3 + 1e3 * Math.sin(2 * Math.PI * 0.4), loadW(field, 1_360), 1e-6);
	}

	/** A file may ask for anything; the source is what it is, and the loop lives through it. */
	@Test
	void aSourceGivesNeitherLessThanNothingNorAnyNumberOfMegawatts() throws ScenarioException {
		SimulatedField field = Loops.field(Loops.still(0, 1));
		double beforeW = loadW(field, 0);
		Scenario.parse("""
				{ "events": [ { "at": "PT1M", "loop": "Rack 1", "load":
				  { "shape": "STEP", "fromW": -1e9, "toW": 1e9, "atS": 600 } } ] }
				""").applyTo(field);
		assertEquals(0, loadW(field, 600), 0);
		assertEquals(5 * beforeW, loadW(field, 660), 1e-6);
		assertEquals(0, loadW(field, 3_600), 0, "the thermostat takes it off");
	}

	@Test
	void aHeatLoadIsReadFromATableBesideTheScenario(@TempDir Path folder) throws IOException, ScenarioException {
		Files.writeString(folder.resolve("morning.csv"), "time,load\n0,20000\n600,50000\n");
		String text = "{ \"events\": [ { \"at\": \"PT0S\", \"loop\": \"Rack 1\", \"load\":"
				+ " { \"shape\": \"FILE\", \"file\": \"morning.csv\" } } ] }";
		SimulatedField field = Loops.field(Loops.still(0, 1));
		Scenario.read(Files.writeString(folder.resolve("day.json"), text)).applyTo(field);
		assertEquals(35e3, loadW(field, 301), 100);
		assertEquals(50e3, loadW(field, 1_000), 1e-9);
		ScenarioException refused = assertThrows(ScenarioException.class, () -> Scenario.parse(text));
		assertEquals("events[0].load.shape", refused.field());
	}

	@Test
	void whatTheTwinsAreExpectedToFindIsRead() throws ScenarioException {
		Scenario scenario = Scenario.parse("""
				{ "expect": [ { "loop": "Rack 1", "finding": "none", "from": "PT0S", "until": "PT1H" } ] }
				""");
		assertEquals(List.of(new ExpectedFinding(1, "Rack 1", "none", Duration.ZERO, Duration.ofHours(1))), scenario.expected());
		ScenarioException refused = assertThrows(ScenarioException.class, () -> Scenario.parse(
				"{ \"expect\": [ { \"loop\": \"Rack 1\", \"finding\": \"none\", \"from\": \"PT2H\", \"until\": \"PT1H\" } ] }"));
		assertEquals("expect[0]", refused.field());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"{ 'at': 'PT1M', 'loop': 'Rack 1', 'fault': 'WORN_PUMP', 'severity': 1 } | fault | PUMP_DEGRADATION",
			"{ 'at': 'PT1M', 'loop': 'Rack 1', 'command': 'SPEED', 'value': 6 } | command | TEMPERATURE",
			"{ 'at': 'PT1M', 'loop': 'Rack 1', 'load': { 'shape': 'CONSTANT' } } | events[0].load.loadW | Add it",
			"{ 'at': 'PT1M', 'loop': 'Rack 9', 'command': 'STOP' } | asset | Rack 1",
			"{ 'at': 'PT1M', 'loop': 'Rack 1', 'well': 'Rack 1', 'command': 'STOP' } | events[0].loop | two events" })
	void whatALoopCannotDoIsRefusedAndNothingHappens(String event, String place, String remedy) {
		ScenarioException refused = assertThrows(ScenarioException.class, () -> Scenario
				.parse("{ \"events\": [ " + event.replace('\'', '"') + " ] }").applyTo(Loops.field(Loops.still(0, 1))));
		assertEquals(place, refused.field());
		assertTrue(refused.remedy().contains(remedy), refused::remedy);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			", `fault`: `HOLE`, `severity`: 1 | events[0].fault | is no fault | Use one of TRAVELLING_VALVE_LEAK",
			", `fault`: `WORN_PUMP` | events[0].severity | missing | Add it",
			", `fault`: `WORN_PUMP`, `severity`: 9 | events[0] | from 0.0 to 2.0 | Correct",
			", `fault`: `WORN_PUMP`, `severity`: `9` | events[0].severity | not a number | without quotation",
			", `fault`: `WORN_PUMP`, `severity`: 1, `growth`: `12 h` | events[0].growth | not a duration | PT2H30M",
			", `fault`: `WORN_PUMP`, `severity`: 1, `value`: 3 | events[0].value | does not belong | Remove",
			", `load`: { `shape`: `SAW` } | events[0].load.shape | not known | STEP, RAMP",
			", `load`: { `shape`: `STEP`, `shape`: `STEP` } | events[0].load.shape | twice | Remove",
			", `load`: 5 | events[0].load | not an object | between braces",
			", `load`: { `shape`: `CONSTANT`, `loadW`: 1 }, `value`: 3 | events[0].value | does not belong | Remove",
			", `load`: { `shape`: `CONSTANT`, `loadW`: 1 }, `mend`: `WORN_PUMP` | events[0].load | does not belong | Remove",
			", `command`: `FASTER` | events[0].command | no command | SPEED, TEMPERATURE",
			", `command`: `SPEED` | events[0].value | missing | Add it",
			", `wel`: `x` | events[0].wel | no such field | Use at, well",
			", `at`: `PT2H` | events[0].at | twice | Remove", //
			"`` | events[0].fault | does nothing | Give it" })
	void mistakesAreNamedWithLineFieldAndRemedy(String rest, String field, String message, String remedy) {
		String json = event(rest.replace("``", "").replace('`', '"'));
		ScenarioException refused = assertThrows(ScenarioException.class, () -> Scenario.parse(json));
		assertEquals(field, refused.field());
		assertEquals(3, refused.line());
		assertTrue(refused.getMessage().contains(message), refused::getMessage);
		assertTrue(refused.remedy().contains(remedy), refused::remedy);
	}

	@Test
	void whatIsNoJsonIsRefused() {
		for (String text : List.of("", "[]", "{", "{ \"events\": [ { \"at\" } ] }", "{} x", "{ \"seed\": 1.5 }",
				"{ \"seed\": NaN }")) {
			assertThrows(ScenarioException.class, () -> Scenario.parse(text), text);
		}
	}

	@Test
	void timesAreBounded() {
		String late = event(", \"command\": \"STOP\"").replace("PT1H", "P9999D");
		assertTrue(assertThrows(ScenarioException.class, () -> Scenario.parse(late)).getMessage().contains("P9999D")
				|| assertThrows(ScenarioException.class, () -> Scenario.parse(late)).getMessage().contains("at is"));
		String many = "{ \"events\": [" + "{\"at\":\"PT1S\",\"well\":\"w\",\"command\":\"STOP\"},".repeat(10_001);
		assertTrue(assertThrows(ScenarioException.class, () -> Scenario.parse(many)).getMessage().contains("10000"));
	}

	@Test
	void aWellHasNoHeatLoad() {
		ScenarioException refused = assertThrows(ScenarioException.class,
				() -> Scenario.parse(event(", \"load\": { \"shape\": \"CONSTANT\", \"loadW\": 1 }"))
						.applyTo(new SimulatedField("one", List.of(Demo.healthy()), Demo.START)));
		assertEquals("load", refused.field());
		assertEquals(3, refused.line());
	}

	/** All or nothing: no event of a scenario that does not fit is done. */
	@Test
	void anUnknownWellIsRefusedAndNothingHappens() throws ScenarioException {
		SimulatedField field = new SimulatedField("one", List.of(Demo.healthy()), Demo.START);
		Scenario scenario = Scenario.parse("""
				{ "events": [ { "at": "PT0S", "well": "Demo 1", "command": "STOP" },
				{ "at": "PT0S", "well": "Demo 9", "command": "STOP" } ] }
				""");
		ScenarioException refused = assertThrows(ScenarioException.class, () -> scenario.applyTo(field));
		assertEquals(2, refused.line());
		assertTrue(refused.remedy().contains("Demo 1"), refused::remedy);
		field.advanceTo(Demo.START.plusSeconds(120), Demo.SILENT);
		assertEquals(RunState.RUNNING, field.wells().getFirst().valuesAt(field.time()).state());
	}

	@Test
	void eventsHappenAtTheirTime() throws ScenarioException {
		SimulatedField field = new SimulatedField("one", List.of(Demo.healthy()), Demo.START);
		Scenario.parse("""
				{ "events": [ { "at": "PT10M", "well": "Demo 1", "command": "STOP" } ] }
				""").applyTo(field);
		SimulatedWell well = field.wells().getFirst();
		field.advanceTo(Demo.START.plusSeconds(590), Demo.SILENT);
		assertEquals(RunState.RUNNING, well.valuesAt(field.time()).state());
		field.advanceTo(Demo.START.plusSeconds(610), Demo.SILENT);
		assertEquals(RunState.STOPPED, well.valuesAt(field.time()).state());
	}
}
