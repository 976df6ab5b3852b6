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

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Connection;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.TagMapping;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;
import org.liftloop.plant.spec.PlantAssets;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.live.RodPumpSignals;

/** {@code liftloop run FIELD --connection NAME}: what a person is told who has not finished the connection. */
class RunConnectionTest {

	private static final String FILE = "demo.liftloop";
	private static final List<String> REQUIRED = List.of("cardPosition", "cardLoad", "cardSequence", "cardSpeed");

	private final Path folder;
	private final Field field;
	private final Connection connection = ModelFactory.eINSTANCE.createConnection();

	RunConnectionTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		try (InputStream in = DemoField.open()) {
			field = FieldStore.load(in, FILE);
		}
		connection.setName("scada");
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			connection.setEndpoint("opc.tcp://localhost:" + socket.getLocalPort());
		}
		ConnectionProperty security = ModelFactory.eINSTANCE.createConnectionProperty();
		security.setKey("security");
		security.setValue("none");
		connection.getProperties().add(security);
		field.getConnections().add(connection);
	}

	private CommandLineRun run(String time, String... more) throws Exception {
		return run(new MemoryVault(null), time, more);
	}

	private CommandLineRun run(MemoryVault vault, String time, String... more) throws Exception {
		FieldStore.save(field, folder.resolve(FILE));
		return CommandLineRun.of(folder, vault,
				Stream.concat(Stream.of("run", FILE, "--for", time), Stream.of(more)).toArray(String[]::new));
	}

	private void template(String signal) {
		AddressTemplate template = ModelFactory.eINSTANCE.createAddressTemplate();
		template.setSignal(signal);
		template.setAddress("ns=2;s={asset}." + signal);
		connection.getTemplates().add(template);
	}

	@Test
	void connectionsThatThereAreAreNamed() throws Exception {
		CommandLineRun run = run("2s", "--connection", "other");
		assertEquals(ExitCode.REFUSED, run.code());
		assertTrue(run.err().contains("no connection 'other'") && run.err().contains("'scada'"), run.err());
	}

	@Test
	void connectionThatMapsNothingIsRefused() throws Exception {
		CommandLineRun run = run("2s", "--connection", "scada");
		assertEquals(ExitCode.REFUSED, run.code());
		assertTrue(run.err().contains("maps no signal"), run.err());
	}

	@Test
	void requiredSignalThatIsNotMappedIsNamed() throws Exception {
		REQUIRED.stream().skip(1).forEach(this::template);
		CommandLineRun run = run("2s", "--connection", "scada");
		assertEquals(ExitCode.REFUSED, run.code());
		assertTrue(run.err().contains("does not map Demo 1/cardPosition"), run.err());
	}

	@Test
	void assetsOfAnotherConnectionAreLeftOutAndAServerThatIsNotThereIsTold() throws Exception {
		for (String signal : REQUIRED) {
			TagMapping mapping = ModelFactory.eINSTANCE.createTagMapping();
			mapping.setAsset("Demo 1");
			mapping.setSignal(signal);
			mapping.setAddress("ns=2;s=" + signal);
			connection.getMappings().add(mapping);
		}
		CommandLineRun run = run("2s", "--connection", "scada");
		assertEquals(ExitCode.REFUSED, run.code());
		assertTrue(run.err().contains("Left out: Demo 2: the connection maps none of its signals."), run.err());
		assertFalse(run.err().contains("Left out: Demo 1:"), run.err());
		assertTrue(run.err().contains("Connection 'scada' was not made in this time."), run.err());
		assertFalse(run.err().contains("\tat "), run.err());
	}

	private PlantServer serve(SimulatedField plant) throws Exception {
		PlantServer server = PlantServer.start(plant, PlantServerOptions.LOCAL);
		connection.setEndpoint(server.endpoint());
		for (SignalNeed need : RodPumpSignals.ALL) {
			AddressTemplate template = ModelFactory.eINSTANCE.createAddressTemplate();
			template.setSignal(need.name());
			template.setAddress("nsu=" + PlantServer.NAMESPACE + ";s={asset}/" + need.name());
			connection.getTemplates().add(template);
		}
		return server;
	}

	private SimulatedField plant() {
		return new SimulatedField("Plant", PlantAssets.of(field, 1).assets(), Instant.now());
	}

	@Test
	void twinsHearAServerAndTellWhatTheyObserved() throws Exception {
		SimulatedField plant = plant();
		try (PlantServer server = serve(plant);
				FieldRunner runner = new FieldRunner(plant, 1, RunnerOptions.DEFAULT, server)) {
			runner.start();
			CommandLineRun run = run("25s", "--connection", "scada", "--json");
			assertEquals(ExitCode.OK, run.code(), run.err());
			assertTrue(run.json().getAsJsonArray("wells").asList().stream()
					.anyMatch(well -> well.getAsJsonObject().get("strokes").getAsInt() > 0), run.out());
		}
	}

	@Test
	void serverThatIsNotTrustedIsRefusedWithTheCommandThatTrustsIt() throws Exception {
		connection.getProperties().clear();
		MemoryVault vault = new MemoryVault(null);
		try (PlantServer server = serve(plant())) {
			CommandLineRun run = run(vault, "20s", "--connection", "scada", "--pki", "pki");
			assertEquals(ExitCode.REFUSED, run.code(), run.err());
			Matcher command = Pattern.compile("type: liftloop (trust accept [0-9A-F]{40})").matcher(run.err());
			assertTrue(command.find(), run.err());
			String[] typed = (command.group(1) + " --pki pki").split(" ");
			assertEquals(ExitCode.OK, CommandLineRun.of(folder, vault, typed).code());
			assertFalse(run(vault, "2s", "--connection", "scada", "--pki", "pki").err().contains("trust accept"));
		}
	}

	@Test
	void rateAndScenarioAreForASimulatedPlant() throws Exception {
		CommandLineRun run = run("2s", "--connection", "scada", "--rate", "10");
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().contains("--rate and --scenario are for a simulated plant."), run.err());
	}
}
