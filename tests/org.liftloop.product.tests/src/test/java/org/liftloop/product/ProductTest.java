/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The products are whole, and the Linux one starts: as a command and as a workbench. */
class ProductTest {

	@TempDir
	Path folder;

	@Test
	void everyPlatformHasItsScriptAndItsWindowToolkit() throws IOException {
		assertTrue(Files.isExecutable(Products.LINUX.resolve("liftloop")));
		assertTrue(Files.isExecutable(Products.MAC.resolve("liftloop")));
		assertTrue(Files.isRegularFile(Products.WINDOWS.resolve("liftloop.cmd")));
		assertEquals(List.of("org.eclipse.swt.gtk.linux.x86_64"), windowToolkits(Products.LINUX));
		assertEquals(List.of("org.eclipse.swt.cocoa.macosx.aarch64"), windowToolkits(Products.MAC));
		assertEquals(List.of("org.eclipse.swt.win32.win32.x86_64"), windowToolkits(Products.WINDOWS));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void commandLinePrintsItsVersion() throws Exception {
		Products.Outcome outcome = Products.run(folder, "--version");
		assertEquals(0, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("0.1.0"), outcome.out());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void installedProgramPassesItsAcceptanceCases() throws Exception {
		Products.Outcome outcome = Products.run(folder, "validate", "--json");
		assertEquals(0, outcome.exitCode(), outcome.err() + outcome.out());
		assertTrue(outcome.out().startsWith("{"), outcome.out());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void wrongArgumentsAreExplainedWithoutStackTrace() throws Exception {
		Products.Outcome outcome = Products.run(folder, "analyse");
		assertEquals(2, outcome.exitCode(), outcome.err());
		assertTrue(outcome.err().contains("analyse"), outcome.err());
		assertFalse((outcome.err() + outcome.out()).contains("\tat "), outcome.err());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void demoRunsWithoutAWindowAndEndsInAReport() throws Exception {
		Products.Outcome outcome = Products.run(folder, "demo", "--out", "report in a folder");
		assertEquals(0, outcome.exitCode(), outcome.err());
		try (Stream<Path> files = Files.walk(folder.resolve("report in a folder"))) {
			assertTrue(files.anyMatch(f -> f.toString().endsWith(".html")), outcome.out());
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void workbenchOpensTheDemoFieldAtItsFirstStart() throws Exception {
		Path workspace = folder.resolve("a workspace");
		Process process = Products.start(folder, Map.of("LIFTLOOP_WORKSPACE", workspace.toString(), //
				"JAVA_TOOL_OPTIONS", "-Dliftloop.startup.report=true")).redirectErrorStream(true).start();
		try {
			Products.awaitLine(process, line -> line.startsWith("Liftloop workbench ready"));
			try (Stream<Path> files = Files.walk(workspace, 2)) {
				assertTrue(files.anyMatch(f -> f.toString().endsWith(".liftloop")), "no field in the new workspace");
			}
			Path log = workspace.resolve(".metadata/.log");
			assertFalse(Files.exists(log) && Files.readString(log).contains("org.liftloop"),
					() -> "the log names us:\n" + read(log));
		} finally {
			process.destroy();
			if (!process.waitFor(30, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
			}
		}
	}

	private static List<String> windowToolkits(Path product) throws IOException {
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			// The version follows the last underscore but for the ones inside of the name (x86_64).
			return plugins.map(p -> p.getFileName().toString().replaceFirst("_[0-9]+\\.[0-9]+\\..*", ""))
					.filter(n -> n.matches("org\\.eclipse\\.swt\\.(gtk|cocoa|win32)\\..*")).sorted().toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
