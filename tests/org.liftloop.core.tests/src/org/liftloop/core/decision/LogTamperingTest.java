/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.decision.LogProblem.Kind;

/** Whatever is changed within a log is named by a verification. */
class LogTamperingTest {

	private static final Gson AS_WRITTEN = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
	private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");

	private final Path folder;
	private final Path file;
	private List<String> lines = List.of();

	LogTamperingTest(@TempDir Path folder) {
		this.folder = folder;
		file = folder.resolve(LogFiles.FIRST);
	}

	@BeforeEach
	void write() throws IOException {
		try (DecisionLog log = DecisionLog.open(folder)) {
			log.append(new DecisionMade(RandomEvents.decision("d-1", "Well 1")));
			log.append(new OutcomeRecorded("d-1", NOW, Outcome.ACTED, "jane", "agreed", 7.4));
			log.append(new OutcomeRecorded("d-1", NOW, Outcome.EXPIRED, null, "", null));
			log.append(new ModeChanged("Well 1", NOW, ControlMode.SHADOW, ControlMode.ADVISORY, "jane", "trial"));
			log.append(new DecisionMade(RandomEvents.decision("d-2", "Well 1")));
		}
		lines = LogFiles.lines(file);
	}

	@Test
	void everyFieldOfEveryRecordIsGuarded() throws Exception {
		int fields = 0;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			int count = leaves(JsonParser.parseString(line)).size();
			for (int leaf = 0; leaf < count; leaf++) {
				JsonElement record = JsonParser.parseString(line);
				assertEquals(line, AS_WRITTEN.toJson(record), "nothing but the field is to be changed");
				Leaf changed = leaves(record).get(leaf);
				changed.change();
				List<String> tampered = new ArrayList<>(lines);
				tampered.set(i, AS_WRITTEN.toJson(record));
				LogProblem problem = problem(tampered);
				assertEquals(i + 1, problem.line(), changed.name);
				assertEquals(i + 1, problem.sequence(), changed.name);
				assertEquals(LogFiles.FIRST, problem.file());
				switch (changed.name) {
					case "sequence" -> assertEquals(Kind.SEQUENCE, problem.kind());
					case "previous" -> assertEquals(Kind.CHAIN, problem.kind());
					case "hash" -> assertEquals(Kind.HASH, problem.kind());
					default -> assertTrue(problem.kind() == Kind.HASH || problem.kind() == Kind.PARSE, changed.name);
				}
				fields++;
			}
		}
		assertTrue(fields > 90, fields + " fields");
	}

	/** A value somewhere in a record. */
	private record Leaf(JsonElement parent, String name, int index) {

		void change() {
			if (parent instanceof JsonArray array) {
				array.set(index, changed(array.get(index)));
			} else {
				JsonObject object = parent.getAsJsonObject();
				object.add(name, changed(object.get(name)));
			}
		}

		private static JsonElement changed(JsonElement value) {
			if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
				String number = primitive.getAsString();
				return number.contains(".") ? new JsonPrimitive(primitive.getAsDouble() * 2 + 1)
						: new JsonPrimitive(primitive.getAsLong() + 1);
			}
			if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
				return new JsonPrimitive(!primitive.getAsBoolean());
			}
			if (value instanceof JsonPrimitive primitive && !primitive.getAsString().isEmpty()) {
				String text = primitive.getAsString();
				return new JsonPrimitive(text.substring(0, text.length() - 1) + (text.endsWith("a") ? "b" : "a"));
			}
			return new JsonPrimitive("x");
		}
	}

	private static List<Leaf> leaves(JsonElement element) {
		List<Leaf> found = new ArrayList<>();
		switch (element) {
			case JsonObject object -> object.entrySet().forEach(e -> found.addAll(leaves(object, e.getKey(), 0, e.getValue())));
			case JsonArray array -> {
				for (int i = 0; i < array.size(); i++) {
					found.addAll(leaves(array, "", i, array.get(i)));
				}
			}
			default -> throw new IllegalStateException("a leaf has no leaves");
		}
		return found;
	}

	private static List<Leaf> leaves(JsonElement parent, String name, int index, JsonElement value) {
		return value instanceof JsonPrimitive || value instanceof JsonNull ? List.of(new Leaf(parent, name, index))
				: leaves(value);
	}

	@Test
	void aFieldThatIsAddedTakenOrMovedIsNamed() throws Exception {
		for (String changed : List.of(lines.get(1).replace("\"reason\"", "\"extra\":1,\"reason\""),
				lines.get(1).replace("\"reason\":\"agreed\",", ""), lines.get(1).replace("\"user\"", "\"reason\""),
				lines.get(1).replace(",\"type\"", ", \"type\""), lines.get(1).replace(",\"hash\"", ", \"hash\""),
				lines.get(1) + " ", lines.get(1) + "{}", lines.get(1).replace("agreed", "agr\\u0065ed"),
				lines.get(1).replace("7.4", "7.40"), lines.get(1).toUpperCase(Locale.ROOT), "", "[]", "null",
				"{\"a\":".repeat(100_000))) {
			List<String> tampered = new ArrayList<>(lines);
			tampered.set(1, changed);
			assertEquals(2, problem(tampered).line(), changed.substring(0, Math.min(300, changed.length())));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void aDeletedLineIsNamed(int index) throws Exception {
		lines.remove(index);
		LogProblem problem = problem(lines);
		assertEquals(Kind.SEQUENCE, problem.kind());
		assertEquals(index + 1, problem.sequence());
		assertEquals(index + 1, problem.line());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void swappedLinesAreNamed(int index) throws Exception {
		Collections.swap(lines, index, index + 1);
		LogProblem problem = problem(lines);
		assertEquals(Kind.SEQUENCE, problem.kind());
		assertEquals(index + 1, problem.line());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void aLineThatIsThereTwiceIsNamed(int index) throws Exception {
		lines.add(index, lines.get(index));
		LogProblem problem = problem(lines);
		assertEquals(Kind.SEQUENCE, problem.kind());
		assertEquals(index + 2, problem.line());
	}

	/** A record that was made anew with a hash of its own is consistent by itself: the one after it gives it away. */
	@Test
	void aForgedRecordIsNamedByTheOneAfterIt(@TempDir Path other) throws Exception {
		try (DecisionLog log = DecisionLog.open(other)) {
			log.append(new DecisionMade(RandomEvents.decision("d-1", "Well 1")));
			log.append(new OutcomeRecorded("d-1", NOW, Outcome.ACTED, "joe", "agreed", 7.4));
		}
		lines.set(1, LogFiles.lines(other.resolve(LogFiles.FIRST)).get(1));
		LogProblem problem = problem(lines);
		assertEquals(Kind.CHAIN, problem.kind());
		assertEquals(3, problem.line());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void aTruncatedLineIsNamed(int index) throws Exception {
		lines.set(index, lines.get(index).substring(0, 100));
		LogProblem problem = problem(lines);
		assertEquals(Kind.PARSE, problem.kind());
		assertEquals(index + 1, problem.line());
	}

	@Test
	void bytesThatAreNoTextAreNamed() throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		bytes[lines.get(0).length() + 1 + lines.get(1).indexOf("agreed")] = (byte) 0xff;
		Files.write(file, bytes);
		assertEquals(2, problem().line());
	}

	@Test
	void aLineOfAnyLengthIsReadInBoundedMemory() throws Exception {
		lines.set(1, "x".repeat(5 << 20));
		LogProblem problem = problem(lines);
		assertEquals(Kind.PARSE, problem.kind());
		assertEquals(2, problem.line());
		assertTrue(problem.message().contains("longer"), problem.message());
	}

	@Test
	void aMissingFileIsNamed(@TempDir Path other) throws Exception {
		LogFiles.write(other, 100, 8_000);
		Files.delete(other.resolve("decisions-000002.jsonl"));
		LogProblem problem = problemOf(LogFiles.verify(other));
		assertEquals(Kind.FILE, problem.kind());
		assertEquals("decisions-000002.jsonl", problem.file());
	}

	@Test
	void aFileThatEndsWithinALineIsNoTornTailIfAnotherFollows(@TempDir Path other) throws Exception {
		LogFiles.write(other, 100, 8_000);
		Path first = other.resolve(LogFiles.FIRST);
		String text = Files.readString(first);
		Files.writeString(first, text.substring(0, text.length() - 1));
		LogProblem problem = problemOf(LogFiles.verify(other));
		assertEquals(Kind.PARSE, problem.kind());
		assertEquals(LogFiles.FIRST, problem.file());
	}

	@Test
	void readingStopsAtTheFirstBadRecord() throws Exception {
		lines.set(2, lines.get(2).replace("EXPIRED", "SHADOWED"));
		LogFiles.write(file, lines);
		List<LoggedEvent> read = new ArrayList<>();
		try (Stream<LoggedEvent> stream = DecisionLog.read(folder, DecisionFilter.ALL)) {
			UncheckedIOException end = assertThrows(UncheckedIOException.class, () -> stream.forEach(read::add));
			assertTrue(end.getCause() instanceof DamagedLogException damaged && damaged.problem().line() == 3);
		}
		assertEquals(2, read.size());
	}

	/** Opening a log that was tampered with must neither hide that nor keep decisions from being recorded. */
	@Test
	void openingATamperedLogChangesNothingOfIt() throws Exception {
		lines.set(2, lines.get(2).substring(0, 100));
		lines.set(4, lines.get(4).replace("d-2", "d-3"));
		LogFiles.write(file, lines);
		String before = Files.readString(file);
		try (DecisionLog log = DecisionLog.open(folder)) {
			assertEquals(6, log.append(new DecisionMade(RandomEvents.decision("d-4", "Well 1"))).sequence());
		}
		assertTrue(Files.readString(file).startsWith(before));
		assertEquals(3, problem().line());
		assertEquals(List.of(LogFiles.FIRST, "decisions.lock"), LogFiles.names(folder));
	}

	@Test
	void timeThatRunsBackwardsIsOnlyNoted() throws Exception {
		try (DecisionLog log = DecisionLog.open(folder)) {
			log.append(new OutcomeRecorded("d-2", NOW.minusSeconds(1), Outcome.PROPOSED, null, "", null));
		}
		LogVerification verification = LogFiles.verify(folder);
		assertTrue(verification.holds());
		assertEquals(List.of("Time runs backwards 1 time, first at record 6."), verification.notes());
	}

	@Test
	void theLastRecordIsGivenSoThatACutOffEndCanBeTold() throws Exception {
		LogRecord last = LogFiles.verify(folder).last();
		assertNotNull(last);
		assertEquals(5, last.sequence());
		assertTrue(Files.readString(file, StandardCharsets.UTF_8).endsWith("\"" + last.hash() + "\"}\n"));
	}

	private LogProblem problem(List<String> tampered) throws Exception {
		LogFiles.write(file, tampered);
		return problem();
	}

	private LogProblem problem() throws Exception {
		return problemOf(LogFiles.verify(folder));
	}

	private static LogProblem problemOf(LogVerification verification) {
		LogProblem problem = verification.problem();
		if (problem == null) {
			throw new AssertionError("the log holds");
		}
		return problem;
	}
}
