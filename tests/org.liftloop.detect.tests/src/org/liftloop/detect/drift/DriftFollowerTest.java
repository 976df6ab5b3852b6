/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.chart.ChartBank;
import org.liftloop.detect.chart.Ewma;

class DriftFollowerTest {

	private static final ChartBank BANK = ChartBank.of(new Ewma(0.1, 5));
	private static final DriftFollower FOLLOWER = new DriftFollower(BANK, 0.02, 0.5);
	private static final Samples TRAINING = training();

	private static Samples training() {
		SplittableRandom random = new SplittableRandom(51);
		double[][] rows = new double[500][1];
		for (double[] row : rows) {
			row[0] = 20 + random.nextGaussian();
		}
		return new Samples(List.of("temperature"), rows);
	}

	private static int alarms(DetectorRun run, double from, double perSample, int count) {
		SplittableRandom random = new SplittableRandom(52);
		int alarms = 0;
		for (int i = 0; i < count; i++) {
			run.update(new double[] { from + i * perSample + random.nextGaussian() });
			alarms += run.score().isAlarm() ? 1 : 0;
		}
		return alarms;
	}

	/** Warming up by ten deviations, a hundredth of one a sample. */
	@Test
	void aSlowDriftPassesWhereTheDetectorAloneAlarms() {
		assertTrue(alarms(BANK.fit(TRAINING), 20, 0.01, 1000) > 700);
		assertEquals(0, alarms(FOLLOWER.fit(TRAINING), 20, 0.01, 1000));
	}

	@Test
	void aStepDoesNotBecomeTheLevel() {
		DetectorRun run = FOLLOWER.fit(TRAINING);
		assertEquals(0, alarms(run, 20, 0, 200));
		assertTrue(alarms(run, 26, 0, 5000) > 4900, "alarms as long as it lasts");
		alarms(run, 20, 0, 40);
		assertEquals(0, alarms(run, 20, 0, 200), "and is over when it is over");
	}

	@Test
	void resetForgetsTheDrift() {
		DetectorRun run = FOLLOWER.fit(TRAINING);
		run.update(new double[] { 21 });
		double first = run.score().statistic();
		alarms(run, 20, 0.01, 500);
		run.reset();
		run.update(new double[] { 21 });
		assertEquals(first, run.score().statistic(), 0);
	}
}
