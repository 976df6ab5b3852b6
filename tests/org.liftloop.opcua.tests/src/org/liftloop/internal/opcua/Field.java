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

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider.ConnectionSettings;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Kind;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.units.Quantity;
import org.liftloop.opcua.OpcUaConnectionProvider;
import org.liftloop.opcua.TrustStore;
import org.liftloop.opcua.fakes.FieldServer;
import org.liftloop.opcua.fakes.MemorySecrets;

/** The signals of the test's well, and connections to them. */
final class Field {

	static final Tag LOAD = new Tag("Well 1", "load");
	static final Tag SPEED = new Tag("Well 1", "speed");
	static final Tag STEPS = new Tag("Well 1", "steps");
	static final Tag STATE = new Tag("Well 1", "state");
	static final Tag CARD = new Tag("Well 1", "cardLoad");
	static final Tag MISSING = new Tag("Well 1", "missing");

	/** As it is named in the secure storage. */
	static final String NAME = "field A";

	private static final Map<Tag, SignalNeed> NEEDS = new LinkedHashMap<>();
	static {
		NEEDS.put(LOAD, need(LOAD, Kind.NUMBER, Quantity.FORCE, 20, Use.REQUIRED));
		NEEDS.put(SPEED, need(SPEED, Kind.NUMBER, Quantity.PUMPING_SPEED, 1, Use.SETPOINT));
		NEEDS.put(STEPS, need(STEPS, Kind.NUMBER, Quantity.NUMBER, 1, Use.SETPOINT));
		NEEDS.put(STATE, need(STATE, Kind.TEXT, Quantity.NUMBER, 1, Use.OPTIONAL));
		NEEDS.put(CARD, need(CARD, Kind.CURVE, Quantity.FORCE, 0.2, Use.REQUIRED));
		NEEDS.put(MISSING, need(MISSING, Kind.NUMBER, Quantity.NUMBER, 1, Use.OPTIONAL));
	}

	final TrustStore store;
	final MemorySecrets secrets = new MemorySecrets();

	Field(Path folder) {
		store = new TrustStore(folder, secrets);
	}

	private static SignalNeed need(Tag tag, Kind kind, Quantity quantity, double rateHz, Use use) {
		return new SignalNeed(tag.signal(), tag.signal(), kind, quantity, rateHz, use);
	}

	static Map<Tag, String> addresses() {
		Map<Tag, String> addresses = new HashMap<>();
		addresses.put(LOAD, FieldServer.address("Load"));
		addresses.put(SPEED, FieldServer.address("Speed"));
		addresses.put(STEPS, FieldServer.address("Steps"));
		addresses.put(STATE, FieldServer.address("State"));
		addresses.put(CARD, FieldServer.address("CardLoad"));
		addresses.put(MISSING, FieldServer.address("Nowhere"));
		return addresses;
	}

	/** This program's own certificate. */
	X509Certificate own() throws Exception {
		return OwnKey.of(store.folder().resolve("own"), secrets).certificate();
	}

	Connection connection(String endpoint, Map<String, String> properties) throws Exception {
		return connection(endpoint, properties, addresses());
	}

	Connection connection(String endpoint, Map<String, String> properties, Map<Tag, String> addresses) throws Exception {
		return new OpcUaConnectionProvider(store)
				.create(new ConnectionSettings(NAME, endpoint, properties, addresses, NEEDS));
	}

	static Connection opened(Connection connection) throws Exception {
		connection.open().get(20, TimeUnit.SECONDS);
		return connection;
	}

	/** As a twin asks. */
	static List<SignalRequest> requests(Tag... tags) {
		return List.of(tags).stream().map(tag -> SignalRequest.of(tag.asset(), NEEDS.get(tag))).toList();
	}

	static SignalRequest request(Tag tag, long samplingMs, long publishingMs, int queue) {
		return new SignalRequest(tag, Duration.ofMillis(samplingMs), Duration.ofMillis(publishingMs), queue);
	}
}
