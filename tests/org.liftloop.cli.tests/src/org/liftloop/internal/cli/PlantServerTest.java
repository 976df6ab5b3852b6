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

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider.ConnectionSettings;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.opcua.OpcUaConnectionProvider;
import org.liftloop.opcua.Secrets;
import org.liftloop.opcua.TrustStore;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.ControlMode;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.Fields;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.PlantAlarm;
import org.liftloop.plant.PlantCommand.SetMode;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;
import org.liftloop.rodpump.twin.live.RodPumpSignals;

/** The simulated field over OPC UA, seen by the client that a twin uses. */
class PlantServerTest {

	private static final String NAME = "plant";
	private static final String USER = "operator";
	private static final String PASSWORD = "let-it-pump";
	private static final int RATE = 8;

	private final SimulatedField field;
	private final PlantServer server;
	private final FieldRunner runner;
	private final TrustStore store;
	private final MemoryVault vault = new MemoryVault(null);
	private final Path folder;
	private final List<CompletedCard> cards = new CopyOnWriteArrayList<>();
	private final List<Connection> connections = new CopyOnWriteArrayList<>();

	PlantServerTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		field = Fields.demo(5, Instant.parse("2026-01-01T00:00:00Z"));
		server = PlantServer.start(field, PlantServerOptions.LOCAL.withUser(USER, PASSWORD.toCharArray()));
		runner = new FieldRunner(field, RATE, RunnerOptions.DEFAULT, new PlantListener() {

			@Override
			public void samples(List<LiveValues> samples) {
				server.samples(samples);
			}

			@Override
			public void card(CompletedCard card) {
				cards.add(card);
				server.card(card);
			}

			@Override
			public void alarm(PlantAlarm alarm) {
				server.alarm(alarm);
			}
		});
		store = new TrustStore(folder.resolve("pki"), vault);
		runner.start();
	}

	@AfterEach
	void stop() {
		connections.forEach(Connection::close);
		runner.close();
		server.close();
	}

	private Connection connect(Map<String, String> properties) throws Exception {
		Map<Tag, SignalNeed> needs = new HashMap<>();
		Map<Tag, String> addresses = new HashMap<>();
		for (SignalNeed need : RodPumpSignals.ALL) {
			needs.put(tag(need), need);
			addresses.put(tag(need), "nsu=" + PlantServer.NAMESPACE + ";s=" + tag(need));
		}
		Connection connection = new OpcUaConnectionProvider(store)
				.create(new ConnectionSettings(NAME, server.endpoint(), properties, addresses, needs));
		connections.add(connection);
		connection.open().get(30, TimeUnit.SECONDS);
		return connection;
	}

	private Connection secure(Map<String, String> properties) throws Exception {
		store.own();
		server.trust(ownCertificate());
		Path file = folder.resolve("server.der");
		Files.write(file, server.certificate().getEncoded());
		store.accept(file);
		return connect(properties);
	}

	private X509Certificate ownCertificate() throws Exception {
		try (InputStream in = Files.newInputStream(store.ownFile())) {
			return (X509Certificate) CertificateFactory.getInstance("X.509")
					.generateCertificate(in);
		}
	}

	private static Tag tag(SignalNeed need) {
		return new Tag(Fields.HEALTHY, need.name());
	}

	private static WriteResult write(Connection connection, double spm) throws Exception {
		return connection.write(tag(RodPumpSignals.SPEED_SETPOINT), spm).get(10, TimeUnit.SECONDS);
	}

	@Test
	void everyCardArrivesWholeAndItsPartsBearOneTime() throws Exception {
		Heard heard = new Heard();
		Connection connection = connect(Map.of("security", "none"));
		connection.subscribe(RodPumpSignals.ALL.stream().map(need -> SignalRequest.of(Fields.HEALTHY, need)).toList(), heard);
		heard.await("eight cards", () -> loads(heard.samples).size() >= 8);
		runner.stop();
		List<CompletedCard> done = cards.stream().filter(card -> card.well().equals(Fields.HEALTHY)).toList();
		CompletedCard last = done.get(done.size() - 1);
		Instant end = sent(last.endTime());
		heard.await("the last card",
				() -> loads(heard.samples).stream().anyMatch(sample -> sample.sourceTime().equals(end)));
		List<Sample> loads = loads(heard.samples);
		List<Instant> arrived = loads.stream().map(Sample::sourceTime).toList();
		assertEquals(arrived.stream().distinct().sorted().toList(), arrived, "no card twice, none out of order");
		// Those that ended before the subscription are not heard; of the others none is lost without a word.
		List<Instant> ended = done.stream().map(card -> sent(card.endTime())).filter(time -> !time.isBefore(arrived.get(0)))
				.toList();
		assertTrue(!heard.gaps.isEmpty() || ended.equals(arrived), () -> ended + " ended, " + arrived + " arrived, no gap told");
		assertArrayEquals(last.loadN(), ((SignalValue.Curve) loads.get(loads.size() - 1).value()).toArray());
		for (SignalNeed part : List.of(RodPumpSignals.CARD_POSITION, RodPumpSignals.CARD_SPEED, RodPumpSignals.CARD_SEQUENCE)) {
			assertTrue(heard.samples.stream().anyMatch(
					sample -> sample.tag().equals(tag(part)) && sample.sourceTime().equals(end)), part.name());
		}
		assertTrue(heard.samples.stream().anyMatch(sample -> sample.tag().equals(tag(RodPumpSignals.LOAD)) && sample.number() > 0));
	}

	@Test
	void anAlarmOfTheControllerReachesTheTwinWithItsSeverity() throws Exception {
		Connection connection = connect(Map.of("security", "none"));
		Heard listener = new Heard();
		connection.subscribe(List.of(SignalRequest.of(Fields.HEALTHY, RodPumpSignals.LOAD)), listener);
		EquipmentEvent heard = null;
		for (int i = 0; heard == null && i < 30; i++) {
			// Until the connection has asked for events.
			server.alarm(new PlantAlarm(Fields.HEALTHY, PlantAlarm.Kind.HIGH_LOAD, true, field.time(), 90_000, 80_000));
			heard = listener.events.poll(1, TimeUnit.SECONDS);
		}
		assertEquals(Fields.HEALTHY, Objects.requireNonNull(heard, "an alarm").source());
		assertEquals(HistoryEvent.Severity.ALARM, heard.grade());
		assertEquals("high load raised, 90000.0, limit 80000.0", heard.text());
	}

	/** OPC UA counts time in 100 ns. */
	private static Instant sent(Instant time) {
		return time.minusNanos(time.getNano() % 100);
	}

	private static List<Sample> loads(List<Sample> heard) {
		return heard.stream().filter(sample -> sample.tag().equals(tag(RodPumpSignals.CARD_LOAD)))
				.filter(sample -> sample.status().isGood()).toList();
	}

	@Test
	void onlyAKnownUserOverASecureChannelWrites() throws Exception {
		assertEquals("Bad_UserAccessDenied", write(connect(Map.of("security", "none")), 5).status().text());
		assertEquals("Bad_UserAccessDenied", write(secure(Map.of()), 5).status().text());
		vault.put(Secrets.passwordOf(NAME), PASSWORD.toCharArray());
		for (String policy : List.of("Basic256Sha256", "Aes256Sha256RsaPss")) {
			Connection connection = secure(Map.of("user", USER, "security", policy));
			assertTrue(write(connection, 5.5).confirms(5.5, 1e-9));
			for (double run : new double[] { 0, 1 }) {
				WriteResult ordered = connection.write(tag(RodPumpSignals.RUN_COMMAND), run).get(10, TimeUnit.SECONDS);
				assertTrue(ordered.confirms(run, 0.5), () -> run + " by " + policy);
			}
			// What the drive cannot do is limited, and the value read back says so.
			WriteResult limited = write(connection, 99);
			assertFalse(limited.confirms(99, 1e-9));
			assertEquals(field.well(Fields.HEALTHY).orElseThrow().maximumStrokesPerMinute(),
					Objects.requireNonNull(limited.readBack()).number());
		}
	}

	@Test
	void aWellUnderLocalControlRefusesAndSaysSo() throws Exception {
		vault.put(Secrets.passwordOf(NAME), PASSWORD.toCharArray());
		Connection connection = secure(Map.of("user", USER));
		field.well(Fields.HEALTHY).orElseThrow().command(new SetMode(ControlMode.LOCAL));
		assertEquals("Bad_InvalidState", write(connection, 5).status().text());
		assertEquals("Bad_InvalidState",
				connection.write(tag(RodPumpSignals.RUN_COMMAND), 0).get(10, TimeUnit.SECONDS).status().text());
		Heard heard = new Heard();
		connection.subscribe(List.of(SignalRequest.of(Fields.HEALTHY, RodPumpSignals.CONTROL_SOURCE)), heard);
		heard.await("local",
				() -> heard.samples.stream().anyMatch(sample -> SignalValue.of("LOCAL").equals(sample.value())));
	}

	@Test
	void theCommandLineBrowsesIt() {
		CommandLineRun ways = CommandLineRun.of(folder, "browse", server.endpoint(), "--endpoints");
		assertEquals(ExitCode.OK, ways.code(), ways.err());
		assertTrue(ways.out().contains("Aes256Sha256RsaPss with signAndEncrypt"), ways.out());
		CommandLineRun run = CommandLineRun.of(folder, "browse", server.endpoint(), "--security", "none", "--node",
				"nsu=" + PlantServer.NAMESPACE + ";s=/");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("nsu=" + PlantServer.NAMESPACE + ";s=" + Fields.POUNDING + "/cardLoad"), run.out());
		assertTrue(run.out().contains("SpeedSetpoint"), run.out());
		CommandLineRun refused = CommandLineRun.of(folder, vault, "browse", server.endpoint(), "--pki", "other");
		assertEquals(ExitCode.REFUSED, refused.code());
		assertTrue(refused.err().contains("is not trusted"), refused.err());
	}

	@Test
	void theCommandLineServesAField() throws Exception {
		assertEquals(ExitCode.OK, CommandLineRun.of(folder, "demo", "--out", "demo").code());
		String[] serve = { "plant", "demo/demo.liftloop", "--endpoint", "opc.tcp://localhost:0", "--for", "30s", "--rate",
				"100", "--store", "kept", "--json" };
		CommandLineRun run = CommandLineRun.of(folder, serve);
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.json().get("endpoint").getAsString().startsWith("opc.tcp://localhost:"));
		assertTrue(run.json().get("wells").getAsInt() > 0);
		assertEquals(run.json().get("certificate"), CommandLineRun.of(folder, serve).json().get("certificate"));
		CommandLineRun asked = CommandLineRun.of(folder, "plant", "demo/demo.liftloop", "--user", "operator");
		assertEquals(ExitCode.REFUSED, asked.code());
		assertTrue(asked.err().contains("There is no password"), asked.err());
	}
}
