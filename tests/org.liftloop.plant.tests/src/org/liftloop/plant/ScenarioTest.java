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

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
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
