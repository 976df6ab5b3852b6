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
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.detect.skab.SkabFile;

/** On a made-up file of the benchmark's form. */
class SkabCommandTest {

	private final Path folder;

	SkabCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private void writeFile() throws IOException {
		SplittableRandom random = new SplittableRandom(1);
		StringBuilder text = new StringBuilder("datetime;" + String.join(";", SkabFile.SENSORS) + ";anomaly;changepoint\n");
		for (int i = 0; i < 900; i++) {
			boolean fault = i >= 600 && i < 800;
			String time = LocalDateTime.of(2020, 3, 9, 10, 0, 0).plusSeconds(i).toString().replace('T', ' ');
			text.append(time.length() == 16 ? time + ":00" : time);
			for (int c = 0; c < 8; c++) {
				text.append(';').append(10 + 0.2 * random.nextGaussian() - (c == 7 && fault ? 1 : 0));
			}
			text.append(fault ? ";1.0;" : ";0.0;").append(i == 600 || i == 800 ? "1.0\n" : "0.0\n");
		}
		Files.createDirectories(folder.resolve("skab/valve1"));
		Files.writeString(folder.resolve("skab/valve1/0.csv"), text);
	}

	@Test
	void bothSettingsArePrintedBesideTheBaselines() throws IOException {
		writeFile();
		CommandLineRun run = CommandLineRun.of(folder, "skab", "skab");
		assertEquals(ExitCode.OK, run.code(), run.err());
		for (String word : List.of("balanced on 1 files", "quiet on 1 files", "always on", "random, same rate", "position")) {
			assertTrue(run.out().contains(word), run.out());
		}
	}

	@Test
	void jsonHoldsTheFigures() throws IOException {
		writeFile();
		JsonObject json = CommandLineRun.of(folder, "skab", "skab", "--json").json();
		assertEquals("liftloop.skab", json.get("schema").getAsString());
		JsonObject setting = json.getAsJsonArray("settings").get(0).getAsJsonObject();
		assertEquals(4, setting.getAsJsonArray("methods").size());
		assertTrue(setting.getAsJsonArray("methods").get(0).getAsJsonObject().get("f1").getAsDouble() > 0.9);
		assertTrue(setting.get("faultFreeFlagged").isJsonNull(), "there is no fault-free file");
	}

	@Test
	void aFolderWithoutTheBenchmarkIsRefused() {
		CommandLineRun run = CommandLineRun.of(folder, "skab", "nowhere");
		assertEquals(ExitCode.INPUT, run.code());
		assertTrue(run.err().contains("valve1, valve2 and other"), run.err());
	}
}
