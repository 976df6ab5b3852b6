/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.skab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.detect.Samples;

/** On files of the benchmark's form that are made up here: its own data may not be copied. */
class SkabRunTest {

	private static final String HEADER = "datetime;" + String.join(";", SkabFile.SENSORS);

	@TempDir
	Path folder = Path.of("");

	/** Noise on eight levels, and from row 600 to 900 a lower flow. */
	private static String rows(long seed, int count, double drop, boolean labelled) {
		SplittableRandom random = new SplittableRandom(seed);
		StringBuilder text = new StringBuilder(HEADER + (labelled ? ";anomaly;changepoint" : "") + "\n");
		LocalDateTime begin = LocalDateTime.of(2020, 3, 9, 10, 0, 0);
		for (int i = 0; i < count; i++) {
			boolean fault = i >= 600 && i < 900;
			text.append(begin.plusSeconds(i).toString().replace('T', ' '));
			if (begin.plusSeconds(i).getSecond() == 0) {
				text.append(":00");
			}
			for (int c = 0; c < 8; c++) {
				double value = 10 + c + 0.2 * random.nextGaussian() - (c == 7 && fault ? drop : 0);
				text.append(String.format(Locale.ROOT, ";%.4f", Double.valueOf(value)));
			}
			text.append(labelled ? ";" + (fault ? "1.0" : "0.0") + ";" + (i == 600 || i == 900 ? "1.0" : "0.0") : "").append('\n');
		}
		return text.toString();
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private void writePacked(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	private SkabResult run() throws IOException {
		return new SkabRun(folder, List.of(SkabSetting.BALANCED, SkabSetting.QUIET)).execute(() -> false);
	}

	@Test
	void aLowerFlowIsFoundAndReportedBesideTheBaselines() throws IOException {
		write("valve1/0.csv", rows(1, 1100, 1, true));
		write("other/1.csv", rows(2, 1100, 1, true));
		write("anomaly-free.csv", rows(3, 2300, 0, false));
		SkabResult result = run();
		assertEquals(2, result.files());
		for (SkabResult.Method method : result.methods()) {
			assertTrue(method.besideOthers().get(0).confusion().f1() > 0.95, () -> SkabReport.text(result));
			assertEquals(4, method.besideOthers().size());
			assertEquals(List.of("valve1", "other"), method.groups().stream().map(g -> g.method()).toList());
			assertEquals(2, method.faultFree().size());
			assertTrue(method.faultFreeShare() < 0.5, () -> "fault-free " + method.faultFreeShare());
		}
		String text = SkabReport.text(result);
		assertTrue(text.contains("always on") && text.contains("on 2 files") && text.contains("fault-free file"), text);
	}

	/** Whatever comes after a sample, its flag stays. */
	@Test
	void flagsDependOnThePastOnly() throws IOException {
		write("valve1/0.csv", rows(4, 1100, 1, true));
		SkabFile file = SkabFile.read("valve1/0.csv", folder.resolve("valve1/0.csv"));
		for (SkabSetting setting : List.of(SkabSetting.BALANCED, SkabSetting.QUIET)) {
			boolean[] whole = setting.flags(file.training(), file.test());
			double[][] rows = new double[file.test().size()][];
			for (int i = 0; i < rows.length; i++) {
				rows[i] = file.test().row(i < 350 ? i : rows.length - 1 - (i - 350));
			}
			boolean[] other = setting.flags(file.training(), new Samples(SkabFile.SENSORS, rows));
			assertTrue(Arrays.equals(Arrays.copyOf(whole, 350), Arrays.copyOf(other, 350)));
			assertFalse(Arrays.equals(whole, other), "the futures differ");
		}
	}

	/** One hit of a perfect method, against figures that agree and figures that do not. */
	@Test
	void publishedOutputsAreScoredAndCompared() throws IOException {
		write("valve1/0.csv", rows(5, 1000, 1, true));
		StringBuilder output = new StringBuilder("file,datetime,pred,anomaly,changepoint,pred_cp\n");
		for (int i = 0; i < 50; i++) {
			boolean fault = i >= 20;
			output.append("valve1/0.csv,2020-03-09 10:00:" + (i < 10 ? "0" : "") + i + "," + (i >= 30 ? 1 : 0) + "," + (fault ? 1 : 0)
					+ "," + (i == 20 ? 1 : 0) + "," + (i == 20 ? 1 : 0) + "\n");
		}
		writePacked("published_predictions/Late.csv.gz", output.toString());
		assertTrue(run().published().get(0).agrees(), "nothing to differ from");
		String header = "method,F1,FAR,MAR,Standard,LowFP,LowFN\n";
		write("published_rescored.csv", header + "Late,0.80,0.0,33.3333,100,100,100\n");
		SkabResult agreed = run();
		assertTrue(agreed.published().get(0).agrees(), () -> SkabReport.text(agreed));
		write("published_rescored.csv", header + "Late,0.81,0.0,33.3333,100,100,100\n");
		SkabResult differs = run();
		assertFalse(differs.published().get(0).agrees());
		assertTrue(SkabReport.text(differs).contains("Late differs"));
	}

	@Test
	void filesThatCannotBeReadAreRefusedByTheirLine() throws IOException {
		assertThrows(IOException.class, this::run, "no file at all");
		write("valve2/0.csv", rows(6, 300, 1, true));
		refused("more than 400");
		write("valve2/0.csv", rows(6, 500, 1, true).replaceFirst("Current", "Strom"));
		refused("no column Current");
		write("valve2/0.csv", rows(6, 500, 1, true) + "2020-03-09 10:30:00;1;2;3\n");
		refused("line 502: 4 cells for 11 columns");
		write("valve2/0.csv", rows(6, 500, 1, true).replaceFirst("10:00:01;[0-9.]*;", "10:00:01;NaN;"));
		refused("line 3: Accelerometer1RMS is NaN");
		write("valve2/0.csv", rows(6, 500, 1, true) + "x".repeat(5000) + "\n");
		refused("more than 4096 characters");
		write("valve2/0.csv", "");
		refused("empty");
	}

	private void refused(String reason) {
		IOException refusal = assertThrows(IOException.class, this::run);
		assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal::getMessage);
	}

	@Test
	void itCanBeCancelled() throws IOException {
		write("valve1/0.csv", rows(7, 500, 1, true));
		assertThrows(CancellationException.class, () -> new SkabRun(folder, List.of()).execute(() -> true));
	}
}
