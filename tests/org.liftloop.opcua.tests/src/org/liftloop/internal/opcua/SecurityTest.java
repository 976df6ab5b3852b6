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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.CertificateSummary;
import org.liftloop.opcua.CertificateSummary.Standing;
import org.liftloop.opcua.Secrets;
import org.liftloop.opcua.fakes.DeafServer;
import org.liftloop.opcua.fakes.FieldServer;

/** Who is let in on both sides: nothing is trusted, and nothing weaker is taken, without a person's word. */
class SecurityTest {

	private final Field field;
	private final Path folder;
	private FieldServer server;
	private Connection connection;

	SecurityTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		field = new Field(folder.resolve("pki"));
		server = FieldServer.start();
		connection = field.connection(server.endpoint(), Map.of());
	}

	@AfterEach
	void stop() throws Exception {
		connection.close();
		server.close();
	}

	private void restart(FieldServer other) throws Exception {
		server.close();
		server = other;
	}

	private void bothTrust() throws Exception {
		server.trust(field.own());
		field.store.accept(server.certificateFile(folder));
	}

	private void connect(Map<String, String> properties) throws Exception {
		connection.close();
		connection = field.connection(server.endpoint(), properties);
		Field.opened(connection);
	}

	private ConnectionException refusal(Map<String, String> properties) {
		ExecutionException failure = assertThrows(ExecutionException.class, () -> connect(properties));
		assertEquals(ConnectionState.REFUSED, connection.status().state());
		return assertInstanceOf(ConnectionException.class, failure.getCause());
	}

	private static void assertSays(String expected, ConnectionException refusal) {
		assertTrue(refusal.fullText().contains(expected), refusal.fullText());
	}

	@ParameterizedTest
	@CsvSource({ "Basic256Sha256,sign", "Basic256Sha256,signAndEncrypt", "Aes256Sha256RsaPss,sign",
			"Aes256Sha256RsaPss,signAndEncrypt" })
	void everyPolicyLetsInEveryIdentity(String security, String mode) throws Exception {
		bothTrust();
		field.secrets.put(Secrets.passwordOf(Field.NAME), FieldServer.PASSWORD.toCharArray());
		for (Map<String, String> identity : List.of(Map.of("identity", "anonymous"),
				Map.of("identity", "userName", "user", FieldServer.USER), Map.of("identity", "certificate"))) {
			Map<String, String> properties = new HashMap<>(identity);
			properties.put("security", security);
			properties.put("mode", mode);
			connect(properties);
			assertEquals(50_000, connection.read(Field.LOAD).get(10, TimeUnit.SECONDS).number());
		}
	}

	@Test
	void anUnknownCertificateIsRefusedUntilAPersonAcceptsIt() throws Exception {
		server.trust(field.own());
		ConnectionException refusal = refusal(Map.of());
		String thumbprint = Certificates.thumbprint(server.certificate());
		assertSays("is not trusted", refusal);
		assertSays(thumbprint, refusal);
		CertificateSummary met = field.store.list().get(0);
		assertEquals(Standing.REJECTED, met.standing());
		assertEquals(thumbprint, met.thumbprint());
		// Meeting it again changes nothing.
		refusal(Map.of());
		assertEquals(1, field.store.list().size());

		field.store.accept(thumbprint.toLowerCase(Locale.ROOT).replaceAll("(..)", "$1:").replaceAll(":$", ""));
		connect(Map.of());
		assertEquals(Standing.TRUSTED, field.store.list().get(0).standing());

		field.store.reject(thumbprint);
		assertSays("is not trusted", refusal(Map.of()));
	}

	@Test
	void ourUntrustedCertificateIsRefusedByTheServerAndTheRemedyNamesIt() throws Exception {
		field.store.accept(server.certificateFile(folder));
		ConnectionException refusal = refusal(Map.of());
		assertSays("Bad_SecurityChecksFailed", refusal);
		assertSays(field.store.own().thumbprint(), refusal);
	}

	@Test
	void anExpiredCertificateIsRefusedThoughTrusted() throws Exception {
		restart(FieldServer.start(Period.ofDays(-1), "localhost"));
		bothTrust();
		assertSays("is valid from", refusal(Map.of()));
	}

	@Test
	void aCertificateForAnotherHostIsRefusedUnlessAnyWillDo() throws Exception {
		restart(FieldServer.start(Period.ofYears(1), "controller.example"));
		bothTrust();
		assertSays("is not for the host", refusal(Map.of()));
		connect(Map.of("hostName", "any"));
	}

	@Test
	void aWrongPasswordIsRefusedAndNotTriedAgain() throws Exception {
		bothTrust();
		field.secrets.put(Secrets.passwordOf(Field.NAME), "guess".toCharArray());
		ConnectionException refusal = refusal(Map.of("user", FieldServer.USER));
		assertSays("does not let in user 'operator'", refusal);
		assertFalse(refusal.fullText().contains("guess"));
		int tried = server.passwordsTried();
		try (DeafServer deaf = new DeafServer(0);
				Connection other = field.connection(deaf.endpoint(), Map.of("security", "none"))) {
			other.open();
			// As often as this one would have been tried again.
			deaf.awaitTries(4);
		}
		assertEquals(tried, server.passwordsTried(), "a locked account helps nobody");
	}

	@Test
	void aMissingPasswordIsSaidBeforeTheServerIsAsked() throws Exception {
		bothTrust();
		assertSays("There is no password for connection 'field A'", refusal(Map.of("user", FieldServer.USER)));
		assertEquals(0, server.passwordsTried());
	}

	@Test
	void aPasswordIsNotSentForAllToRead() throws Exception {
		field.secrets.put(Secrets.passwordOf(Field.NAME), FieldServer.PASSWORD.toCharArray());
		assertSays("for all to read", refusal(Map.of("security", "none", "user", FieldServer.USER)));
		assertEquals(0, server.passwordsTried());
	}

	@Test
	void noFileHoldsThePasswordOrTheKeyInTheOpen() throws Exception {
		bothTrust();
		field.secrets.put(Secrets.passwordOf(Field.NAME), FieldServer.PASSWORD.toCharArray());
		connect(Map.of("user", FieldServer.USER));
		String key = String.valueOf(field.secrets.get(Secrets.OWN_KEY));
		assertFalse(connection.toString().contains(FieldServer.PASSWORD));
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
				assertFalse(bytes.contains(FieldServer.PASSWORD) || bytes.contains(key), file.toString());
			}
		}
	}

	@Test
	void theOwnKeyIsMadeOnceAndRenewedOnlyOnRequest() throws Exception {
		String first = field.store.own().thumbprint();
		assertEquals(first, field.store.own().thumbprint());
		assertTrue(Files.exists(field.store.ownFile()));
		assertTrue(field.store.own().applicationUri().startsWith("urn:"));
		assertFalse(first.equals(field.store.renewOwn().thumbprint()));
		field.secrets.remove(Secrets.OWN_KEY);
		assertTrue(assertThrows(RefusedException.class, field.store::own).getMessage()
				.contains("password of the own key"));
	}
}
