/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liftloop.core.replay.Recording.CARD;
import static org.liftloop.core.replay.Recording.LOAD;
import static org.liftloop.core.replay.Recording.T0;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.history.SampleCsv;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Kind;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.units.Quantity;

class CsvSourceTest {

	private static final Tag STATE = new Tag("well-1", "state");
	private static final List<SignalNeed> SIGNALS = List.of(need("load", Kind.NUMBER), need("card", Kind.CURVE),
			need("state", Kind.TEXT));

	@TempDir
	private Path folder = Path.of("");

	private static SignalNeed need(String name, Kind kind) {
		return new SignalNeed(name, name, kind, Quantity.NUMBER, 1, Use.OPTIONAL);
	}

	private Path file(List<Sample> samples) throws IOException {
		Path file = folder.resolve("history.csv");
		try (Writer out = Files.newBufferedWriter(file)) {
			CSVFormat.RFC4180.printRecord(out, SampleCsv.HEADER.toArray());
			for (Sample sample : samples) {
				CSVFormat.RFC4180.printRecord(out, SampleCsv.row(sample));
			}
		}
		return file;
	}

	private static List<Sample> read(Path file, Instant from, Instant to, Tag... tags) throws OperationException {
		List<Sample> read = new ArrayList<>();
		try (ReplayReader reader = new CsvSource(file, SIGNALS).read(Set.of(tags), from, to)) {
			for (ReplayItem item = reader.next(); item != null; item = reader.next()) {
				read.add(((ReplayItem.Heard) item).sample());
			}
		}
		return read;
	}

	@Test
	void whatWasExportedComesBackAsItWas() throws Exception {
		List<Sample> samples = List.of( //
				Recording.sample(LOAD, 1, SignalValue.of(-54_321.0625)),
				Recording.sample(LOAD, 2, SignalValue.of(Double.NaN)),
				new Sample(LOAD, T0.plusMillis(3), T0.plusNanos(7), SignalValue.NONE,
						new SampleStatus(Quality.BAD, 0x808C0000L, "=Bad, \"torn\"\r\nsensor")),
				Recording.sample(CARD, 3, SignalValue.of(new double[] { -1.5, Double.NaN, 1 / 3.0 })),
				Recording.sample(CARD, 4, SignalValue.of(new double[] { 7 })),
				Recording.sample(STATE, 4, SignalValue.of("RUNNING")), Recording.sample(STATE, 5, SignalValue.of("")),
				Recording.sample(STATE, 6, SignalValue.of("-12")), Recording.sample(STATE, 7, SignalValue.of("läuft, \"ok\"")));
		assertEquals(samples, read(file(samples), Instant.MIN, Instant.MAX, LOAD, CARD, STATE));
	}

	@Test
	void onlyTheTimeAskedForIsReadAfterWhatHeldBefore() throws Exception {
		List<Sample> samples = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			samples.add(Recording.sample(i % 2 == 0 ? LOAD : STATE, 10 * i,
					i % 2 == 0 ? SignalValue.of(i) : SignalValue.of("s" + i)));
		}
		List<Sample> read = read(file(samples), T0.plusMillis(500), T0.plusMillis(600), LOAD, STATE);
		assertEquals(samples.subList(48, 60), read);
		assertEquals(List.of(50.0, 52.0), read(file(samples), T0.plusMillis(505), T0.plusMillis(530), LOAD).stream()
				.map(Sample::number).toList(), "other signals are passed over");
	}

	@ParameterizedTest
	@ValueSource(strings = { //
			"2026-03-01T06:00:00.005Z,well-1,load,\"12,5\",GOOD,0,,2026-03-01T06:00:00Z|'12,5' is no number", //
			"2026-03-01T06:00:00.005Z,well-1,card,1 2 x,GOOD,0,,2026-03-01T06:00:00Z|'x' is no number", //
			"yesterday,well-1,load,1,GOOD,0,,2026-03-01T06:00:00Z|'yesterday' is no time", //
			"2026-03-01T06:00:00.005Z,well-1,load,1,GOOD,0,,|'' is no time", //
			"2026-03-01T06:00:00.005Z,well-1,load,1,FINE,0,,2026-03-01T06:00:00Z|'FINE' is no quality", //
			"2026-03-01T06:00:00.005Z,well-1,load,1,GOOD,0x,,2026-03-01T06:00:00Z|'0x' is no status code", //
			"2026-03-01T06:00:00.005Z,,load,1,GOOD,0,,2026-03-01T06:00:00Z|asset or signal is missing", //
			"2026-03-01T06:00:00.005Z,well-1,load|there are 3 cells instead of 8", //
			"2026-03-01T05:00:00.000Z,well-1,load,1,GOOD,0,,2026-03-01T06:00:00Z|the time is before that of the line before" })
	void aDamagedLineIsRefusedByItsNumber(String lineAndReason) throws Exception {
		String[] parts = lineAndReason.split("\\|");
		List<Sample> sound = List.of(Recording.sample(LOAD, 1, SignalValue.of(1)), Recording.sample(LOAD, 2, SignalValue.of(2)));
		Path file = file(sound);
		Files.writeString(file, Files.readString(file) + parts[0] + "\r\n");
		InputException refused = assertThrows(InputException.class,
				() -> read(file, Instant.MIN, Instant.MAX, LOAD, CARD, STATE));
		assertEquals("Line 4 of '" + file + "' is damaged: " + parts[1] + ".", refused.getMessage());
	}

	@Test
	void aQuoteThatIsNeverClosedDoesNotFillTheMemory() throws Exception {
		Path file = file(List.of(Recording.sample(LOAD, 1, SignalValue.of(1))));
		try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
			out.write('"');
			for (int i = 0; i < 30_000; i++) {
				out.write("a hundred characters or so of what is no cell of any sample, over and over again, without an end\n");
			}
		}
		InputException refused = assertThrows(InputException.class, () -> read(file, Instant.MIN, Instant.MAX, LOAD));
		assertTrue(refused.getMessage().startsWith("Line 3 of"), refused.getMessage());
		assertTrue(refused.getMessage().contains("longer than"), refused.getMessage());
	}

	@Test
	void aFileThatIsNoExportIsRefused() throws Exception {
		Path other = Files.writeString(folder.resolve("other.csv"), "time,load\n1,2\n");
		assertTrue(refusal(other).contains("is not the export of a history"));
		assertTrue(refusal(Files.write(folder.resolve("empty.csv"), new byte[0])).contains("is not the export of a history"));
		assertTrue(refusal(Files.write(folder.resolve("binary.csv"), new byte[] { -1, -2, 0, 77 })).contains("binary.csv"));
		assertTrue(refusal(folder.resolve("none.csv")).contains("There is no file"));
	}

	private static String refusal(Path file) {
		return assertThrows(InputException.class, () -> read(file, Instant.MIN, Instant.MAX, LOAD)).getMessage();
	}
}
