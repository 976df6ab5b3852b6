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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.SimulatedLoop;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;
import org.liftloop.plant.spec.PlantAssets;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.thermal.twin.live.LoopSignals;

class RunLoopTest {

	private final Path folder;
	private final Field field = LoopDemo.create();

	RunLoopTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private CommandLineRun run(String... more) throws Exception {
		FieldStore.save(field, folder.resolve(LoopDemo.FILE_NAME));
		String[] arguments = new String[more.length + 2];
		arguments[0] = "run";
		arguments[1] = LoopDemo.FILE_NAME;
		System.arraycopy(more, 0, arguments, 2, more.length);
		return CommandLineRun.of(folder, new MemoryVault(null), arguments);
	}

	private static JsonObject loop(CommandLineRun run, String name) {
		return run.json().getAsJsonArray("loops").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(loop -> loop.get("name").getAsString().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void twinsOfSimulatedLoopsSeeTheirExchangersNearlyClean() throws Exception {
		CommandLineRun run = run("--for", "30m", "--rate", "600", "--json");
		assertEquals(ExitCode.OK, run.code(), run.err());
		for (String name : new String[] { "Rack 1", "Compressor 2", "Laser 3" }) {
			JsonObject loop = loop(run, name);
			assertTrue(loop.get("intervals").getAsLong() > 150, loop::toString);
			assertTrue(loop.get("lostConductance").isJsonPrimitive(), loop::toString);
			assertEquals(0, loop.get("lostConductance").getAsDouble(), 0.15, loop::toString);
		}
	}

	@Test
	void aScenarioFoulsALoopAndItsTwinSeesIt() throws Exception {
		Files.writeString(folder.resolve("foul.json"), """
				{ "name": "Fouling", "events": [
				  { "at": "PT20M", "loop": "Rack 1", "fault": "FOULING", "severity": 2e-4 } ],
				  "expect": [
				  { "loop": "Rack 1", "finding": "none", "from": "PT0S", "until": "PT20M" },
				  { "loop": "Rack 1", "finding": "org.liftloop.thermal.fouling", "from": "PT20M", "until": "PT35M" },
				  { "loop": "Laser 3", "finding": "none", "from": "PT0S", "until": "PT1H" } ] }
				""");
		CommandLineRun run = run("--for", "1h", "--rate", "600", "--json", "--scenario", "foul.json");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertEquals(3, run.json().getAsJsonArray("expected").size());
		assertTrue(loop(run, "Rack 1").get("lostConductance").getAsDouble() > 0.12, run::out);
		assertTrue(loop(run, "Laser 3").get("lostConductance").getAsDouble() < 0.15, run::out);
	}

	@Test
	void aFindingThatDoesNotComeFails() throws Exception {
		Files.writeString(folder.resolve("calm.json"), """
				{ "expect": [ { "loop": "Rack 1", "finding": "org.liftloop.thermal.leak", "from": "PT0S", "until": "PT20M" } ] }
				""");
		CommandLineRun run = run("--for", "20m", "--rate", "600", "--scenario", "calm.json");
		assertEquals(ExitCode.REFUSED, run.code(), run.err());
		assertTrue(run.out().contains("FAIL  Rack 1: org.liftloop.thermal.leak from 0s to 20m; found nothing"), run.out());
	}

	@Test
	void anAutonomousTwinMovesTheSetpointOfItsLoop() throws Exception {
		CommandLineRun run = run("--for", "40m", "--rate", "150", "--json", "--mode", "autonomous");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(loop(run, "Rack 1").get("setpointK").getAsDouble() > 34 + 273.15 + 1, run::out);
	}

	@Test
	void twinsHearLoopsOverOpcUa() throws Exception {
		SimulatedField plant = new SimulatedField("Plant", PlantAssets.of(field, 1).assets(), Instant.now());
		try (PlantServer server = PlantServer.start(plant, PlantServerOptions.LOCAL);
				FieldRunner runner = new FieldRunner(plant, 10, RunnerOptions.DEFAULT, server)) {
			connection(server);
			runner.start();
			CommandLineRun run = run("--for", "15s", "--connection", "scada", "--json");
			assertEquals(ExitCode.OK, run.code(), run.err());
			for (SimulatedLoop loop : plant.loops()) {
				JsonObject heard = loop(run, loop.name());
				assertTrue(heard.get("intervals").getAsLong() > 3, heard::toString);
				assertEquals(loop.truth().hotK(), heard.get("hotTemperatureK").getAsDouble(), 1.5, heard::toString);
			}
		}
	}

	private void connection(PlantServer server) {
		Connection connection = ModelFactory.eINSTANCE.createConnection();
		connection.setName("scada");
		connection.setEndpoint(server.endpoint());
		ConnectionProperty security = ModelFactory.eINSTANCE.createConnectionProperty();
		security.setKey("security");
		security.setValue("none");
		connection.getProperties().add(security);
		for (SignalNeed need : LoopSignals.ALL) {
			AddressTemplate template = ModelFactory.eINSTANCE.createAddressTemplate();
			template.setSignal(need.name());
			template.setAddress("nsu=" + PlantServer.NAMESPACE + ";s={asset}/" + need.name());
			connection.getTemplates().add(template);
		}
		field.getConnections().add(connection);
	}
}
