/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import static org.eclipse.milo.opcua.stack.core.NodeIds.Double;
import static org.eclipse.milo.opcua.stack.core.NodeIds.ObjectsFolder;
import static org.eclipse.milo.opcua.stack.core.NodeIds.Organizes;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.core.Reference;
import org.eclipse.milo.opcua.sdk.server.EndpointConfig;
import org.eclipse.milo.opcua.sdk.server.ManagedNamespaceWithLifecycle;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.identity.AnonymousIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.sdk.server.items.MonitoredItem;
import org.eclipse.milo.opcua.sdk.server.nodes.UaFolderNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateBuilder;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateGenerator;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransportConfig;

/** A controller of the test without security: a folder for each well with a number for each signal. */
final class PlantServer implements AutoCloseable {

	private static final String APPLICATION = "urn:liftloop:test:plant";

	private final int port;
	private final OpcUaServer server;
	private final Nodes namespace;

	PlantServer(List<String> wells, List<String> signals) throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		EndpointConfig endpoint = EndpointConfig.newBuilder().setBindAddress("localhost").setHostname("localhost")
				.setBindPort(port).setSecurityPolicy(SecurityPolicy.None).setSecurityMode(MessageSecurityMode.None)
				.addTokenPolicies(new UserTokenPolicy("anonymous", UserTokenType.Anonymous, null, null, null)).build();
		server = new OpcUaServer(
				OpcUaServerConfig.builder().setApplicationName(LocalizedText.english("Plant")).setApplicationUri(APPLICATION)
						.setProductUri(APPLICATION).setEndpoints(Set.of(endpoint))
						.setCertificateManager(new DefaultCertificateManager(new MemoryCertificateQuarantine()))
						.setIdentityValidator(AnonymousIdentityValidator.INSTANCE).build(),
				profile -> new OpcTcpServerTransport(OpcTcpServerTransportConfig.newBuilder().build()));
		namespace = new Nodes(server, wells, signals);
		namespace.startup();
		server.startup().get(10, TimeUnit.SECONDS);
	}

	String endpoint() {
		return "opc.tcp://localhost:" + port;
	}

	/** @return where a signal of a well is */
	static String address(String well, String signal) {
		return "nsu=" + APPLICATION + ":nodes;s=" + well + '/' + signal;
	}

	/** @return a certificate that names itself */
	static X509Certificate certificate() throws Exception {
		KeyPair keys = SelfSignedCertificateGenerator.generateRsaKeyPair(2048);
		return new SelfSignedCertificateBuilder(keys).setCommonName("Controller of the south").setOrganization("Test")
				.setApplicationUri(APPLICATION).addDnsName("rtu-7").setValidityPeriod(Period.ofYears(1)).build();
	}

	@Override
	public void close() throws Exception {
		namespace.shutdown();
		server.shutdown().get(10, TimeUnit.SECONDS);
	}

	private static final class Nodes extends ManagedNamespaceWithLifecycle {

		private final List<String> signals;

		Nodes(OpcUaServer server, List<String> wells, List<String> signals) {
			super(server, APPLICATION + ":nodes");
			this.signals = signals;
			getLifecycleManager().addStartupTask(() -> wells.forEach(this::add));
		}

		private void add(String well) {
			UaFolderNode folder = new UaFolderNode(getNodeContext(), newNodeId(well), newQualifiedName(well),
					LocalizedText.english(well));
			getNodeManager().addNode(folder);
			folder.addReference(new Reference(folder.getNodeId(), Organizes, ObjectsFolder.expanded(), false));
			for (String signal : signals) {
				UaVariableNode node = UaVariableNode.build(getNodeContext(),
						builder -> builder.setNodeId(newNodeId(well + '/' + signal)).setBrowseName(newQualifiedName(signal))
								.setDisplayName(LocalizedText.english(signal)).setDataType(Double)
								.setAccessLevel(AccessLevel.READ_ONLY).setUserAccessLevel(AccessLevel.READ_ONLY)
								.setValue(new DataValue(new Variant(50_000.0))).build());
				getNodeManager().addNode(node);
				folder.addOrganizes(node);
			}
		}

		@Override
		public void onDataItemsCreated(List<DataItem> created) {
			// Nothing is watched in this test.
		}

		@Override
		public void onDataItemsModified(List<DataItem> modified) {
			// Nothing is watched in this test.
		}

		@Override
		public void onDataItemsDeleted(List<DataItem> deleted) {
			// Nothing is watched in this test.
		}

		@Override
		public void onMonitoringModeChanged(List<MonitoredItem> changed) {
			// Nothing is watched in this test.
		}
	}
}
