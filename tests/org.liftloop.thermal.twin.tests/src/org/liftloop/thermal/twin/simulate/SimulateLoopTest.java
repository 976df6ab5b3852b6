/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.core.operation.OperationException;

/** Loops and scenarios as files. */
class SimulateLoopTest {

	/** The loop of the exact cases; water at 36 °C has nearly its heat capacity. */
	private static final String LOOP = """
			{ "name": "Reference", "coolant": { "fluid": "WATER", "meanC": 36 },
			  "flowKgPerS": 0.1, "hotCapacityJPerK": 20000, "coldCapacityJPerK": 20000, "heatLoadW": 1000,
			  "exchanger": { "arrangement": "COUNTERFLOW", "conductanceWPerK": 500, "areaM2": 1 },
			  "secondary": { "flowKgPerS": 0.2, "inletC": 20 } }
			""";

	private final Path folder;

	SimulateLoopTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void writeExamples() throws IOException {
		for (String file : LoopExamples.FILES) {
			Files.write(folder.resolve(file), LoopExamples.content(file));
		}
		Files.writeString(folder.resolve("loop.json"), LOOP);
	}

	private LoopSimulation run(String loop, String scenario) throws OperationException {
		return SimulateLoop.of(folder.resolve(loop), folder.resolve(scenario)).execute(new NullProgressMonitor());
	}

	private LoopSimulation scenario(String rest) throws IOException, OperationException {
		Files.writeString(folder.resolve("s.json"), "{ \"name\": \"S\", \"outputStepS\": 10, " + rest + " }");
		return run("loop.json", "s.json");
	}

	private static LoopReading at(LoopSimulation simulation, double timeS) {
		return simulation.readings().stream().filter(r -> Math.abs(r.timeS() - timeS) < 1e-6).findFirst().orElseThrow();
	}

	@Test
	void everyExampleComesAsItsScenarioExpects() throws OperationException {
		for (LoopExamples.Example pair : LoopExamples.PAIRS) {
			LoopSimulation simulation = run(pair.loop(), pair.scenario());
			System.out.print(SimulationReport.text(simulation));
			assertTrue(simulation.asExpected(), pair.scenario());
			assertEquals(List.of(), simulation.warnings(), pair.scenario());
			assertTrue(simulation.balance().relativeError() < 1e-8, pair.scenario());
		}
	}

	/** Figures of the project reference: 297.0035 K at rest; fouled by 0.0005 m2K/W 0.488248 K more, with both legs up alike. */
	@Test
	void aLoopAtRestStaysAtRestUntilItsExchangerFouls() throws IOException, OperationException {
		LoopSimulation simulation = scenario("\"durationS\": 6000, \"changes\": [ { \"atS\": 1000, \"change\": \"FOULING\", \"value\": 0.0005 } ]");
		LoopReading before = at(simulation, 990);
		LoopReading after = at(simulation, 6000);
		assertEquals(297.0035, before.hotK(), 5e-3);
		assertEquals(simulation.readings().get(0).hotK(), before.hotK(), 1e-6);
		assertEquals(0.488248, after.hotK() - before.hotK(), 1e-4);
		assertEquals(after.hotK() - before.hotK(), after.coldK() - before.coldK(), 1e-4);
		assertTrue(simulation.settledS().isPresent() && simulation.settledS().getAsDouble() > 1000);
	}

	/** A loop at rest answers a step as it answers the same load from the start. */
	@Test
	void aStepOfTheLoadComesAtItsTime() throws IOException, OperationException {
		LoopReading fromStart = at(scenario("\"durationS\": 100, \"startC\": 20, \"load\": { \"shape\": \"CONSTANT\", \"loadW\": 2000 }"), 10);
		LoopSimulation simulation = scenario("\"durationS\": 1000, \"load\": { \"shape\": \"STEP\", \"fromW\": 0, \"toW\": 2000, \"atS\": 500 }");
		assertEquals(0, at(simulation, 490).heat().loadW());
		assertEquals(293.15, at(simulation, 500).hotK(), 1e-6);
		assertEquals(2_000, at(simulation, 500).heat().loadW());
		assertEquals(fromStart.hotK(), at(simulation, 510).hotK(), 1e-6);
		assertTrue(fromStart.hotK() > 293.9);
	}

	@Test
	void pumpThatTripsCoastsDown() throws IOException, OperationException {
		LoopSimulation simulation = scenario("\"durationS\": 200, \"changes\": [ { \"atS\": 100, \"change\": \"PUMP_TRIP\", \"coastDownS\": 20 } ]");
		assertEquals(0.1, at(simulation, 90).flowKgPerS(), 1e-12);
		assertEquals(0.05, at(simulation, 120).flowKgPerS(), 1e-12);
		assertEquals(0.025, at(simulation, 160).flowKgPerS(), 1e-12);
	}

	@Test
	void anOutcomeThatDoesNotComeFails() throws IOException, OperationException {
		String expect = "\"durationS\": 100, \"expect\": [ { \"quantity\": \"HOT\", \"atMost\": %s } ]";
		assertTrue(scenario(expect.formatted("24")).asExpected());
		LoopSimulation failed = scenario(expect.formatted("23"));
		assertFalse(failed.asExpected());
		assertTrue(SimulationReport.text(failed).contains("FAIL  hot temperature at most 23.00 °C"));
		assertFalse(scenario("\"durationS\": 100, \"expect\": [ { \"quantity\": \"HOT\", \"atMost\": 99, \"fromS\": 91, \"untilS\": 92 } ]")
				.asExpected(), "a span without output proves nothing");
	}

	@Test
	void boilingIsWarnedOf() throws IOException, OperationException {
		LoopSimulation simulation = scenario("\"durationS\": 4000, \"load\": { \"shape\": \"CONSTANT\", \"loadW\": 1000 }, \"startC\": 20, "
				+ "\"changes\": [ { \"atS\": 0, \"change\": \"SECONDARY_FLOW\", \"value\": 0 } ]");
		assertTrue(simulation.warnings().size() == 1 && simulation.warnings().get(0).contains("boils"), "" + simulation.warnings());
	}

	@ParameterizedTest
	@CsvSource({ "'\"durationS\": -1',durationS", "'\"durationS\": 1e9',outputStepS", "'\"durationS\": 10, \"typo\": 1',no such field",
			"'\"durationS\": 10, \"changes\": [ { \"atS\": 1, \"change\": \"FOULING\" } ]',changes[0].value",
			"'\"durationS\": 10, \"changes\": [ { \"atS\": 1, \"change\": \"BYPASS\", \"value\": 0.5 } ]',bypass",
			"'\"durationS\": 10, \"load\": { \"shape\": \"FILE\", \"file\": \"../secret.csv\" }',plain file name",
			"'\"durationS\": 10, \"expect\": [ { \"quantity\": \"HOT\" } ]',Nothing is expected",
			"'\"durationS\": 10, \"durationS\": 10',twice" })
	void aScenarioThatIsWrongIsRefusedByItsField(String rest, String message) {
		OperationException refused = assertThrows(OperationException.class, () -> scenario(rest));
		assertTrue(String.valueOf(refused.getMessage()).contains(message), refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "WATER,STEAM,Line 1: coolant.fluid: 'STEAM' is not known", "500,-5,exchanger.conductanceWPerK: -5.0",
			"36,150,coolant.meanC", "Reference\",Reference\" 5,not JSON" })
	void aLoopThatIsWrongIsRefusedByItsField(String from, String to, String message) throws IOException {
		Files.writeString(folder.resolve("loop.json"), LOOP.replace(from, to));
		OperationException refused = assertThrows(OperationException.class, () -> scenario("\"durationS\": 10"));
		assertTrue(String.valueOf(refused.getMessage()).contains(message), refused.getMessage());
	}
}
