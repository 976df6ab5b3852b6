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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Map;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateBuilder;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.SecureStorageSecrets;
import org.liftloop.opcua.TrustStore;
import org.liftloop.opcua.fakes.MemorySecrets;

/** Certificates and passwords where they are kept. */
class TrustStoreTest {

	private final Path folder;
	private final TrustStore store;

	TrustStoreTest(@TempDir Path folder) {
		this.folder = folder;
		store = new TrustStore(folder, new MemorySecrets());
	}

	private static X509Certificate certificate(KeyPair keys, String name) throws Exception {
		return new SelfSignedCertificateBuilder(keys).setCommonName(name).setApplicationUri("urn:" + name).build();
	}

	@Test
	void oldRefusedCertificatesMakeRoomForNewOnes() throws Exception {
		KeyPair keys = SelfSignedCertificateGenerator.generateRsaKeyPair(2048);
		for (int i = 0; i < 105; i++) {
			store.met(certificate(keys, "server " + i));
		}
		assertEquals(100, store.list().size());
	}

	@Test
	void filesThatHoldNoCertificateAreLeftAlone() throws Exception {
		Path trusted = Files.createDirectories(folder.resolve("trusted"));
		Path note = Files.writeString(trusted.resolve("note.txt"), "accepted by the night shift");
		assertEquals(0, store.list().size());
		assertTrue(Files.exists(note));
		assertThrows(InputException.class, () -> store.accept(note));
	}

	@Test
	void whatIsNotThereIsNeitherAcceptedNorRejected() {
		assertThrows(InputException.class, () -> store.accept("00"));
		assertThrows(InputException.class, () -> store.reject("00"));
	}

	@Test
	void onlyTheUserCanReadTheKey() throws Exception {
		store.own();
		Path key = folder.resolve("own").resolve("liftloop.p12");
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
	}

	@Test
	void secureStorageKeepsPasswordsEncrypted() throws Exception {
		URL location = folder.resolve("storage").toUri().toURL();
		ISecurePreferences storage = SecurePreferencesFactory.open(location, Map.of(IProviderHints.DEFAULT_PASSWORD,
				new PBEKeySpec("master".toCharArray()), IProviderHints.PROMPT_USER, Boolean.FALSE));
		SecureStorageSecrets secrets = new SecureStorageSecrets(storage);
		assertNull(secrets.get("connection/a/b"));
		secrets.put("connection/a/b", "pump-off".toCharArray());
		assertArrayEquals("pump-off".toCharArray(), secrets.get("connection/a/b"));
		storage.flush();
		assertTrue(!Files.readString(folder.resolve("storage")).contains("pump-off"));
		secrets.remove("connection/a/b");
		assertNull(secrets.get("connection/a/b"));
	}

	@Test
	void withoutASecureStorageNothingIsKeptElsewhere() {
		RefusedException refusal = assertThrows(RefusedException.class,
				() -> new SecureStorageSecrets(null).put("x", "y".toCharArray()));
		assertTrue(refusal.remedy().contains("LIFTLOOP_PASSWORD_FILE"), refusal.remedy());
	}
}
