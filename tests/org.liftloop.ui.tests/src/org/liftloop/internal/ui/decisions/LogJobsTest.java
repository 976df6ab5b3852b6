/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** What the Decisions view does with a whole log. */
class LogJobsTest extends WindowTest {

	private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

	private final Path folder;
	private final Shell window = (Shell) bot.mainWindow().widget();

	LogJobsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void log() throws Exception {
		try (DecisionLog log = DecisionLog.open(folder.resolve("decisions"))) {
			log.append(new ModeChanged("Well 1", TIME, ControlMode.SHADOW, ControlMode.ADVISORY, "ann", "day, \"shift\""));
			log.append(new ModeChanged("Well 1", TIME, ControlMode.ADVISORY, ControlMode.SHADOW, "bob", "night"));
		}
	}

	@Test
	void logIsExportedAsOneLineARecord() throws Exception {
		Path target = folder.resolve("decisions.csv");
		Ui.start(() -> LogJobs.export(window, folder.resolve("decisions"), target));
		ShellBot told = bot.shell("Export Decision Log");
		told.waitUntilShows("2 records were written to " + target);
		told.button("OK").click();
		List<String> lines = Files.readAllLines(target);
		assertEquals(3, lines.size(), lines.toString());
		assertTrue(lines.get(1).contains("ann") && lines.get(1).contains("day, \"\"shift\"\"\""), lines.get(1));
		assertTrue(lines.get(2).contains("bob"), lines.get(2));
	}

	@Test
	void placeThatCannotBeWrittenIsSaid() {
		Path target = folder.resolve("missing/decisions.csv");
		Ui.start(() -> LogJobs.export(window, folder.resolve("decisions"), target));
		ShellBot told = bot.shell("Export Decision Log");
		told.waitUntilShows("The log could not be exported to " + target);
		told.close();
		assertFalse(Files.exists(target));
	}

	@Test
	void touchedRecordIsNamed() throws Exception {
		Path file = folder.resolve("decisions/decisions-000001.jsonl");
		Ui.start(() -> LogJobs.verify(window, folder.resolve("decisions")));
		ShellBot told = bot.shell("Verify Decision Log");
		told.waitUntilShows("All 2 records of ");
		told.button("OK").click();
		told.waitUntilClosed();
		Files.writeString(file, Files.readString(file).replace("night", "day"));
		Ui.start(() -> LogJobs.verify(window, folder.resolve("decisions")));
		told = bot.shell("Verify Decision Log");
		told.waitUntilShows("does not hold.");
		told.waitUntilShows("2");
		told.close();
	}
}
