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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.opcua.BrowseServer;
import org.liftloop.opcua.BrowsedNode;
import org.liftloop.opcua.BrowsedNode.Kind;
import org.liftloop.opcua.BrowsedServer;
import org.liftloop.opcua.DiscoverEndpoints;
import org.liftloop.opcua.EndpointInfo;
import org.liftloop.opcua.IdentityKind;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.opcua.fakes.FieldServer;

/** Discovery, browsing and mapping against a server in this process. */
class BrowsingTest {

	private final Field field;
	private final FieldServer server;

	BrowsingTest(@TempDir Path folder) throws Exception {
		field = new Field(folder);
		server = FieldServer.start();
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
	}

	private BrowsedServer browse(String start, int depth, int most) throws OperationException {
		return new BrowseServer("test", OpcUaSettings.of(server.endpoint(), Map.of("security", "none")), field.store, start,
				depth, most).execute(new NullProgressMonitor());
	}

	@Test
	void theStrongestEndpointComesFirstAndShowsItsCertificate() throws Exception {
		List<EndpointInfo> endpoints = new DiscoverEndpoints(server.endpoint()).execute(new NullProgressMonitor());
		assertEquals(List.of("Aes256Sha256RsaPss with signAndEncrypt", "Aes256Sha256RsaPss with sign",
				"Basic256Sha256 with signAndEncrypt", "Basic256Sha256 with sign", "none"),
				endpoints.stream().map(EndpointInfo::securityText).toList());
		assertEquals(List.of(IdentityKind.values()), endpoints.get(0).identities());
		assertEquals(Certificates.thumbprint(server.certificate()), 
				Objects.requireNonNull(endpoints.get(0).certificate()).thumbprint());
	}

	@Test
	void nodesStandBehindTheirParentWithTypeValueAndAccess() throws Exception {
		BrowsedServer found = browse(FieldServer.address("Well 1"), 3, 100);
		assertTrue(found.complete());
		BrowsedNode speed = found.nodes().stream().filter(node -> node.name().equals("Speed")).findFirst().orElseThrow();
		assertEquals(new BrowsedNode(FieldServer.address("Speed"), List.of("Speed"), Kind.VARIABLE, "Float", "8.0", true),
				speed);
		BrowsedNode card = found.nodes().stream().filter(node -> node.name().equals("CardLoad")).findFirst().orElseThrow();
		assertEquals("Double[]", card.dataType());
		assertEquals("3 values", card.value());
		assertFalse(card.writable());
	}

	@Test
	void limitsOfDepthAndNumberAreKeptAndSaid() throws Exception {
		BrowsedServer few = browse(BrowseServer.OBJECTS, 10, 7);
		assertEquals(7, few.nodes().size());
		assertFalse(few.complete());
		BrowsedServer flat = browse(BrowseServer.OBJECTS, 1, 1000);
		assertTrue(flat.nodes().stream().allMatch(node -> node.path().size() == 1));
		assertFalse(flat.complete());
	}

	@Test
	void browsingIsCancelled() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new DiscoverEndpoints(server.endpoint()).execute(cancelled));
	}

	@Test
	void aServerThatIsNotThereIsSaidAtOnce() throws Exception {
		server.kill();
		ConnectionException refusal = assertThrows(ConnectionException.class,
				() -> new DiscoverEndpoints(server.endpoint()).execute(new NullProgressMonitor()));
		assertTrue(refusal.getMessage().contains("does not answer"), refusal.getMessage());
		server.run();
	}
}
