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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.opcua.fakes.DeafServer;
import org.liftloop.opcua.fakes.FieldServer;
import org.liftloop.opcua.fakes.StallingProxy;

/** Servers that die and networks that stall: data come back by themselves, setpoints do not. */
class OutageTest {

	/** What the product promises. */
	private static final Duration BACK = Duration.ofSeconds(5);
	/** A stall shows after two unanswered keep-alives; one more second for a machine under load. */
	private static final Duration NOTICED = Duration.ofSeconds(6);

	private final Field field;
	private final FieldServer server;
	private final Heard heard = new Heard();
	private Connection connection;
	private double loads;

	OutageTest(@TempDir Path folder) throws Exception {
		field = new Field(folder);
		server = FieldServer.start();
		connection = field.connection(server.endpoint(), Map.of("security", "none"));
	}

	@AfterEach
	void stop() throws Exception {
		connection.close();
		server.close();
	}

	private void secure(String endpoint) throws Exception {
		connection = field.connection(endpoint, Map.of());
		server.trust(field.own());
		field.store.accept(server.certificateFile(field.store.folder()));
	}

	private void watch() throws Exception {
		connection.subscribe(Field.requests(Field.LOAD, Field.CARD), heard);
		Field.opened(connection);
		heard.any("load", sample -> sample.tag().equals(Field.LOAD));
		heard.any("card", sample -> sample.tag().equals(Field.CARD));
	}

	private void reconnecting() {
		heard.await("reconnecting", NOTICED,
				() -> connection.status().state() == ConnectionState.RECONNECTING);
	}

	private long msUntilDataCome(double expected) {
		long start = System.nanoTime();
		heard.await("data again", BACK, () -> heard.samples.stream().anyMatch(sample -> sample.number() == expected));
		return Duration.ofNanos(System.nanoTime() - start).toMillis();
	}

	@Test
	void aServerThatIsRestartedSendsAgainWithinFiveSecondsAndTheGapIsRecorded() throws Exception {
		watch();
		server.kill();
		reconnecting();
		Instant before = Instant.now();
		try (DeafServer deaf = new DeafServer(server.port())) {
			// Milo's own waits would have grown past the bar by now.
			deaf.awaitTries(10);
		}
		Duration down = Duration.between(before, Instant.now());
		server.run();
		server.set("Load", 77.0);
		System.out.println("data again " + msUntilDataCome(77.0) + " ms after the restart");
		heard.await("the gap", Duration.ofSeconds(1), () -> !heard.gaps.isEmpty());
		Gap gap = heard.gaps.get(0);
		assertTrue(Duration.between(gap.from(), gap.to()).compareTo(down) >= 0, gap.toString());
		assertEquals(1, heard.gaps.size());
		assertEquals(ConnectionState.CONNECTED, connection.status().state());
	}

	@Test
	void aSetpointIsNotWrittenAgainToARestartedServer() throws Exception {
		watch();
		WriteResult written = connection.write(Field.SPEED, 5).get(5, TimeUnit.SECONDS);
		assertTrue(written.confirms(5, 1e-6));
		server.kill();
		CompletableFuture<WriteResult> late = connection.write(Field.SPEED, 4);
		server.run();
		server.set("Load", 78.0);
		msUntilDataCome(78.0);
		ExecutionException failure = assertThrows(ExecutionException.class, () -> late.get(5, TimeUnit.SECONDS));
		assertInstanceOf(ConnectionException.class, failure.getCause());
		// Whatever was under way has arrived when a later request is answered.
		connection.read(Field.SPEED).get(5, TimeUnit.SECONDS);
		assertEquals(8f, server.get("Speed"), "the restarted server holds what it starts with");
	}

	@Test
	void aStalledNetworkIsNoticedAndItsSubscriptionSurvives() throws Exception {
		connection.close();
		try (StallingProxy proxy = new StallingProxy(server.port())) {
			// OPC UA Part 4, 5.14.7: the subscriptions of a nameless client without security cannot be transferred.
			secure("opc.tcp://localhost:" + proxy.port());
			watch();
			int subscriptions = server.subscriptions();
			proxy.stall();
			reconnecting();
			assertFalse(connection.write(Field.SPEED, 3).isDone() && server.get("Speed").equals(3f));
			proxy.resume();
			server.set("Load", 79.0);
			System.out.println("data again " + msUntilDataCome(79.0) + " ms after the stall");
			heard.await("the gap", Duration.ofSeconds(1), () -> !heard.gaps.isEmpty());
			assertEquals(subscriptions, server.subscriptions(), "the subscription was kept, not made anew");
			assertEquals(8f, server.get("Speed"), "nothing was written after the stall");
		}
	}

	@Test
	void aSubscriptionMadeAnewDoesNotRepeatTheLastCard() throws Exception {
		connection.close();
		try (StallingProxy proxy = new StallingProxy(server.port())) {
			// Without security the subscription cannot be transferred, and is made anew.
			connection = field.connection("opc.tcp://localhost:" + proxy.port(), Map.of("security", "none"));
			watch();
			proxy.stall();
			reconnecting();
			proxy.resume();
			server.set("Load", 80.0);
			msUntilDataCome(80.0);
			heard.await("the gap", Duration.ofSeconds(5), () -> !heard.gaps.isEmpty());
			server.set("CardLoad", new Double[] { 7.0 });
			heard.any("the next card", sample -> sample.value().equals(SignalValue.of(new double[] { 7 })));
			assertEquals(2, heard.samples.stream().filter(sample -> sample.tag().equals(Field.CARD)).count());
		}
	}

	@Test
	void eventsAreHeardBeforeAndAfterARestart() throws Exception {
		watch();
		fireUntilHeard("Well 1", 700, "before");
		server.kill();
		reconnecting();
		server.run();
		server.set("Load", 81.0);
		msUntilDataCome(81.0);
		fireUntilHeard("Well 1/Motor", 1, "after");
	}

	/** The subscription of the events is made after that of the data. */
	private void fireUntilHeard(String source, int severity, String text) {
		heard.await("event " + text, Duration.ofSeconds(10), () -> {
			try {
				// Asked at each load: and each one is news.
				server.fire(source, severity, text);
				server.set("Load", ++loads);
			} catch (Exception e) {
				throw new AssertionError(e);
			}
			return heard.events.stream().anyMatch(event -> event.source().equals(source) && event.severity() == severity
					&& event.text().equals(text));
		});
	}

	@Test
	void aServerThatComesBackAsAnotherIsRefused() throws Exception {
		connection.close();
		secure(server.endpoint());
		watch();
		server.kill();
		reconnecting();
		try (FieldServer other = server.impostor()) {
			heard.await("refusal", Duration.ofSeconds(10),
					() -> connection.status().state() == ConnectionState.REFUSED);
			assertTrue(connection.status().reason().contains("not trusted"), connection.status().reason());
		}
	}
}
