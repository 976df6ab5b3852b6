/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.detect;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.fusion.Fusion;
import org.liftloop.detect.fusion.Member;
import org.liftloop.detect.fusion.StandardBank;

/** Processor time of one core for each sample of 8 channels: the standard bank, and each of its detectors alone. */
public final class BankBenchmark {

	private static final int CHANNELS = 8;
	private static final int TRAINING = 2000;
	private static final int SAMPLES = 20_000;
	private static final int ROUNDS = 7;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private BankBenchmark() {
	}

	public static void main(String[] arguments) {
		Samples training = samples(1, TRAINING);
		double[][] rows = IntStream.range(0, SAMPLES).mapToObj(samples(2, SAMPLES)::row).toArray(double[][]::new);
		Fusion bank = StandardBank.of(0.001, 1);
		List<Detector> detectors = new ArrayList<>(bank.members().stream().map(Member::detector).toList());
		detectors.add(bank);
		for (Detector detector : detectors) {
			System.out.printf(Locale.ROOT, "%-20s %7.2f us/sample%n", detector.id(), Double.valueOf(best(detector, training, rows)));
		}
	}

	private static double best(Detector detector, Samples training, double[][] rows) {
		DetectorRun run = detector.fit(training);
		double[] costs = new double[ROUNDS];
		double sum = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long begin = THREADS.getCurrentThreadCpuTime();
			for (double[] row : rows) {
				run.update(row);
				sum += run.score().ratio();
			}
			costs[round] = (THREADS.getCurrentThreadCpuTime() - begin) / 1000.0 / rows.length;
		}
		if (Double.isNaN(sum)) {
			throw new IllegalStateException(detector.id() + " has no score");
		}
		return Arrays.stream(costs).min().orElseThrow();
	}

	private static Samples samples(long seed, int count) {
		SplittableRandom random = new SplittableRandom(seed);
		double[][] rows = new double[count][CHANNELS];
		double load = 0;
		for (double[] row : rows) {
			load += (random.nextGaussian() * 6 - load) / 20;
			for (int c = 0; c < CHANNELS; c++) {
				row[c] = (c % 2 == 0 ? load : -load) + 0.3 * random.nextGaussian();
			}
		}
		return new Samples(IntStream.range(0, CHANNELS).mapToObj(c -> "c" + c).toList(), rows);
	}
}
