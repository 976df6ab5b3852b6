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

import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

	private final Path folder;

	ValidateCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void everyCaseIsPrintedWithItsSourceAndPasses() {
		CommandLineRun run = CommandLineRun.of(folder, "validate");
		assertEquals(ExitCode.OK, run.code(), run.out());
		assertTrue(run.out().contains("C320-298-100: position"));
		assertTrue(run.out().contains("Source: API RP 11BR"));
		assertTrue(run.out().contains("CIET, coupled: worst of 16 measured flows"));
		assertTrue(run.out().contains("Two-state loop: both temperatures"));
		assertFalse(run.out().contains("FAIL"));
		assertTrue(run.out().contains("cases pass."));
	}

	@Test
	void jsonHoldsEveryCase() {
		JsonObject json = CommandLineRun.of(folder, "validate", "--json").json();
		assertEquals("liftloop.validation", json.get("schema").getAsString());
		assertTrue(json.get("passed").getAsBoolean());
		assertTrue(json.getAsJsonArray("cases").size() >= 40);
		for (JsonElement each : json.getAsJsonArray("cases")) {
			assertEquals(List.of("id", "title", "source", "expected", "got", "unit", "error", "tolerance", "passed"),
					List.copyOf(each.getAsJsonObject().keySet()));
		}
	}
}
