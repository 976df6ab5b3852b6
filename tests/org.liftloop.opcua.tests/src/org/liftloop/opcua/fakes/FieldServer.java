/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua.fakes;

import static org.eclipse.milo.opcua.stack.core.NodeIds.BaseEventType;
import static org.eclipse.milo.opcua.stack.core.NodeIds.Double;
import static org.eclipse.milo.opcua.stack.core.NodeIds.Float;
import static org.eclipse.milo.opcua.stack.core.NodeIds.Int16;
import static org.eclipse.milo.opcua.stack.core.NodeIds.ObjectsFolder;
import static org.eclipse.milo.opcua.stack.core.NodeIds.Organizes;
import static org.eclipse.milo.opcua.stack.core.NodeIds.String;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.core.Reference;
import org.eclipse.milo.opcua.sdk.server.EndpointConfig;
import org.eclipse.milo.opcua.sdk.server.ManagedNamespaceWithLifecycle;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.identity.AnonymousIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.identity.CompositeValidator;
import org.eclipse.milo.opcua.sdk.server.identity.UsernameIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.identity.X509IdentityValidator;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.sdk.server.items.MonitoredItem;
import org.eclipse.milo.opcua.sdk.server.model.objects.BaseEventTypeNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaFolderNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.util.SubscriptionModel;
import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.security.CertificateManager;
import org.eclipse.milo.opcua.stack.core.security.DefaultApplicationGroup;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.DefaultServerCertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateStore;
import org.eclipse.milo.opcua.stack.core.security.MemoryTrustListManager;
import org.eclipse.milo.opcua.stack.core.security.RsaSha256CertificateFactory;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateBuilder;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateGenerator;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransportConfig;

/**
 * A controller of the test: an OPC UA server on the loopback interface with all policies and identities that Liftloop
 * speaks and a few nodes, that can be killed and started again at the same port.
 */
public final class FieldServer implements AutoCloseable {

	public static final String NAMESPACE = "urn:liftloop:test:field";
	public static final String APPLICATION = "urn:liftloop:test:server";
	public static final String USER = "operator";
	public static final String PASSWORD = "pump-off";

	static {
		// Four connections per second are fewer than the tests make.
		Stack.ConnectionLimits.RATE_LIMIT_ENABLED = false;
	}

	private final int port;
	private final KeyPair keys;
	private final X509Certificate certificate;
	private final MemoryTrustListManager trusted = new MemoryTrustListManager();
	private final Map<String, UaVariableNode> nodes = new ConcurrentHashMap<>();
	private final List<DataItem> items = new CopyOnWriteArrayList<>();
	private final AtomicInteger passwordsTried = new AtomicInteger();
	private OpcUaServer server;
	private Nodes namespace;

	private FieldServer(int port, Period validity, String host) throws Exception {
		this.port = port;
		keys = SelfSignedCertificateGenerator.generateRsaKeyPair(2048);
		certificate = new SelfSignedCertificateBuilder(keys).setCommonName("Test controller").setOrganization("Test")
				.setApplicationUri(APPLICATION).addDnsName(host).setValidityPeriod(validity).build();
	}

	/** A running server at a free port, with a certificate of its own. */
	public static FieldServer start() throws Exception {
		return start(Period.ofYears(1), "localhost");
	}

	/** A running server whose certificate is valid for a time from today on, and for a host. */
	public static FieldServer start(Period validity, String host) throws Exception {
		FieldServer made = new FieldServer(freePort(), validity, host);
		made.run();
		return made;
	}

	public static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	public int port() {
		return port;
	}

	public String endpoint() {
		return "opc.tcp://localhost:" + port;
	}

	public X509Certificate certificate() {
		return certificate;
	}

	public void trust(X509Certificate client) {
		trusted.addTrustedCertificate(client);
	}

	/** @return how often a client has shown a user name and a password */
	public int passwordsTried() {
		return passwordsTried.get();
	}

	/** @return subscriptions that clients have */
	public int subscriptions() {
		return server.getSubscriptions().size();
	}

	/**
	 * @param folder where it goes
	 * @return a file with the certificate
	 */
	public Path certificateFile(Path folder) throws Exception {
		Files.createDirectories(folder);
		return Files.write(folder.resolve("server-" + port + ".der"), certificate.getEncoded());
	}

	/** @return another server at the port of this one, which was killed, with the same names and another key */
	public FieldServer impostor() throws Exception {
		FieldServer made = new FieldServer(port, Period.ofYears(1), "localhost");
		made.run();
		return made;
	}

	/** As if it lost its power: sockets are closed, sessions and subscriptions forgotten. */
	public void kill() throws Exception {
		items.clear();
		nodes.clear();
		namespace.shutdown();
		server.shutdown().get(10, TimeUnit.SECONDS);
		awaitUnbound();
	}

	/** A channel says that it is closed before its selector has let go of the socket. */
	private void awaitUnbound() throws IOException {
		long start = System.nanoTime();
		while (true) {
			try {
				new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
				return;
			} catch (BindException e) {
				if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(10)) {
					throw e;
				}
				Thread.onSpinWait();
			}
		}
	}

	public void run() throws Exception {
		server = new OpcUaServer(
				OpcUaServerConfig.builder().setApplicationName(LocalizedText.english("Test controller"))
						.setApplicationUri(APPLICATION).setProductUri("urn:liftloop:test").setEndpoints(endpoints())
						.setCertificateManager(certificates()).setIdentityValidator(identities()).build(),
				profile -> new OpcTcpServerTransport(OpcTcpServerTransportConfig.newBuilder().build()));
		namespace = new Nodes(server);
		namespace.startup();
		server.startup().get(10, TimeUnit.SECONDS);
	}

	/** Sets what a node holds. */
	public void set(String node, DataValue value) {
		nodes.get(node).setValue(value);
	}

	public void set(String node, Object value) {
		set(node, value(value, StatusCode.GOOD, Instant.now()));
	}

	/** Something happens to a part of the field. */
	public void fire(String source, int severity, String text) throws Exception {
		BaseEventTypeNode event = server.getEventFactory().createEvent(namespace.fresh(), BaseEventType);
		event.setBrowseName(new QualifiedName(0, "Event"));
		event.setDisplayName(LocalizedText.english("Event"));
		event.setEventId(ByteString.of(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII)));
		event.setEventType(BaseEventType);
		event.setSourceNode(NodeId.NULL_VALUE);
		event.setSourceName(source);
		event.setTime(DateTime.now());
		event.setReceiveTime(DateTime.now());
		event.setMessage(LocalizedText.english(text));
		event.setSeverity(ushort(severity));
		server.getEventNotifier().fire(event);
		event.delete();
	}

	/** Sends values past the sampling: all of them wait in the queue of the monitored item. */
	public void push(String node, DataValue... values) {
		for (DataItem item : items) {
			if (item.getReadValueId().getNodeId().equals(nodes.get(node).getNodeId())) {
				for (DataValue value : values) {
					item.setValue(value);
				}
			}
		}
	}

	public Object get(String node) {
		return nodes.get(node).getValue().value().value();
	}

	public static DataValue value(Object value, StatusCode status, Instant source) {
		return new DataValue(new Variant(value), status, new DateTime(source), new DateTime(Instant.now()));
	}

	public static String address(String node) {
		return "nsu=" + NAMESPACE + ";s=" + node;
	}

	@Override
	public void close() throws Exception {
		namespace.shutdown();
		server.shutdown().get(10, TimeUnit.SECONDS);
	}

	private Set<EndpointConfig> endpoints() {
		Set<EndpointConfig> all = new HashSet<>();
		all.add(endpoint(SecurityPolicy.None, MessageSecurityMode.None));
		for (SecurityPolicy policy : List.of(SecurityPolicy.Basic256Sha256, SecurityPolicy.Aes256_Sha256_RsaPss)) {
			all.add(endpoint(policy, MessageSecurityMode.Sign));
			all.add(endpoint(policy, MessageSecurityMode.SignAndEncrypt));
		}
		return all;
	}

	private EndpointConfig endpoint(SecurityPolicy policy, MessageSecurityMode mode) {
		// The password is not encrypted on the endpoint without security: the client must refuse to send it there.
		String protection = policy.getUri();
		return EndpointConfig.newBuilder().setBindAddress("localhost").setHostname("localhost").setBindPort(port)
				.setCertificate(certificate).setSecurityPolicy(policy).setSecurityMode(mode)
				.addTokenPolicies(new UserTokenPolicy("anonymous", UserTokenType.Anonymous, null, null, null),
						new UserTokenPolicy("user", UserTokenType.UserName, null, null, protection),
						new UserTokenPolicy("certificate", UserTokenType.Certificate, null, null, protection))
				.build();
	}

	private CertificateManager certificates() throws Exception {
		MemoryCertificateQuarantine quarantine = new MemoryCertificateQuarantine();
		RsaSha256CertificateFactory factory = new RsaSha256CertificateFactory() {
			@Override
			protected KeyPair createRsaSha256KeyPair() {
				return keys;
			}

			@Override
			protected X509Certificate[] createRsaSha256CertificateChain(KeyPair keyPair) {
				return new X509Certificate[] { certificate };
			}
		};
		return new DefaultCertificateManager(quarantine, DefaultApplicationGroup.createAndInitialize(trusted,
				new MemoryCertificateStore(), factory, new DefaultServerCertificateValidator(trusted, quarantine)));
	}

	private CompositeValidator identities() {
		return new CompositeValidator(AnonymousIdentityValidator.INSTANCE,
				new UsernameIdentityValidator(asked -> {
					passwordsTried.incrementAndGet();
					return USER.equals(asked.getUsername()) && PASSWORD.equals(asked.getPassword());
				}),
				new X509IdentityValidator(user -> trusted.getTrustedCertificates().contains(user)));
	}

	/** The nodes, in one folder. */
	private final class Nodes extends ManagedNamespaceWithLifecycle {

		private final SubscriptionModel sampling;

		Nodes(OpcUaServer server) {
			super(server, NAMESPACE);
			sampling = new SubscriptionModel(server, this);
			getLifecycleManager().addLifecycle(sampling);
			getLifecycleManager().addStartupTask(this::build);
		}

		NodeId fresh() {
			return newNodeId(UUID.randomUUID());
		}

		private void build() {
			UaFolderNode folder = new UaFolderNode(getNodeContext(), newNodeId("Well 1"), newQualifiedName("Well 1"),
					LocalizedText.english("Well 1"));
			getNodeManager().addNode(folder);
			folder.addReference(new Reference(folder.getNodeId(), Organizes, ObjectsFolder.expanded(), false));
			add(folder, "Load", Double, 50_000.0, false);
			add(folder, "Speed", Float, 8f, true);
			add(folder, "Steps", Int16, (short) 3, true);
			add(folder, "State", String, "running", false);
			add(folder, "CardLoad", Double, new java.lang.Double[] { 1.0, 2.0, 3.0 }, false);
		}

		private void add(UaFolderNode folder, String name, NodeId type, Object value, boolean writable) {
			Set<AccessLevel> access = writable ? AccessLevel.READ_WRITE : AccessLevel.READ_ONLY;
			UaVariableNode node = UaVariableNode.build(getNodeContext(),
					builder -> builder.setNodeId(newNodeId(name)).setBrowseName(newQualifiedName(name))
							.setDisplayName(LocalizedText.english(name)).setDataType(type)
							.setValueRank(value.getClass().isArray() ? 1 : -1).setAccessLevel(access).setUserAccessLevel(access)
							.setMinimumSamplingInterval(1.0)
							.setValue(value(value, StatusCode.GOOD, Instant.now())).build());
			getNodeManager().addNode(node);
			folder.addOrganizes(node);
			nodes.put(name, node);
		}

		@Override
		public void onDataItemsCreated(List<DataItem> created) {
			items.addAll(created);
			sampling.onDataItemsCreated(created);
		}

		@Override
		public void onDataItemsModified(List<DataItem> modified) {
			sampling.onDataItemsModified(modified);
		}

		@Override
		public void onDataItemsDeleted(List<DataItem> deleted) {
			items.removeAll(deleted);
			sampling.onDataItemsDeleted(deleted);
		}

		@Override
		public void onMonitoringModeChanged(List<MonitoredItem> changed) {
			sampling.onMonitoringModeChanged(changed);
		}
	}
}
