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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsCommandTest {

	private final Path folder;

	CardsCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, arguments);
	}

	private List<JsonObject> cards(String file) throws IOException {
		return Files.readAllLines(folder.resolve(file)).stream().map(line -> JsonParser.parseString(line).getAsJsonObject())
				.toList();
	}

	@Test
	void eachLineIsACardWithItsLabelAndTruth() throws IOException {
		assertEquals(ExitCode.OK, run("cards", "--seed", "7", "--count", "5", "--out", "cards.jsonl").code());
		List<JsonObject> cards = cards("cards.jsonl");
		assertEquals(List.of(7L, 8L, 9L, 10L, 11L), cards.stream().map(card -> card.get("seed").getAsLong()).toList());
		for (JsonObject card : cards) {
			assertTrue(card.has("condition") && card.has("truth") && card.has("well"), card.keySet()::toString);
			assertEquals(200, card.getAsJsonObject("surfaceCard").getAsJsonArray("loadN").size());
		}
	}

	@Test
	void equalSeedsGiveEqualBytes() throws IOException {
		run("cards", "--count", "3", "--out", "a.jsonl");
		run("cards", "--count", "3", "--out", "b.jsonl");
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.jsonl")), Files.readAllBytes(folder.resolve("b.jsonl")));
	}

	@Test
	void onlyTheConditionsAskedForAreMade() throws IOException {
		run("cards", "--count", "4", "--condition", "FLUID_POUND", "--condition", "FULL_PUMP", "--out", "c.jsonl");
		assertEquals(Set.of("FLUID_POUND", "FULL_PUMP"), cards("c.jsonl").stream()
				.map(card -> card.get("condition").getAsString()).collect(Collectors.toSet()));
	}

	@Test
	void tableOfPointsIsReadAgainByImport() {
		assertEquals(ExitCode.OK, run("cards", "--count", "2", "--out", "cards.csv").code());
		CommandLineRun imported = run("import", "cards.csv");
		assertEquals(ExitCode.OK, imported.code(), imported.err());
		assertTrue(imported.out().contains("200"), imported.out());
	}

	@Test
	void existingFileIsKeptUnlessForced() throws IOException {
		Files.writeString(folder.resolve("cards.jsonl"), "mine");
		assertEquals(ExitCode.OUTPUT, run("cards", "--count", "1", "--out", "cards.jsonl").code());
		assertEquals("mine", Files.readString(folder.resolve("cards.jsonl")));
		assertEquals(ExitCode.OK, run("cards", "--count", "1", "--out", "cards.jsonl", "--force").code());
	}

	@Test
	void wrongNumbersAreRefusedAndLeaveNoFile() {
		assertEquals(ExitCode.REFUSED, run("cards", "--count", "0", "--out", "x.jsonl").code());
		assertEquals(ExitCode.REFUSED, run("cards", "--points", "3", "--out", "x.jsonl").code());
		assertEquals(ExitCode.USAGE, run("cards", "--condition", "BROKEN", "--out", "x.jsonl").code());
		assertEquals(ExitCode.USAGE, run("cards").code());
		assertFalse(Files.exists(folder.resolve("x.jsonl")));
		assertFalse(Files.exists(folder.resolve("x.jsonl.part")));
	}
}
