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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldStore;

class ReplayCommandTest {

	private static final int STROKES = 45;

	@TempDir
	private static Path folder = Path.of("");
	private static Lived live = new Lived();
	private static Instant slowed = Instant.EPOCH;
	private static Instant quickened = Instant.EPOCH;

	@BeforeAll
	static void record() throws Exception {
		Field field = RecordedDay.model();
		FieldStore.save(field, folder.resolve("demo.liftloop"));
		try (RecordedDay day = new RecordedDay(folder.resolve("history"))) {
			day.strokes(15);
			slowed = day.now();
			day.set(8.0).strokes(15);
			quickened = day.now();
			day.set(9.5).strokes(STROKES - 30);
			live = day.lived;
		}
		CommandLineRun export = run("history", "export", "history", "--out", "day.csv");
		assertEquals(ExitCode.OK, export.code(), export.err());
	}

	private static CommandLineRun run(String... arguments) {
		return CommandLineRun.of(folder, arguments);
	}

	private static CommandLineRun replay(String... more) {
		return run(Stream.concat(Stream.of("replay", "demo.liftloop"), Stream.of(more)).toArray(String[]::new));
	}

	private static JsonObject well(CommandLineRun run) {
		assertEquals(ExitCode.OK, run.code(), run.err());
		return run.json().getAsJsonArray("wells").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(one -> one.get("name").getAsString().equals(RecordedDay.WELL)).findFirst().orElseThrow();
	}

	private static JsonObject card(JsonObject well, int index) {
		return well.getAsJsonArray("scorecards").get(index).getAsJsonObject();
	}

	private static List<String> sentences(JsonArray decisions) {
		List<String> sentences = new ArrayList<>();
		decisions.forEach(one -> sentences.add(one.getAsJsonObject().get("time").getAsString() + " "
				+ one.getAsJsonObject().get("sentence").getAsString()));
		return sentences;
	}

	private static List<String> lived() {
		return live.decisions.stream().map(decision -> decision.time() + " " + decision.sentence()).toList();
	}

	@Test
	void historyAndItsExportGiveTheStrokesAndDecisionsThatWereLived() {
		JsonObject history = well(replay("--history", "history", "--json"));
		assertEquals(STROKES, history.get("strokes").getAsInt());
		assertEquals(0, history.get("droppedSamples").getAsInt());
		assertEquals(0, history.get("failures").getAsInt());
		assertTrue(history.get("meanFillage").getAsDouble() > 0.3 && history.get("meanFillage").getAsDouble() < 1);
		assertEquals(lived(), sentences(card(history, 0).getAsJsonArray("decisions")));
		assertEquals("runCommand", card(history, 1).get("setpoint").getAsString());
		assertEquals(0, card(history, 1).getAsJsonArray("changes").size(), "nobody stopped the well");
		assertEquals(history, well(replay("--file", "day.csv", "--json")));
	}

	@Test
	void theScorecardHoldsTheTwinAgainstWhatTheOperatorDid() throws IOException {
		JsonObject card = card(well(replay("--history", "history", "--json", "--rate", "1000", "--within", "5m")), 0);
		assertEquals(300, card.get("withinSeconds").getAsInt());
		JsonArray changes = card.getAsJsonArray("changes");
		assertEquals(2, changes.size());
		assertEquals(8.0, changes.get(0).getAsJsonObject().get("to").getAsDouble());
		assertTrue(!Instant.parse(changes.get(0).getAsJsonObject().get("time").getAsString()).isBefore(slowed));
		JsonArray unproposed = card.getAsJsonArray("unproposed");
		assertEquals(1, unproposed.size(), "nobody but the operator wants a pounding well faster");
		Instant up = Instant.parse(unproposed.get(0).getAsJsonObject().get("time").getAsString());
		assertTrue(!up.isBefore(quickened), up + " after " + quickened);
		List<JsonObject> decisions = card.getAsJsonArray("decisions").asList().stream().map(JsonElement::getAsJsonObject).toList();
		JsonObject first = decisions.getFirst();
		assertEquals("SAME", first.get("followed").getAsString(), first.toString());
		for (JsonObject decision : decisions) {
			Instant time = Instant.parse(decision.get("time").getAsString());
			String followed = time.isBefore(slowed) ? "SAME" : time.isBefore(quickened) ? "OPPOSITE" : "UNKNOWN";
			assertEquals(followed, decision.get("followed").getAsString(), decision.toString());
		}
	}

	@Test
	void aPersonReadsWhatHappenedAndWhatTheTwinWouldHaveDone() throws IOException {
		CommandLineRun run = replay("--history", "history", "--well", RecordedDay.WELL, "--out", "kept", "--progress");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("Strokes         45, lost 0"), run.out());
		assertTrue(run.out().contains("Mean fillage"), run.out());
		assertTrue(run.out().contains("Its moves      2, not proposed by the twin 1"), run.out());
		assertTrue(run.out().contains("the equipment did the same, 9.0 -> 8.0"), run.out());
		assertTrue(run.out().contains("8.0 -> 9.5 spm by the equipment | not proposed"), run.out());
		List<String> csv = Files.readAllLines(folder.resolve("kept/scorecard.csv"));
		assertEquals(live.decisions.size() + 2, csv.size());
		assertEquals(ExitCode.OK, run("log", "verify", "kept/decisions").code());
		assertEquals(ExitCode.OUTPUT, replay("--history", "history", "--out", "kept").code(), "nothing is overwritten");
	}

	@Test
	void aPartOfTheTimeCanBePlayed() {
		JsonObject part = well(replay("--history", "history", "--json", "--from", slowed.toString(), "--to",
				quickened.toString()));
		// The stroke that held at the begin is what a twin hears first.
		assertEquals(15, part.get("strokes").getAsInt(), 1);
		assertEquals(ExitCode.REFUSED, replay("--history", "history", "--to", "2020-01-01").code());
		assertEquals(ExitCode.INPUT, replay("--history", "history", "--from", "2026-01-02", "--to", "2026-01-01").code());
	}

	@Test
	void aDamagedFileIsRefusedByItsLine() throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("day.csv")));
		lines.set(4000, lines.get(4000).replace("GOOD", "FINE"));
		Files.write(folder.resolve("damaged.csv"), lines);
		CommandLineRun run = replay("--file", "damaged.csv");
		assertEquals(ExitCode.INPUT, run.code(), run.err());
		assertTrue(run.err().contains("Line 4001 of"), run.err());
		assertTrue(run.err().contains("'FINE' is no quality"), run.err());
	}

	@Test
	void whatCannotBePlayedIsRefused() throws IOException {
		assertEquals(ExitCode.USAGE, replay().code(), "neither history nor file");
		assertEquals(ExitCode.USAGE, replay("--history", "history", "--file", "day.csv").code());
		assertEquals(ExitCode.INPUT, replay("--history", "history", "--rate", "2000").code());
		assertEquals(ExitCode.INPUT, replay("--history", "history", "--well", "Nobody").code());
		assertEquals(ExitCode.INPUT, replay("--file", "none.csv").code());
		assertEquals(ExitCode.REFUSED, replay("--history", "none").code());
		CommandLineRun other = replay("--history", "history", "--well", "Demo 1");
		assertEquals(ExitCode.REFUSED, other.code());
		assertTrue(other.err().contains("the history has no card position"), other.err());
		Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
		CommandLineRun wrong = replay("--file", "other.csv");
		assertEquals(ExitCode.INPUT, wrong.code());
		assertTrue(wrong.err().contains("is not the export of a history"), wrong.err());
	}
}
