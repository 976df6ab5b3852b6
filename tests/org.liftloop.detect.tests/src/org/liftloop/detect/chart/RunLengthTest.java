/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.liftloop.detect.fixtures.TestData;

/** Charts alarm as late and as early as their theory says. */
class RunLengthTest {

	/** Run lengths spread as widely as they are long: the mean of 20,000 is known to 0.7 %. */
	private static final int RUNS = 20_000;
	private static final double BAR = 0.03;

	@Test
	void simulatedRunLengthsMeetTheReference() {
		List<String[]> rows = TestData.rows("refs/detector_reference.csv").stream()
				.filter(r -> r[0].startsWith("CUSUM") || r[0].startsWith("EWMA") || r[0].startsWith("Shewhart")).toList();
		assertEquals(39, rows.size());
		StringBuilder table = new StringBuilder();
		double worst = 0;
		for (int i = 0; i < rows.size(); i++) {
			String[] row = rows.get(i);
			double expected = Double.parseDouble(row[3]);
			double found = RunLengths.average(chart(row), Double.parseDouble(row[2]), RUNS, 1000 + i);
			double error = found / expected - 1;
			worst = Math.max(worst, Math.abs(error));
			table.append(String.format(Locale.ROOT, "%-26s %-20s shift %-3s %9.3f expected %9.3f  %+.2f %%%n", row[0], row[1],
					row[2], Double.valueOf(found), Double.valueOf(expected), Double.valueOf(100 * error)));
		}
		System.out.print(table);
		System.out.printf(Locale.ROOT, "worst of %d run lengths: %.2f %%%n", Integer.valueOf(rows.size()), Double.valueOf(100 * worst));
		assertTrue(worst <= BAR, table::toString);
	}

	private static Chart chart(String[] row) {
		double[] parameters = new double[2];
		String[] texts = row[1].split(";");
		for (int i = 0; i < texts.length; i++) {
			parameters[i] = Double.parseDouble(texts[i].substring(texts[i].indexOf('=') + 1));
		}
		return switch (row[0].charAt(0)) {
		case 'C' -> new Cusum(parameters[0], parameters[1]);
		case 'E' -> new Ewma(parameters[0], parameters[1]);
		default -> new Shewhart(parameters[0]);
		};
	}

	/** With a window of one value the ratio is z^2 / 2: Shewhart's chart. */
	@Test
	void likelihoodRatioOfOneValueIsShewhartsChart() {
		assertEquals(370.398, RunLengths.average(new Glr(1, 4.5), 0, RUNS, 7), 370.398 * BAR);
		assertEquals(43.895, RunLengths.average(new Glr(1, 4.5), 1, RUNS, 7), 43.895 * BAR);
	}

	@Test
	void likelihoodRatioEqualsTheSearchOverAllSteps() {
		SplittableRandom random = new SplittableRandom(3);
		ChartRun run = new Glr(40, 5).start();
		double[] values = new double[120];
		for (int t = 0; t < values.length; t++) {
			values[t] = random.nextGaussian() - (t > 60 ? 1 : 0);
			double best = 0;
			for (int from = Math.max(0, t - 39); from <= t; from++) {
				double mean = 0;
				for (int i = from; i <= t; i++) {
					mean += values[i] / (t - from + 1);
				}
				// Log-likelihood of a step of the best size less that of no step.
				double ratio = 0;
				for (int i = from; i <= t; i++) {
					ratio += (values[i] * values[i] - (values[i] - mean) * (values[i] - mean)) / 2;
				}
				if (ratio > Math.abs(best)) {
					best = Math.signum(mean) * ratio;
				}
			}
			assertEquals(best, run.update(values[t]), 1e-9);
		}
	}

	/** A step of any size is found sooner than by Shewhart's chart of about the same in-control run length. */
	@Test
	void likelihoodRatioFindsSmallAndLargeSteps() {
		Glr glr = new Glr(100, 5.7);
		double inControl = RunLengths.average(glr, 0, 400, 11);
		double small = RunLengths.average(glr, 0.75, 2000, 12);
		double large = RunLengths.average(glr, 3, 2000, 13);
		System.out.printf(Locale.ROOT, "GLR window 100, limit 5.7: run length %.0f, shift 0.75 %.1f, shift 3 %.2f%n",
				Double.valueOf(inControl), Double.valueOf(small), Double.valueOf(large));
		Shewhart shewhart = new Shewhart(3);
		assertTrue(inControl > 300, () -> "in control " + inControl);
		assertTrue(small < RunLengths.average(shewhart, 0.75, 2000, 14) / 3, () -> "small " + small);
		assertTrue(large < 2.5, () -> "large " + large);
	}

	@Test
	void sequentialTestHasWaldsLimits() {
		Sprt sprt = new Sprt(1, 0.01, 0.01);
		for (String[] row : TestData.rows("refs/detector_reference.csv")) {
			if (row[0].startsWith("SPRT")) {
				double found = row[2].startsWith("lower") ? sprt.lowerLimit() : sprt.limit();
				assertEquals(Double.parseDouble(row[3]), found, 1e-6, row[2]);
			}
		}
	}

	/** Wald: both errors stay below what was asked for, since the ratio overshoots its limits. */
	@Test
	void sequentialTestErrsNoMoreOftenThanAsked() {
		double falseAlarms = shareOfChanges(0);
		double misses = 1 - shareOfChanges(1);
		System.out.printf(Locale.ROOT, "SPRT asked for 5 %% errors: %.2f %% false alarms, %.2f %% misses%n",
				Double.valueOf(100 * falseAlarms), Double.valueOf(100 * misses));
		assertTrue(falseAlarms <= 0.05 && falseAlarms > 0.01, () -> "false alarms " + falseAlarms);
		assertTrue(misses <= 0.05 && misses > 0.01, () -> "misses " + misses);
	}

	private static double shareOfChanges(double shift) {
		Sprt sprt = new Sprt(1, 0.05, 0.05);
		SplittableRandom random = new SplittableRandom(17);
		int changes = 0;
		for (int i = 0; i < RUNS; i++) {
			Sprt.Side side = sprt.side(1);
			double ratio = 0;
			while (ratio > sprt.lowerLimit() && ratio < sprt.limit()) {
				ratio = side.update(shift + random.nextGaussian());
			}
			changes += ratio >= sprt.limit() ? 1 : 0;
		}
		return changes / (double) RUNS;
	}
}
