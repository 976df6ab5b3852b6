/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.fixtures.Noise;

class SmoothedTest {

	private static final AlarmLimit LIMIT = new AlarmLimit.Trained(0.005, 1);

	/** A step of about one deviation in two of three channels. */
	@Test
	void aSmallStepIsFoundThatSingleSamplesHide() {
		assertTrue(share(new Smoothed(new HotellingT2(1, LIMIT), 0.1)) > 0.9);
		assertTrue(share(new HotellingT2(1, LIMIT)) < 0.1);
	}

	private static double share(Detector detector) {
		DetectorRun run = detector.fit(Noise.white(91, 3, 5000));
		SplittableRandom random = new SplittableRandom(92);
		int alarms = 0;
		for (int i = 0; i < 2000; i++) {
			run.update(new double[] { 1.2 + random.nextGaussian(), random.nextGaussian(), -0.9 + random.nextGaussian() });
			alarms += run.score().isAlarm() ? 1 : 0;
		}
		return alarms / 2000.0;
	}

	@Test
	void anIncompleteSampleLeavesTheAveragesAsTheyAre() {
		Detector detector = new Smoothed(new HotellingT2(1, LIMIT), 0.1);
		DetectorRun run = detector.fit(Noise.white(93, 2, 500));
		run.update(new double[] { 3, 3 });
		double first = run.score().statistic();
		run.reset();
		run.update(new double[] { 100, Double.NaN });
		assertFalse(run.score().isDetermined());
		run.update(new double[] { 3, 3 });
		assertEquals(first, run.score().statistic(), 0);
	}
}
