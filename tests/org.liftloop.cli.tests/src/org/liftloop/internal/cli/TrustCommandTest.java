/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;

/** Certificates are accepted and rejected by a person's word. */
class TrustCommandTest {

	private final Path folder;
	private final MemoryVault vault = new MemoryVault(null);

	TrustCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, vault, arguments);
	}

	private String own(String pki) {
		CommandLineRun run = run("trust", "own", "--pki", pki, "--json");
		assertEquals(ExitCode.OK, run.code(), run.err());
		return run.json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("sha1").getAsString();
	}

	private String standing() {
		JsonArray all = run("trust", "list", "--pki", "pki", "--json").json().getAsJsonArray("certificates");
		return all.isEmpty() ? "" : all.get(0).getAsJsonObject().get("standing").getAsString();
	}

	@Test
	void theOwnCertificateIsMadeOnceAndItsFileIsNamed() {
		String first = own("pki");
		CommandLineRun again = run("trust", "own", "--pki", "pki");
		assertTrue(again.out().contains(first), again.out());
		assertTrue(again.out().contains("File: " + folder.resolve("pki/own/liftloop.der")), again.out());
		assertTrue(Files.exists(folder.resolve("pki/own/liftloop.der")));
		assertFalse(run("trust", "own", "--renew", "--pki", "pki").out().contains(first));
	}

	@Test
	void aFileIsAcceptedThenRejectedThenAcceptedByThumbprint() {
		// The own certificate of another installation stands for that of a server.
		String thumbprint = own("server");
		String file = folder.resolve("server/own/liftloop.der").toString();
		assertEquals("", standing());
		assertEquals(ExitCode.OK, run("trust", "accept", file, "--pki", "pki").code());
		assertEquals("trusted", standing());
		assertEquals(ExitCode.OK, run("trust", "reject", thumbprint, "--pki", "pki").code());
		assertEquals("rejected", standing());
		String colons = thumbprint.replaceAll("(..)(?!$)", "$1:");
		assertEquals(ExitCode.OK, run("trust", "accept", colons, "--pki", "pki").code());
		assertEquals("trusted", standing());
		CommandLineRun twice = run("trust", "accept", thumbprint, "--pki", "pki");
		assertEquals(ExitCode.INPUT, twice.code());
		assertTrue(twice.err().contains("trusted already"), twice.err());
	}

	@Test
	void listingAsksForNoPassword() {
		assertEquals("No certificates." + System.lineSeparator(), run("trust", "list", "--pki", "pki").out());
		assertFalse(vault.wasOpened());
	}

	@Test
	void whatCannotBeAcceptedIsSaid() throws Exception {
		Path note = Files.writeString(folder.resolve("note.txt"), "trust me");
		CommandLineRun run = run("trust", "accept", note.toString(), "--pki", "pki");
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().contains("is not the file of a certificate"), run.err());
		assertEquals(ExitCode.INPUT, run("trust", "reject", "00", "--pki", "pki").code());
		assertEquals(ExitCode.USAGE, run("trust", "accept").code());
	}

	@Test
	void trustAloneIsAnErrorOfUsageAndItsHelpNamesTheCommands() {
		CommandLineRun run = run("trust");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("liftloop trust --help"), run.err());
		String help = run("trust", "--help").out();
		for (String word : new String[] { "list", "accept", "reject", "own" }) {
			assertTrue(help.contains(word), help);
		}
	}
}
