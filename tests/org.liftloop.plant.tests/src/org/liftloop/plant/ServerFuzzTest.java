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

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;

import io.netty.buffer.PooledByteBufAllocator;

/** Peers that send anything, or nothing, or do not listen: the server goes on serving, and holds no more than before. */
class ServerFuzzTest {

	private static final int MESSAGES = 100_000;
	private static final int PEERS = 4;
	private static final long SEED = 2026;
	/** What the server may hold more than before, of what it got. */
	private static final long BOUND = 32L << 20;
	private static final int ANSWER_MS = 5000;
	private static final int MOST_OPEN = 200;
	private static final long HELLO_NANOS = 5_000_000_000L;
	/** Answers of 7 kB, to 7 GB of which nobody listens. */
	private static final int UNREAD = 1_000_000;

	private final SimulatedField field;
	private final PlantServer server;
	private final FieldRunner runner;
	private final MiloPeer peer = new MiloPeer();
	private final int port;
	private final PrintStream errors = System.err;

	ServerFuzzTest() throws Exception {
		field = new SimulatedField("Field", List.of(Demo.healthy(Demo.SEED)), Demo.START);
		server = PlantServer.start(field, PlantServerOptions.LOCAL.withUser(MiloPeer.USER, MiloPeer.PASSWORD.toCharArray()));
		runner = new FieldRunner(field, 1, RunnerOptions.DEFAULT, server);
		runner.start();
		server.trust(peer.certificate());
		port = URI.create(server.endpoint()).getPort();
		// Milo logs each wrong message with its stack trace.
		System.setErr(new PrintStream(OutputStream.nullOutputStream()));
	}

	@AfterEach
	void stop() {
		System.setErr(errors);
		runner.close();
		server.close();
	}

	@Test
	void aHundredThousandSpoiltMessagesLeaveItServing() throws Exception {
		OpcUaClient client = peer.connected(server.endpoint(), SecurityPolicy.Basic256Sha256, true);
		AtomicInteger heard = watch(client);
		long before = held();
		long begin = System.nanoTime();
		int half = heard.get();
		try (ExecutorService peers = Executors.newFixedThreadPool(PEERS)) {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < PEERS; i++) {
				long seed = SEED + i;
				all.add(peers.submit(() -> {
					new Fuzz(seed).run(MESSAGES / PEERS);
					return null;
				}));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}
		System.out.println(MESSAGES + " spoilt messages in " + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
		assertTrue(heard.get() > half, "who watched before goes on hearing");
		client.disconnect();
		awaitThat("every connection is gone", () -> server.connections() == 0);
		assertServes();
		assertGivenBack(before);
	}

	@Test
	void peersThatSayNothingMoreAreSentAwayAndTooManyAreNotTaken() throws Exception {
		UaMessages messages = messages(SEED);
		List<Socket> silent = new ArrayList<>();
		long begin = System.nanoTime();
		for (int i = 0; i < MOST_OPEN + 50; i++) {
			Socket socket = socket();
			silent.add(socket);
			if (i % 2 == 0) {
				socket.getOutputStream().write(messages.hello());
			}
		}
		awaitThat("no more than are taken", () -> server.connections() == MOST_OPEN);
		assertTrue(System.nanoTime() - begin < HELLO_NANOS, "sent away at once, not at the deadline");
		// Neither hello nor the channel come: all are closed by the server, not by their peers.
		for (Socket socket : silent) {
			socket.setSoTimeout(20_000);
			readToEnd(socket.getInputStream());
			socket.close();
		}
		awaitThat("every connection is gone", () -> server.connections() == 0);
		assertServes();
	}

	@Test
	void partsOfMessagesAreForgottenWithTheirConnections() throws Exception {
		UaMessages messages = messages(SEED);
		long before = held();
		for (int i = 0; i < 2000; i++) {
			try (Socket socket = socket()) {
				socket.getOutputStream().write(messages.hello());
				readFrame(socket.getInputStream());
				socket.getOutputStream().write(messages.part(60_000));
				socket.shutdownOutput();
				readToEnd(socket.getInputStream());
			}
		}
		awaitThat("every connection is gone", () -> server.connections() == 0);
		assertGivenBack(before);
	}

	@Test
	void whoDoesNotReadAnswersIsNotReadEither() throws Exception {
		UaMessages messages = messages(SEED);
		try (Socket socket = socket()) {
			int[] channel = opened(socket, messages);
			socket.getOutputStream().write(messages.getEndpoints(channel[0], channel[1], 2));
			int answer = readFrame(socket.getInputStream()).length;
			long before = held();
			AtomicInteger asked = new AtomicInteger();
			Thread asking = Thread.ofPlatform().daemon().start(() -> {
				try {
					for (int number = 3; number < UNREAD; number++) {
						socket.getOutputStream().write(messages.getEndpoints(channel[0], channel[1], number));
						asked.incrementAndGet();
					}
				} catch (IOException e) {
					// Closed by the test: it waited because the server took no more.
					return;
				}
			});
			awaitRest(asked);
			long more = held() - before;
			System.out.println(asked + " requests taken, answers of " + answer + " bytes not read, " + more + " bytes held");
			assertTrue(asked.get() < UNREAD - 3, "all were taken");
			assertTrue(more < BOUND, () -> more + " bytes more than before");
			socket.close();
			asking.join();
		}
		assertServes();
	}

	/** Waits until a number no longer grows. */
	private static void awaitRest(AtomicInteger number) {
		int[] last = { -1 };
		awaitThat("rest", () -> {
			int former = last[0];
			last[0] = number.get();
			LockSupport.parkNanos(500_000_000);
			return number.get() == former;
		});
	}

	private AtomicInteger watch(OpcUaClient client) throws Exception {
		AtomicInteger heard = new AtomicInteger();
		OpcUaSubscription subscription = new OpcUaSubscription(client);
		subscription.setPublishingInterval(100.0);
		subscription.create();
		OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(node(client, "polishedRodLoad"));
		item.setDataValueListener((from, value) -> heard.incrementAndGet());
		subscription.addMonitoredItem(item);
		subscription.synchronizeMonitoredItems();
		awaitThat("a load", () -> heard.get() > 0);
		return heard;
	}

	private static NodeId node(OpcUaClient client, String signal) {
		int namespace = requireNonNull(client.getNamespaceTable().getIndex(PlantServer.NAMESPACE)).intValue();
		return new NodeId(namespace, Fields.HEALTHY + '/' + signal);
	}

	/** A proper client connects, reads and writes. */
	private void assertServes() throws Exception {
		OpcUaClient client = peer.connected(server.endpoint(), SecurityPolicy.Basic256Sha256, true);
		DataValue load = client.readValue(0, TimestampsToReturn.Both,
				node(client, "polishedRodLoad"));
		assertTrue(load.statusCode().isGood() && load.value().value() instanceof Double, load.toString());
		List<StatusCode> written = client.writeValues(List.of(node(client, "speedSetpoint")),
				List.of(DataValue.valueOnly(new Variant(5.25))));
		assertEquals(List.of(StatusCode.GOOD), written);
		assertEquals(5.25, field.well(Fields.HEALTHY).orElseThrow().valuesAt(field.time()).setpointStrokesPerMinute());
		client.disconnect();
	}

	private UaMessages messages(long seed) {
		return new UaMessages(server.endpoint(), new SplittableRandom(seed));
	}

	private Socket socket() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setSoTimeout(ANSWER_MS);
		socket.setTcpNoDelay(true);
		// Closed without a farewell, as a peer that crashes; and its port is free again at once.
		socket.setSoLinger(true, 0);
		return socket;
	}

	private static int[] opened(Socket socket, UaMessages messages) throws IOException {
		socket.getOutputStream().write(messages.hello());
		readFrame(socket.getInputStream());
		socket.getOutputStream().write(messages.open());
		return Channel.of(readFrame(socket.getInputStream()));
	}

	private static byte[] readFrame(InputStream in) throws IOException {
		byte[] head = in.readNBytes(8);
		if (head.length < 8) {
			throw new IOException("closed");
		}
		return UaMessages.joined(head, in.readNBytes(UaMessages.little(head).getInt(4) - 8));
	}

	private static void readToEnd(InputStream in) throws IOException {
		try {
			while (in.read() >= 0) {
				// An acknowledgement, an error.
			}
		} catch (SocketTimeoutException e) {
			throw e;
		} catch (IOException e) {
			// Reset: closed as well.
			return;
		}
	}

	/** Bytes in use after a collection: the heap, and what Netty's pool has given away. */
	private static long held() {
		System.gc();
		long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		return heap + PooledByteBufAllocator.DEFAULT.metric().usedDirectMemory()
				+ PooledByteBufAllocator.DEFAULT.metric().usedHeapMemory();
	}

	/** Milo remembers each connection until the deadline of its hello. */
	private static void assertGivenBack(long before) {
		awaitThat("what was sent is forgotten", () -> held() - before < BOUND);
	}

	private static void awaitThat(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, what);
			LockSupport.parkNanos(10_000_000);
		}
	}

	/** The numbers of a channel and its token, from the answer that opens it. */
	private static final class Channel {

		private Channel() {
		}

		/** The body ends with the token: channel, token, time, lifetime; and the nonce. */
		static int[] of(byte[] answer) throws IOException {
			if (answer[0] != 'O') {
				throw new IOException("no channel");
			}
			int channel = UaMessages.little(answer).getInt(8);
			int nonce = 4;
			int end = answer.length - nonce - 4 - 8;
			return new int[] { channel, UaMessages.little(answer).getInt(end - 4) };
		}
	}

	/** One hostile peer. Each connection carries one spoilt message behind what makes the server look at it. */
	private final class Fuzz {

		private final SplittableRandom dice;
		private final UaMessages messages;

		Fuzz(long seed) {
			dice = new SplittableRandom(seed);
			messages = messages(seed);
		}

		void run(int count) throws IOException {
			for (int sent = 0; sent < count; sent++) {
				try (Socket socket = socket()) {
					once(socket);
				} catch (IOException e) {
					// The server has closed it: that is an answer.
					continue;
				}
			}
		}

		private void once(Socket socket) throws IOException {
			OutputStream out = socket.getOutputStream();
			switch (dice.nextInt(10)) {
				case 0, 1 -> out.write(messages.garbage(512));
				case 2, 3 -> out.write(messages.spoilt(messages.hello()));
				case 4, 5, 6 -> out.write(UaMessages.joined(messages.hello(), messages.spoilt(messages.open())));
				default -> {
					int[] channel = opened(socket, messages);
					byte[] request = dice.nextBoolean() ? messages.getEndpoints(channel[0], channel[1], 2)
							: messages.anyRequest(channel[0], channel[1], 2);
					out.write(messages.spoilt(request));
				}
			}
		}
	}
}
