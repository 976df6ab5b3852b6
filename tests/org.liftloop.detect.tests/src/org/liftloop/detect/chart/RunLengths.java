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

import java.util.SplittableRandom;

/** Run lengths of a chart by simulation: how many samples until it alarms. */
final class RunLengths {

	private RunLengths() {
	}

	/** Mean run length over some runs, each from the chart's start, with independent Gaussian values of this mean. */
	static double average(Chart chart, double shift, int runs, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double limit = chart.limit();
		ChartRun run = chart.start();
		long samples = 0;
		for (int i = 0; i < runs; i++) {
			run.reset();
			double statistic;
			do {
				statistic = run.update(shift + random.nextGaussian());
				samples++;
			} while (Math.abs(statistic) <= limit);
		}
		return samples / (double) runs;
	}
}
