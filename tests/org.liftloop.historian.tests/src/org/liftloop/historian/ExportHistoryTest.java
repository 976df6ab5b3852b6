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

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;
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
		StringBuilder out = new StringBuilder();
		try (ManagedHistorian historian = Historians.open(HistorianSettings.inFolder(folder))) {
			historian.store(new HistoryBatch(List.of( //
					sample(evil, 0, SignalValue.of(-1.5), new SampleStatus(Quality.UNCERTAIN, 5, "+late, \"so\"")),
					sample(evil, 1, SignalValue.of("=1+1"), SampleStatus.GOOD), //
					sample(evil, 2, SignalValue.of(new double[] { -1, 2.5 }), SampleStatus.GOOD),
					sample(evil, 3, SignalValue.NONE, SampleStatus.bad("-gone"))), List.of(), List.of()));
			assertEquals(4, new ExportHistory(historian, List.of(), Instant.MIN, Instant.MAX, out)
					.execute(new NullProgressMonitor()));
		}
		String asset = "\"'=HYPERLINK(\"\"x\"\")\",'@load,";
		assertEquals(String.join("\r\n", "Source time,Asset,Signal,Value,Quality,Code,Status,Server time",
				"2026-03-01T06:00:00.000000007Z," + asset
						+ "-1.5,UNCERTAIN,5,\"'+late, \"\"so\"\"\",2026-03-01T06:00:00.000000007Z",
				"2026-03-01T06:00:01.000000007Z," + asset + "'=1+1,GOOD,0,,2026-03-01T06:00:01.000000007Z",
				"2026-03-01T06:00:02.000000007Z," + asset + "'-1.0 2.5,GOOD,0,,2026-03-01T06:00:02.000000007Z",
				"2026-03-01T06:00:03.000000007Z," + asset + ",BAD,0,'-gone,2026-03-01T06:00:03.000000007Z", ""),
				out.toString());
	}

	@Test
	void cancelledOrImpossibleExportIsSaid() throws Exception {
		Tag tag = new Tag("well", "load");
		try (ManagedHistorian historian = Historians.open(HistorianSettings.inFolder(folder))) {
			historian.store(new HistoryBatch(List.of(sample(tag, 0, SignalValue.of(1), SampleStatus.GOOD)), List.of(), List.of()));
			NullProgressMonitor monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			ExportHistory export = new ExportHistory(historian, List.of(tag), Instant.MIN, Instant.MAX, new StringBuilder());
			assertThrows(OperationCanceledException.class, () -> export.execute(monitor));
			try (Writer full = new FullDisk()) {
				ExportHistory nowhere = new ExportHistory(historian, List.of(tag), Instant.MIN, Instant.MAX, full);
				OutputException said = assertThrows(OutputException.class, () -> nowhere.execute(new NullProgressMonitor()));
				assertTrue(said.getMessage().contains("No space left"), said.getMessage());
			}
		}
	}

	/** Takes nothing. */
	private static final class FullDisk extends Writer {

		@Override
		public void write(char @Nullable [] text, int offset, int length) throws IOException {
			throw new IOException("No space left on device");
		}

		@Override
		public void flush() {
			// Nothing is kept.
		}

		@Override
		public void close() {
			// Nothing is open.
		}
	}

	private static Sample sample(Tag tag, int second, SignalValue value, SampleStatus status) {
		return new Sample(tag, T0.plusSeconds(second), T0.plusSeconds(second), value, status);
	}
}
