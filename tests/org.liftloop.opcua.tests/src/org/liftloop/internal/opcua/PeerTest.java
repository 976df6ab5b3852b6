/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.opcua.Secrets;
import org.liftloop.opcua.fakes.FieldServer;
import org.liftloop.opcua.fakes.NodeOpcuaServer;

/**
 * Another make of server: what Milo's client and Milo's server agree on is not yet OPC UA. Only Basic256Sha256: with
 * Aes256_Sha256_RsaPss node-opcua 2.156 names its signature "xmldsig-more#rsa-pss-sha256", which is not the name of OPC UA
 * Part 7, and Milo takes no other.
 */
class PeerTest {

	private final Field field;
	private final NodeOpcuaServer server;

	PeerTest(@TempDir Path folder) throws Exception {
		field = new Field(folder.resolve("pki"));
		field.own();
		server = NodeOpcuaServer.start(folder.resolve("node"), field.store.ownFile());
		field.secrets.put(Secrets.passwordOf(Field.NAME), FieldServer.PASSWORD.toCharArray());
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
	}

	private Connection connection(Map<String, String> properties) throws Exception {
		return field.connection(server.endpoint(), properties);
	}

	@Test
	void readsWatchesAndWritesEncryptedAsAUser() throws Exception {
		field.store.accept(server.certificate());
		for (String mode : new String[] { "sign", "signAndEncrypt" }) {
			Heard heard = new Heard();
			try (Connection connection = connection(
					Map.of("mode", mode, "user", FieldServer.USER, "hostName", "any"))) {
				Field.opened(connection);
				Sample load = connection.read(Field.LOAD).get(10, TimeUnit.SECONDS);
				assertTrue(load.status().isGood() && load.number() >= 50_000, load.toString());
				connection.subscribe(Field.requests(Field.LOAD, Field.CARD), heard);
				heard.any("a newer load", sample -> sample.number() > load.number());
				Sample card = heard.any("a card", sample -> sample.value() instanceof SignalValue.Curve);
				double[] values = ((SignalValue.Curve) card.value()).toArray();
				assertEquals(3, values.length);
				assertEquals(values[0] + 2, values[2]);
				heard.await("an event", Duration.ofSeconds(10), () -> heard.events.stream().anyMatch(
						event -> event.source().equals("Well 1") && event.severity() == 400 && event.text().equals("stroke")));
				assertTrue(connection.write(Field.SPEED, 6.25).get(10, TimeUnit.SECONDS).confirms(6.25, 1e-6));
				assertEquals("Bad_NodeIdUnknown", connection.read(Field.MISSING).get(10, TimeUnit.SECONDS).status().text());
			}
		}
	}

	@Test
	void refusalsAreSaidAsTheyAreWithAnotherMake() throws Exception {
		assertRefused("is not trusted", Map.of("user", FieldServer.USER, "hostName", "any"));
		field.store.accept(server.certificate());
		assertRefused("does not let clients in anonymously", Map.of("hostName", "any"));
		field.secrets.put(Secrets.passwordOf(Field.NAME), "guess".toCharArray());
		assertRefused("does not let in user", Map.of("user", FieldServer.USER, "hostName", "any"));
	}

	private void assertRefused(String expected, Map<String, String> properties) throws Exception {
		try (Connection connection = connection(properties)) {
			ExecutionException failure = assertThrows(ExecutionException.class, () -> Field.opened(connection));
			assertTrue(String.valueOf(failure.getMessage()).contains(expected), failure.getMessage());
			assertEquals(ConnectionState.REFUSED, connection.status().state());
		}
	}
}
