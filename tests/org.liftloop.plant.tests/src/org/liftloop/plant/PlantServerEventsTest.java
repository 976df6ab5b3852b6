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
import static org.eclipse.milo.opcua.stack.core.NodeIds.BaseEventType;
import static org.eclipse.milo.opcua.stack.core.NodeIds.Server;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_InvalidState;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_OutOfRange;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_UserAccessDenied;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.subscriptions.EventFilterBuilder;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liftloop.plant.PlantAlarm.Kind;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;

/** Events and methods of the served field, by a client that is not Liftloop's. */
class PlantServerEventsTest {

	private final SimulatedField field;
	private final PlantServer server;
	private final MiloPeer peer = new MiloPeer();

	PlantServerEventsTest() throws Exception {
		field = new SimulatedField("Field", List.of(Demo.healthy(Demo.SEED)), Demo.START);
		server = PlantServer.start(field, PlantServerOptions.LOCAL.withUser(MiloPeer.USER, MiloPeer.PASSWORD.toCharArray()));
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private OpcUaClient connected(SecurityPolicy policy, boolean asUser) throws Exception {
		return peer.connected(server.endpoint(), policy, asUser);
	}

	private StatusCode call(OpcUaClient client, String method) throws Exception {
		int namespace = requireNonNull(client.getNamespaceTable().getIndex(PlantServer.NAMESPACE)).intValue();
		NodeId well = new NodeId(namespace, Fields.HEALTHY);
		return requireNonNull(client.call(List.of(
				new CallMethodRequest(well, new NodeId(namespace, Fields.HEALTHY + '/' + method), new Variant[0])))
				.getResults())[0].getStatusCode();
	}

	@Test
	void anAlarmIsAnEventOfTheServerWithTheWellAsItsSource() throws Exception {
		OpcUaClient client = connected(SecurityPolicy.None, false);
		BlockingQueue<Variant[]> events = new LinkedBlockingQueue<>();
		OpcUaSubscription subscription = new OpcUaSubscription(client);
		subscription.setPublishingInterval(50.0);
		subscription.create();
		OpcUaMonitoredItem item = OpcUaMonitoredItem.newEventItem(Server,
				new EventFilterBuilder().select(BaseEventType, new QualifiedName(0, "SourceName"))
						.select(BaseEventType, new QualifiedName(0, "Severity"))
						.select(BaseEventType, new QualifiedName(0, "Message")).build());
		item.setQueueSize(uint(10));
		item.setEventValueListener((from, values) -> events.add(requireNonNull(values)));
		subscription.addMonitoredItem(item);
		subscription.synchronizeMonitoredItems();
		server.alarm(new PlantAlarm(Fields.HEALTHY, Kind.HIGH_LOAD, true, Demo.START, 90_000, 80_000));
		Variant[] event = requireNonNull(events.poll(10, TimeUnit.SECONDS), "an event");
		assertEquals(Fields.HEALTHY, event[0].value());
		assertEquals(ushort(700), event[1].value());
		assertTrue(String.valueOf(event[2].value()).contains("high load raised"), String.valueOf(event[2].value()));
		client.disconnect();
	}

	@Test
	void onlyAKnownUserOverASecureChannelStopsAndStarts() throws Exception {
		SimulatedWell well = field.well(Fields.HEALTHY).orElseThrow();
		OpcUaClient open = connected(SecurityPolicy.None, false);
		assertEquals(Bad_UserAccessDenied, call(open, "Stop").value());
		open.disconnect();
		server.trust(peer.certificate());
		OpcUaClient nobody = connected(SecurityPolicy.Basic256Sha256, false);
		assertEquals(Bad_UserAccessDenied, call(nobody, "Stop").value());
		nobody.disconnect();
		assertEquals(RunState.RUNNING, well.valuesAt(Demo.START).state());
		OpcUaClient user = connected(SecurityPolicy.Basic256Sha256, true);
		assertTrue(call(user, "Stop").isGood());
		assertEquals(RunState.STOPPING, well.valuesAt(Demo.START).state());
		assertTrue(call(user, "Start").isGood());
		assertEquals(RunState.RUNNING, well.valuesAt(Demo.START).state());
		user.disconnect();
	}

	private StatusCode order(OpcUaClient client, double run) throws UaException {
		int namespace = requireNonNull(client.getNamespaceTable().getIndex(PlantServer.NAMESPACE)).intValue();
		return client.writeValues(List.of(new NodeId(namespace, Fields.HEALTHY + "/runCommand")),
				List.of(DataValue.valueOnly(new Variant(run)))).getFirst();
	}

	@Test
	void theRunCommandIsWrittenByAKnownUserAndNotInLocal() throws Exception {
		SimulatedWell well = field.well(Fields.HEALTHY).orElseThrow();
		OpcUaClient open = connected(SecurityPolicy.None, false);
		assertEquals(Bad_UserAccessDenied, order(open, 0).value());
		open.disconnect();
		assertEquals(RunState.RUNNING, well.valuesAt(Demo.START).state());
		server.trust(peer.certificate());
		OpcUaClient user = connected(SecurityPolicy.Basic256Sha256, true);
		assertTrue(order(user, 0).isGood());
		assertEquals(RunState.STOPPING, well.valuesAt(Demo.START).state());
		assertTrue(order(user, 1).isGood());
		assertEquals(RunState.RUNNING, well.valuesAt(Demo.START).state());
		assertEquals(Bad_OutOfRange, order(user, 0.5).value());
		well.command(new PlantCommand.SetMode(ControlMode.LOCAL));
		assertEquals(Bad_InvalidState, order(user, 0).value());
		assertEquals(RunState.RUNNING, well.valuesAt(Demo.START).state());
		user.disconnect();
	}

	@Test
	void aClientWithoutATrustedCertificateOpensNoSecureChannel() {
		assertThrows(UaException.class, () -> connected(SecurityPolicy.Aes256_Sha256_RsaPss, true));
		assertEquals(List.of(peer.certificate()), server.refused());
	}

	@Test
	void anExpiredCertificateOpensNoSecureChannelThoughTrusted() throws Exception {
		MiloPeer expired = new MiloPeer(Period.ofDays(-1));
		server.trust(expired.certificate());
		assertThrows(UaException.class,
				() -> expired.connected(server.endpoint(), SecurityPolicy.Basic256Sha256, true));
		// The same way with a certificate that holds.
		server.trust(peer.certificate());
		connected(SecurityPolicy.Basic256Sha256, true).disconnect();
	}

	@Test
	void aWrongPasswordIsRefused() throws Exception {
		server.trust(peer.certificate());
		UaException refused = assertThrows(UaException.class,
				() -> peer.connected(server.endpoint(), SecurityPolicy.Basic256Sha256, "guess"));
		assertEquals(Bad_UserAccessDenied, refused.getStatusCode().value(), refused.toString());
	}

	@Test
	void passwordsAreNotInTheText() {
		PlantServerOptions options = PlantServerOptions.LOCAL.withUser("operator", "let-it-pump".toCharArray());
		assertEquals("PlantServerOptions[localhost:0, users [operator]]", options.toString());
	}
}
