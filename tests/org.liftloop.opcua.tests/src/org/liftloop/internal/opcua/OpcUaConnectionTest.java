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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.opcua.fakes.FieldServer;

/** Reads, watches and writes at a server in this process. What the server sends wrong becomes quality. */
class OpcUaConnectionTest {

	/** OPC UA Part 6, annex A. */
	private static final long BAD_SENSOR_FAILURE = 0x808C0000L;
	private static final long UNCERTAIN_LAST_USABLE = 0x40900000L;

	private final Path folder;
	private final FieldServer server;
	private final Heard heard = new Heard();
	private Connection connection;

	OpcUaConnectionTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		server = FieldServer.start();
		connection = new Field(folder).connection(server.endpoint(), Map.of("security", "none"));
	}

	@AfterEach
	void stop() throws Exception {
		connection.close();
		server.close();
		assertFalse(heard.calledByTwo, "the listener was called by two threads at once");
	}

	private Sample read(Tag tag) throws Exception {
		return connection.read(tag).get(10, TimeUnit.SECONDS);
	}

	private WriteResult write(Tag tag, double value) throws Exception {
		return connection.write(tag, value).get(10, TimeUnit.SECONDS);
	}

	@Test
	void readsNumberWordAndCurveWithTimesAndStatus() throws Exception {
		Field.opened(connection);
		Instant source = Instant.parse("2026-03-01T10:00:00.123456700Z");
		server.set("Load", FieldServer.value(61_234.5, StatusCode.GOOD, source));
		Sample load = read(Field.LOAD);
		assertEquals(61_234.5, load.number());
		assertEquals(source, load.sourceTime());
		assertTrue(load.status().isGood());
		assertEquals(SignalValue.of("running"), read(Field.STATE).value());
		assertEquals(SignalValue.of(new double[] { 1, 2, 3 }), read(Field.CARD).value());
	}

	@Test
	void readsInTheUnitOfTheAddress() throws Exception {
		Map<Tag, String> addresses = new HashMap<>(Field.addresses());
		addresses.put(Field.LOAD, FieldServer.address("Load") + " [lbf]");
		connection.close();
		connection = Field.opened(new Field(folder).connection(server.endpoint(), Map.of("security", "none"), addresses));
		server.set("Load", 10_000.0);
		assertEquals(44_482.216152605, read(Field.LOAD).number(), 1e-6);
	}

	@Test
	void badStatusIsNoNumberAndKeepsItsCode() throws Exception {
		Field.opened(connection);
		server.set("Load", FieldServer.value(1.0, new StatusCode(BAD_SENSOR_FAILURE), Instant.now()));
		Sample sample = read(Field.LOAD);
		assertEquals(Quality.BAD, sample.status().quality());
		assertEquals(BAD_SENSOR_FAILURE, sample.status().code());
		assertEquals("Bad_SensorFailure", sample.status().text());
		assertTrue(Double.isNaN(sample.number()));
	}

	@Test
	void uncertainStatusKeepsItsNumber() throws Exception {
		Field.opened(connection);
		server.set("Load", FieldServer.value(7.0, new StatusCode(UNCERTAIN_LAST_USABLE), Instant.now()));
		Sample sample = read(Field.LOAD);
		assertEquals(Quality.UNCERTAIN, sample.status().quality());
		assertEquals(7.0, sample.number());
	}

	@Test
	void valueOfAnotherKindIsBad() throws Exception {
		Field.opened(connection);
		server.set("Load", new Double[] { 1.0, 2.0 });
		Sample sample = read(Field.LOAD);
		assertTrue(sample.status().isBad());
		assertEquals("Not a number: Double[2]", sample.status().text());
		server.set("CardLoad", 3.0);
		assertTrue(read(Field.CARD).status().isBad());
	}

	@Test
	void signalsWithoutNodeOrAddressAreBadSamples() throws Exception {
		Field.opened(connection);
		assertEquals("Bad_NodeIdUnknown", read(Field.MISSING).status().text());
		assertEquals("No address", read(new Tag("Well 1", "none")).status().text());
		try (Subscription watching = connection.subscribe(Field.requests(Field.MISSING), heard)) {
			assertEquals("Bad_NodeIdUnknown", heard.any("the missing node", sample -> true).status().text());
		}
	}

	@Test
	void watchesNumbersAndCurvesFromBeforeItIsOpen() throws Exception {
		try (Subscription watching = connection.subscribe(Field.requests(Field.LOAD, Field.CARD), heard)) {
			Field.opened(connection);
			heard.any("first load", sample -> sample.tag().equals(Field.LOAD) && sample.number() == 50_000);
			server.set("CardLoad", new Double[] { 4.0, 5.0 });
			Sample card = heard.any("new card", sample -> sample.value().equals(SignalValue.of(new double[] { 4, 5 })));
			assertTrue(card.status().isGood());
			assertEquals(List.of(ConnectionState.CONNECTING, ConnectionState.CONNECTED),
					heard.states.stream().map(status -> status.state()).toList());
		}
	}

	@Test
	void aStrokeLikeTheLastOneIsHeardToo() throws Exception {
		try (Subscription watching = connection.subscribe(Field.requests(Field.CARD), heard)) {
			Field.opened(connection);
			heard.any("first card", sample -> true);
			Instant later = Instant.now().plusSeconds(5);
			server.set("CardLoad", FieldServer.value(new Double[] { 1.0, 2.0, 3.0 }, StatusCode.GOOD, later));
			heard.any("the same card at a later time", sample -> sample.sourceTime().isAfter(later.minusMillis(1)));
		}
	}

	@Test
	void nanReversedTimeAndMissingTimeAreDeliveredAndNothingIsThrown() throws Exception {
		try (Subscription watching = connection.subscribe(Field.requests(Field.LOAD), heard)) {
			Field.opened(connection);
			heard.any("first load", sample -> true);
			server.set("Load", Double.NaN);
			heard.any("NaN", sample -> sample.value() instanceof SignalValue.Scalar(double number) && Double.isNaN(number));
			Instant past = Instant.parse("2001-01-01T00:00:00Z");
			server.set("Load", FieldServer.value(2.0, StatusCode.GOOD, past));
			assertEquals(past, heard.any("value of the past", sample -> sample.number() == 2.0).sourceTime());
			server.set("Load", new DataValue(
					new Variant(3.0), StatusCode.GOOD, null, null));
			Sample timeless = heard.any("value without time", sample -> sample.number() == 3.0);
			assertEquals(Quality.UNCERTAIN, timeless.status().quality());
			assertEquals("no source time", timeless.status().text());
		}
	}

	@Test
	void overflowOfTheQueueIsAGapAndKeepsTheLastValue() throws Exception {
		try (Subscription watching = connection.subscribe(List.of(Field.request(Field.LOAD, 60_000, 200, 3)), heard)) {
			Field.opened(connection);
			heard.any("first load", sample -> true);
			Instant start = Instant.now().plusSeconds(10);
			var values = new DataValue[20];
			for (int i = 0; i < values.length; i++) {
				values[i] = FieldServer.value(100.0 + i, StatusCode.GOOD, start.plusMillis(i));
			}
			server.push("Load", values);
			heard.any("the last value", sample -> sample.number() == 119);
			heard.await("a gap", Duration.ofSeconds(5), () -> !heard.gaps.isEmpty());
			assertTrue(heard.gaps.get(0).reason().contains("overflowed"), heard.gaps.get(0).reason());
			assertTrue(heard.samples.stream().anyMatch(sample -> sample.status().text().contains("queue overflow")));
		}
	}

	@Test
	void aListenerThatThrowsHearsTheNextSampleAllTheSame() throws Exception {
		heard.failing = true;
		try (Subscription watching = connection.subscribe(Field.requests(Field.LOAD), heard)) {
			Field.opened(connection);
			heard.any("first load", sample -> true);
			server.set("Load", 11.0);
			heard.any("second load", sample -> sample.number() == 11.0);
		}
	}

	@Test
	void nothingIsHeardAfterTheSubscriptionIsClosed() throws Exception {
		Field.opened(connection);
		Heard other = new Heard();
		Subscription first = connection.subscribe(Field.requests(Field.LOAD), heard);
		try (Subscription second = connection.subscribe(Field.requests(Field.LOAD), other)) {
			heard.any("first load", sample -> true);
			other.any("first load", sample -> true);
			first.close();
			server.set("Load", 12.0);
			other.any("new load", sample -> sample.number() == 12.0);
			assertTrue(heard.samples.stream().noneMatch(sample -> sample.number() == 12.0));
		}
	}

	@Test
	void writesInTheTypeOfTheNodeAndReadsBack() throws Exception {
		Field.opened(connection);
		WriteResult speed = write(Field.SPEED, 6.5);
		assertTrue(speed.confirms(6.5, 1e-6));
		assertEquals(6.5f, server.get("Speed"));
		assertTrue(write(Field.STEPS, 5).confirms(5, 0));
		assertEquals((short) 5, server.get("Steps"));
	}

	@Test
	void writesThatCannotBeAreRefusedWithAReason() throws Exception {
		Field.opened(connection);
		assertEquals("40000.0 is out of the range of Int16", write(Field.STEPS, 40_000).status().text());
		assertEquals("Not a number: NaN", write(Field.SPEED, Double.NaN).status().text());
		assertEquals("Bad_UserAccessDenied", write(Field.LOAD, 1).status().text());
		assertEquals("The node takes no number", write(Field.STATE, 1).status().text());
		assertEquals(8f, server.get("Speed"));
	}

	@Test
	void nothingIsReadOrWrittenWithoutAConnection() {
		ExecutionException failure = assertThrows(ExecutionException.class,
				() -> connection.write(Field.SPEED, 1).get(1, TimeUnit.SECONDS));
		assertInstanceOf(ConnectionException.class, failure.getCause());
		assertThrows(ExecutionException.class, () -> connection.read(Field.LOAD).get(1, TimeUnit.SECONDS));
	}

	@Test
	void waitsForTheAnswerWhereThatIsSimpler() throws Exception {
		Duration within = Duration.ofSeconds(20);
		connection.open(within);
		assertEquals(50_000, connection.read(Field.LOAD, within).number());
		assertTrue(connection.write(Field.SPEED, 7, within).confirms(7, 1e-6));
		connection.close();
		ConnectionException failure = assertThrows(ConnectionException.class, () -> connection.read(Field.LOAD, within));
		assertTrue(failure.getMessage().contains("There is no connection"), failure.getMessage());
	}

	@Test
	void closingEndsTheWaitForAServerThatIsNotThere() throws Exception {
		server.kill();
		connection.subscribe(Field.requests(Field.LOAD), heard);
		var opening = connection.open();
		heard.await("a reason", Duration.ofSeconds(10), () -> !connection.status().reason().isEmpty());
		assertEquals(ConnectionState.CONNECTING, connection.status().state());
		connection.close();
		ExecutionException failure = assertThrows(ExecutionException.class, () -> opening.get(1, TimeUnit.SECONDS));
		assertInstanceOf(ConnectionException.class, failure.getCause());
		assertEquals(ConnectionState.CLOSED, connection.status().state());
	}

	@Test
	void theFirstConnectionWaitsForTheServer() throws Exception {
		server.kill();
		connection.subscribe(Field.requests(Field.LOAD), heard);
		var opening = connection.open();
		heard.await("a reason", Duration.ofSeconds(10), () -> !connection.status().reason().isEmpty());
		server.run();
		opening.get(5, TimeUnit.SECONDS);
		assertEquals(50_000, read(Field.LOAD).number());
	}
}
