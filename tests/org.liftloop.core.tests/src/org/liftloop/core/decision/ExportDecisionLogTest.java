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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OutputException;

class ExportDecisionLogTest {

	private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");

	private final Path folder;

	ExportDecisionLogTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private List<CSVRecord> export(DecisionEvent... events) throws Exception {
		try (DecisionLog log = DecisionLog.open(folder)) {
			for (DecisionEvent event : events) {
				log.append(event);
			}
		}
		StringBuilder text = new StringBuilder();
		long written = new ExportDecisionLog(folder, DecisionFilter.ALL, text).execute(new NullProgressMonitor());
		assertEquals(events.length, written);
		assertEquals(events.length + 1L, text.toString().split("\r\n").length, "a line each");
		try (CSVParser parser = CSVParser.parse(text.toString(),
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return parser.getRecords();
		}
	}

	@Test
	void everyKindOfEventIsALineWithItsAsset() throws Exception {
		List<CSVRecord> rows = export(new DecisionMade(RandomEvents.decision("d-1", "Well 1")),
				new OutcomeRecorded("d-1", NOW, Outcome.ACTED, "jane", "agreed, today", 7.4),
				new ModeChanged("Well 1", NOW, ControlMode.AUTONOMOUS, ControlMode.SHADOW, "liftloop", "signal lost"));
		CSVRecord decision = rows.getFirst();
		assertEquals("decision", decision.get("Type"));
		assertEquals("8.0", decision.get("From"));
		assertEquals("7.4", decision.get("To"));
		assertEquals("fillage 0.64 (below 0.70 for 3 strokes)", decision.get("Evidence"));
		assertEquals("peak load 71000.0 N", decision.get("Expected"));
		assertEquals("speed 0.123 1/s, limit 0.1 1/s, bounding", decision.get("Limits"));
		assertEquals("1.2.0", decision.get("Rule version"));
		CSVRecord outcome = rows.get(1);
		assertEquals("Well 1", outcome.get("Asset"));
		assertEquals("ACTED", outcome.get("Outcome"));
		assertEquals("agreed, today", outcome.get("Text"));
		assertEquals("7.4", outcome.get("Read back"));
		assertEquals("SHADOW", rows.get(2).get("Mode"));
		assertEquals("from AUTONOMOUS: signal lost", rows.get(2).get("Text"));
	}

	@Test
	void noTextBecomesAFormula() throws Exception {
		List<CSVRecord> rows = export(
				new OutcomeRecorded("=1+1", NOW, Outcome.REJECTED, "@SUM(A1)", "-2+3\tcmd", -7.5),
				new ModeChanged("+cmd|' /C calc'!A0", NOW, ControlMode.SHADOW, ControlMode.ADVISORY, "\"=1", ""));
		assertEquals("'=1+1", rows.getFirst().get("Decision"));
		assertEquals("'@SUM(A1)", rows.getFirst().get("User"));
		assertEquals("'-2+3\tcmd", rows.getFirst().get("Text"));
		assertEquals("-7.5", rows.getFirst().get("Read back"), "a number stays one");
		assertEquals("'+cmd|' /C calc'!A0", rows.get(1).get("Asset"));
		assertEquals("\"=1", rows.get(1).get("User"));
	}

	@Test
	void aFolderWithoutALogIsRefused() {
		InputException refusal = assertThrows(InputException.class,
				() -> new ExportDecisionLog(folder, DecisionFilter.ALL, new StringBuilder())
						.execute(new NullProgressMonitor()));
		assertTrue(refusal.getMessage().contains("holds no decision log"), refusal.getMessage());
	}

	@Test
	void whereTheTextCannotGoIsNoFaultOfTheLog() throws Exception {
		LogFiles.write(folder, 3, 1 << 20);
		try (Writer full = new Writer() {
			@Override
			public void write(char @Nullable [] text, int from, int length) throws IOException {
				throw new IOException("No space left on device");
			}

			@Override
			public void flush() {
				// Nothing is held back.
			}

			@Override
			public void close() {
				// Nothing is open.
			}
		}) {
			assertThrows(OutputException.class,
					() -> new ExportDecisionLog(folder, DecisionFilter.ALL, full).execute(new NullProgressMonitor()));
		}
	}

	@Test
	void cancellingEndsTheWork() throws Exception {
		LogFiles.write(folder, 3, 1 << 20);
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> new ExportDecisionLog(folder, DecisionFilter.ALL, new StringBuilder()).execute(cancelled));
		assertThrows(OperationCanceledException.class, () -> new VerifyDecisionLog(folder).execute(cancelled));
	}
}
