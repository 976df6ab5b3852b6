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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.plant.server.PlantServer;
import org.liftloop.plant.server.PlantServerOptions;

/** What a served field remembers from one start to the next. */
class PlantStoreTest {

	private final MiloPeer peer = new MiloPeer();
	private final PlantServerOptions options = PlantServerOptions.LOCAL.withUser(MiloPeer.USER,
			MiloPeer.PASSWORD.toCharArray());

	PlantStoreTest() throws Exception {
		// Making a key may fail.
	}

	private static PlantServer start(PlantServerOptions how) throws OperationException {
		return PlantServer.start(new SimulatedField("Field", List.of(Demo.healthy(Demo.SEED)), Demo.START), how);
	}

	@Test
	void certificateAndTrustSurviveARestart(@TempDir Path folder) throws Exception {
		Path store = folder.resolve("store");
		X509Certificate certificate;
		try (PlantServer server = start(options.keptIn(store))) {
			certificate = server.certificate();
			server.trust(peer.certificate());
		}
		Files.writeString(store.resolve("trusted/notes.txt"), "no certificate");
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------",
					PosixFilePermissions.toString(Files.getPosixFilePermissions(store.resolve("plant.p12"))));
		}
		try (PlantServer server = start(options.keptIn(store))) {
			assertEquals(certificate, server.certificate());
			peer.connected(server.endpoint(), SecurityPolicy.Basic256Sha256, true).disconnect();
		}
	}

	@Test
	void withoutAFolderBothAreNew() throws Exception {
		try (PlantServer first = start(options); PlantServer second = start(options)) {
			assertNotEquals(first.certificate(), second.certificate());
		}
	}

	@Test
	void aKeyThatCannotBeReadIsSaidAndNotReplaced(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("plant.p12"), "damaged");
		assertThrows(OutputException.class, () -> start(options.keptIn(folder)));
		assertEquals("damaged", Files.readString(file));
	}
}
