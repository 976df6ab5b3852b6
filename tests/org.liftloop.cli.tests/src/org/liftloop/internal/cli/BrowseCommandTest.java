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

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told where there is no server, or the wrong one was asked for. */
class BrowseCommandTest {

	private final Path folder;

	BrowseCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static String nobody() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return "opc.tcp://localhost:" + socket.getLocalPort();
		}
	}

	@Test
	void aServerThatIsNotThereIsRefusedWithARemedy() throws Exception {
		for (String option : new String[] { "--endpoints", "--security=none" }) {
			CommandLineRun run = CommandLineRun.of(folder, "browse", nobody(), option);
			assertEquals(ExitCode.REFUSED, run.code());
			assertTrue(run.err().contains("does not answer"), run.err());
			assertTrue(run.err().contains("Check the address"), run.err());
			assertFalse(run.err().contains("\tat "), run.err());
			assertEquals("", run.out());
		}
	}

	@Test
	void wrongSettingsAreNamed() throws Exception {
		assertTrue(CommandLineRun.of(folder, "browse", "rtu-7").err().contains("not the address of an OPC UA server"));
		assertTrue(CommandLineRun.of(folder, "browse", nobody(), "--security", "strong").err().contains("Basic256Sha256"));
		assertTrue(CommandLineRun.of(folder, "browse", nobody(), "--depth", "99").err().contains("out of range"));
		assertEquals(ExitCode.USAGE, CommandLineRun.of(folder, "browse").code());
	}
}
