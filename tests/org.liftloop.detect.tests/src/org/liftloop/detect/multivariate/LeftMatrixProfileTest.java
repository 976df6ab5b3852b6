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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.fixtures.Noise;

class LeftMatrixProfileTest {

	private static final int WINDOW = 8;
	private static final int HISTORY = 60;

	/** By definition: normalise both windows, sum the squares, take the nearest of all that lie before. */
	@Test
	void streamedDistancesEqualTheDefinition() {
		SplittableRandom random = new SplittableRandom(5);
		double[] values = new double[400];
		ChannelProfile profile = new ChannelProfile(WINDOW, HISTORY);
		int compared = 0;
		for (int t = 0; t < values.length; t++) {
			// A wave, noise, a still stretch and a few large values.
			values[t] = t > 200 && t < 250 ? 1 : Math.sin(t / 3.0) + 0.1 * random.nextGaussian() + (t % 97 == 0 ? 1e4 : 0);
			double found = profile.squaredDistance(values[t]);
			if (!Double.isNaN(found)) {
				assertEquals(nearest(values, t), found, 1e-6 * (1 + found), "sample " + t);
				compared++;
			}
		}
		assertTrue(compared > 340, "compared " + compared);
	}

	/** Sums that are only brought forward keep the rounding of the largest product that ever was in them. */
	@Test
	void aSpikeLeavesNoRoundingBehind() {
		SplittableRandom random = new SplittableRandom(8);
		double[] values = new double[400];
		ChannelProfile profile = new ChannelProfile(WINDOW, HISTORY);
		for (int t = 0; t < values.length; t++) {
			values[t] = random.nextGaussian() + (t == 150 || t == 170 ? 1e8 : 0);
			double found = profile.squaredDistance(values[t]);
			if (t > 170 + 3 * HISTORY) {
				assertEquals(nearest(values, t), found, 1e-9, "sample " + t);
			}
		}
	}

	private static double nearest(double[] values, int last) {
		double best = Double.POSITIVE_INFINITY;
		double[] own = normalised(values, last);
		for (int end = last - WINDOW; end >= WINDOW - 1 && end > last - WINDOW - (HISTORY - 2 * WINDOW + 1); end--) {
			double[] other = normalised(values, end);
			double sum = 0;
			for (int i = 0; i < WINDOW; i++) {
				sum += (own[i] - other[i]) * (own[i] - other[i]);
			}
			best = Math.min(best, sum);
		}
		return best;
	}

	private static double[] normalised(double[] values, int end) {
		double[] window = new double[WINDOW];
		System.arraycopy(values, end - WINDOW + 1, window, 0, WINDOW);
		double mean = 0;
		double variance = 0;
		for (double value : window) {
			mean += value / WINDOW;
		}
		for (double value : window) {
			variance += (value - mean) * (value - mean) / WINDOW;
		}
		double deviation = Math.max(Math.sqrt(variance), ChannelProfile.FLAT);
		for (int i = 0; i < WINDOW; i++) {
			window[i] = (window[i] - mean) / deviation;
		}
		return window;
	}

	@Test
	void aNewShapeIsFoundAndIsKnownTheSecondTime() {
		SplittableRandom random = new SplittableRandom(6);
		double[][] rows = new double[1000][2];
		for (int t = 0; t < rows.length; t++) {
			rows[t] = wave(t, random);
		}
		DetectorRun run = new LeftMatrixProfile(40, 600, new AlarmLimit.Trained(0.01, 1.5))
				.fit(new Samples(List.of("pressure", "flow"), rows));
		int t = rows.length;
		assertEquals(0, alarms(run, t, 200, random, false), "fault-free");
		assertTrue(alarms(run, t + 200, 40, random, true) > 10, "first time");
		assertEquals(1, run.contributions().largest());
		alarms(run, t + 240, 160, random, false);
		assertEquals(0, alarms(run, t + 400, 40, random, true), "second time, the same place of the wave");
	}

	@Test
	void theFewestSamplesAreEnoughAndOneLessIsRefused() {
		LeftMatrixProfile profile = new LeftMatrixProfile(WINDOW, HISTORY, new AlarmLimit.Trained(0.01, 1));
		int least = ChannelProfile.warmUp(WINDOW, HISTORY) + 20;
		DetectorRun run = profile.fit(Noise.white(1, 2, least));
		run.update(new double[] { 0, 0 });
		assertTrue(run.score().isDetermined());
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> profile.fit(Noise.white(1, 2, least - 1)));
		assertTrue(String.valueOf(refusal.getMessage()).contains("at least " + least), refusal::getMessage);
	}

	private static double[] wave(int t, SplittableRandom random) {
		return new double[] { Math.sin(2 * Math.PI * t / 40) + 0.05 * random.nextGaussian(),
				Math.cos(2 * Math.PI * t / 40) + 0.05 * random.nextGaussian() };
	}

	private static int alarms(DetectorRun run, int from, int count, SplittableRandom random, boolean twice) {
		int alarms = 0;
		for (int t = from; t < from + count; t++) {
			double[] sample = wave(t, random);
			if (twice) {
				sample[1] = Math.cos(2 * Math.PI * t / 20) + 0.05 * random.nextGaussian();
			}
			run.update(sample);
			alarms += run.score().isAlarm() ? 1 : 0;
		}
		return alarms;
	}
}
