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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.plant.PlantAlarm.Kind;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The served field, seen by a client of another make: what Milo's client and Milo's server agree on is not yet OPC UA. */
class PeerClientTest {

	private static final String USER = "operator";
	private static final String PASSWORD = "let-it-pump";
	private static final String WELL = node(Fields.HEALTHY);
	private static final String SETPOINT = node(Fields.HEALTHY + "/speedSetpoint");
	private static final String SECURE = "Basic256Sha256";
	private static final String REFUSED = "BadUserAccessDenied";

	private final SimulatedField field;
	private final PlantServer server;
	private final FieldRunner runner;
	private final List<CompletedCard> cards = new CopyOnWriteArrayList<>();
	private final NodeOpcuaClient client;
	private final X509Certificate certificate;

	PeerClientTest(@TempDir Path folder) throws Exception {
		field = new SimulatedField("Field", List.of(Demo.healthy(Demo.SEED)), Demo.START);
		server = PlantServer.start(field, PlantServerOptions.LOCAL.withUser(USER, PASSWORD.toCharArray()));
		runner = new FieldRunner(field, 4, RunnerOptions.DEFAULT, new PlantListener() {

			@Override
			public void samples(List<LiveValues> samples) {
				server.samples(samples);
			}

			@Override
			public void card(CompletedCard card) {
				cards.add(card);
				server.card(card);
			}
		});
		runner.start();
		client = new NodeOpcuaClient(server.endpoint(), server.certificate(), folder, USER, PASSWORD);
		certificate = client.certificate();
	}

	@AfterEach
	void stop() throws Exception {
		client.close();
		runner.close();
		server.close();
	}

	private static String node(String name) {
		return "nsu=" + PlantServer.NAMESPACE + ";s=" + name;
	}

	private String status(String... words) {
		JsonObject answer = client.ask(words);
		String status = answer.get("status").getAsString();
		return status.equals("failed") ? answer.get("message").getAsString() : status;
	}

	private void connect(String policy, String mode, String who) {
		assertEquals("Good", status("connect", policy, mode, who));
	}

	private Set<String> names(String node) {
		Set<String> names = new HashSet<>();
		for (JsonElement found : client.ask("browse", node).getAsJsonArray("nodes")) {
			names.add(found.getAsJsonObject().get("name").getAsString());
		}
		return names;
	}

	private double setpoint() {
		return field.well(Fields.HEALTHY).orElseThrow().valuesAt(field.time()).setpointStrokesPerMinute();
	}

	@Test
	void aTrustedUserBrowsesWatchesAndWritesEncrypted() throws Exception {
		server.trust(certificate);
		connect(SECURE, "SignAndEncrypt", "user");
		assertTrue(names("i=85").contains("Field"));
		assertTrue(names(node("/")).contains(Fields.HEALTHY));
		assertTrue(names(WELL).containsAll(Set.of("Measurements", "Control", "Card", "Start", "Stop")));
		assertEquals(Set.of("CardPosition", "CardLoad", "CardSpeed", "CardSequence"), names(WELL + "/Card"));

		assertEquals("Good", status("watch", node(Fields.HEALTHY + "/polishedRodLoad")));
		JsonObject first = client.told("a load", told -> told.get("status").getAsString().equals("Good"));
		assertEquals("Double", first.get("type").getAsString());
		client.told("a newer load", told -> time(told).isAfter(time(first)) && told.get("value").getAsDouble() > 0);

		assertEquals("Good", status("watch", node(Fields.HEALTHY + "/cardPosition"), node(Fields.HEALTHY + "/cardLoad"),
				node(Fields.HEALTHY + "/cardSpeed"), node(Fields.HEALTHY + "/cardSequence")));
		Map<String, JsonObject> parts = wholeCard();
		long sequence = parts.get("cardSequence").get("value").getAsLong();
		CompletedCard card = cards.stream().filter(one -> one.sequence() == sequence).findFirst().orElseThrow();
		assertEquals("Int64", parts.get("cardSequence").get("type").getAsString());
		assertArrayEquals(card.positionM(), numbers(parts.get("cardPosition")));
		assertArrayEquals(card.loadN(), numbers(parts.get("cardLoad")));
		assertEquals(card.strokesPerMinute(), parts.get("cardSpeed").get("value").getAsDouble());
		// JavaScript's dates end at the millisecond.
		assertEquals(card.endTime().truncatedTo(ChronoUnit.MILLIS), time(parts.get("cardLoad")));

		assertEquals("Good", status("write", SETPOINT, "5.5"));
		assertEquals(5.5, setpoint());
		assertEquals(REFUSED, status("write", node(Fields.HEALTHY + "/polishedRodLoad"), "4"), "nobody writes a measurement");
		assertEquals("Good", status("call", WELL, node(Fields.HEALTHY + "/Stop")));
		assertEquals("Good", status("disconnect"));
	}

	/** Waits until the four parts of one card have come, known as one by their source time. */
	private Map<String, JsonObject> wholeCard() {
		Map<Instant, Map<String, JsonObject>> byTime = new HashMap<>();
		while (true) {
			JsonObject part = client.told("a part of a card", told -> told.get("node").getAsString().contains("/card")
					&& told.get("status").getAsString().equals("Good"));
			String node = part.get("node").getAsString();
			Map<String, JsonObject> together = byTime.computeIfAbsent(time(part), time -> new HashMap<>());
			together.put(node.substring(node.lastIndexOf('/') + 1), part);
			if (together.size() == 4) {
				return together;
			}
		}
	}

	private static Instant time(JsonObject told) {
		return Instant.parse(told.get("source").getAsString());
	}

	private static double[] numbers(JsonObject told) {
		return told.getAsJsonArray("value").asList().stream().mapToDouble(JsonElement::getAsDouble).toArray();
	}

	@Test
	void anUntrustedCertificateIsRefused() throws Exception {
		for (String mode : List.of("Sign", "SignAndEncrypt")) {
			String refusal = status("connect", SECURE, mode, "user");
			assertTrue(!refusal.equals("Good") && server.refused().contains(certificate), refusal);
		}
		// It is the certificate, and nothing else, that is missing.
		server.trust(certificate);
		connect(SECURE, "SignAndEncrypt", "user");
		assertEquals("Good", status("disconnect"));
	}

	@Test
	void withoutUserOrSecurityNothingIsWritten() throws Exception {
		double before = setpoint();
		connect("None", "None", "anonymous");
		assertNothingIsWritten();
		assertEquals("Good", status("disconnect"));
		server.trust(certificate);
		connect(SECURE, "SignAndEncrypt", "anonymous");
		assertNothingIsWritten();
		assertEquals("Good", status("disconnect"));
		String open = status("connect", "None", "None", "user");
		assertTrue(!open.equals("Good"), "a password for all to read: " + open);
		assertEquals(before, setpoint());
		assertEquals(RunState.RUNNING, field.well(Fields.HEALTHY).orElseThrow().valuesAt(field.time()).state());
	}

	private void assertNothingIsWritten() {
		assertTrue(names(WELL).contains("Control"), "reading is for all");
		assertEquals(REFUSED, status("write", SETPOINT, "4"));
		assertEquals(REFUSED, status("write", node(Fields.HEALTHY + "/polishedRodLoad"), "4"));
		assertEquals(REFUSED, status("call", WELL, node(Fields.HEALTHY + "/Stop")));
	}

	@Test
	void anAlarmIsAnEvent() {
		connect("None", "None", "anonymous");
		assertEquals("Good", status("events"));
		server.alarm(new PlantAlarm(Fields.HEALTHY, Kind.HIGH_LOAD, true, Demo.START, 90_000, 80_000));
		JsonObject event = client.told("the alarm", told -> told.get("severity") != null);
		assertEquals(Fields.HEALTHY, event.get("source").getAsString());
		assertEquals(700, event.get("severity").getAsInt());
		assertTrue(event.get("message").getAsString().contains("high load raised"));
		assertEquals("Good", status("disconnect"));
	}
}
