/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.historian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

class ExportHistoryTest {

	private static final Instant T0 = Instant.parse("2026-03-01T06:00:00.000000007Z");

	private final Path folder;

	ExportHistoryTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void everyKindOfSampleIsALineAndNoTextIsAFormula() throws Exception {
		Tag evil = new Tag("=HYPERLINK(\"x\")", "@load");
		Path file = folder.resolve("out.csv");
		try (ManagedHistorian historian = Historians.open(HistorianSettings.inFolder(folder))) {
			historian.store(new HistoryBatch(List.of( //
					sample(evil, 0, SignalValue.of(-1.5), new SampleStatus(Quality.UNCERTAIN, 5, "+late, \"so\"")),
					sample(evil, 1, SignalValue.of("=1+1"), SampleStatus.GOOD), //
					sample(evil, 2, SignalValue.of(new double[] { -1, 2.5 }), SampleStatus.GOOD),
					sample(evil, 3, SignalValue.NONE, SampleStatus.bad("-gone"))), List.of(), List.of()));
			assertEquals(4, new ExportHistory(historian, List.of(), Instant.MIN, Instant.MAX, file)
					.execute(new NullProgressMonitor()));
		}
		String asset = "\"'=HYPERLINK(\"\"x\"\")\",'@load,";
		assertEquals(String.join("\r\n", "Source time,Asset,Signal,Value,Quality,Code,Status,Server time",
				"2026-03-01T06:00:00.000000007Z," + asset
						+ "-1.5,UNCERTAIN,5,\"'+late, \"\"so\"\"\",2026-03-01T06:00:00.000000007Z",
				"2026-03-01T06:00:01.000000007Z," + asset + "'=1+1,GOOD,0,,2026-03-01T06:00:01.000000007Z",
				"2026-03-01T06:00:02.000000007Z," + asset + "'-1.0 2.5,GOOD,0,,2026-03-01T06:00:02.000000007Z",
				"2026-03-01T06:00:03.000000007Z," + asset + ",BAD,0,'-gone,2026-03-01T06:00:03.000000007Z", ""),
				Files.readString(file));
	}

	@Test
	void cancelledOrImpossibleExportLeavesNothing() throws Exception {
		Tag tag = new Tag("well", "load");
		Path file = folder.resolve("out.csv");
		Files.writeString(file, "what was there");
		try (ManagedHistorian historian = Historians.open(HistorianSettings.inFolder(folder))) {
			historian.store(new HistoryBatch(List.of(sample(tag, 0, SignalValue.of(1), SampleStatus.GOOD)), List.of(), List.of()));
			NullProgressMonitor monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			ExportHistory export = new ExportHistory(historian, List.of(tag), Instant.MIN, Instant.MAX, file);
			assertThrows(OperationCanceledException.class, () -> export.execute(monitor));
			ExportHistory nowhere = new ExportHistory(historian, List.of(tag), Instant.MIN, Instant.MAX,
					folder.resolve("no/such/folder.csv"));
			assertThrows(OutputException.class, () -> nowhere.execute(new NullProgressMonitor()));
		}
		assertEquals("what was there", Files.readString(file));
		assertTrue(Files.notExists(folder.resolve("out.csv.part")));
	}

	private static Sample sample(Tag tag, int second, SignalValue value, SampleStatus status) {
		return new Sample(tag, T0.plusSeconds(second), T0.plusSeconds(second), value, status);
	}
}
