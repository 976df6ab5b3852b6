/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.Contributions;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.Score;
import org.liftloop.detect.chart.ChartBank;
import org.liftloop.detect.chart.Ewma;
import org.liftloop.detect.chart.Shewhart;
import org.liftloop.detect.fixtures.Noise;
import org.liftloop.detect.multivariate.HotellingT2;
import org.liftloop.detect.multivariate.SquaredPredictionError;

class FusionTest {

	private static final AlarmLimit ONE_PERCENT = new AlarmLimit.Trained(0.01, 1);

	/** Says the chance that a sample's first value holds; undetermined for NaN. */
	private record Echo(String id, int channel) implements Detector {

		@Override
		public DetectorRun fit(Samples faultFree) {
			return new DetectorRun() {

				private Score score = Score.UNDETERMINED;

				@Override
				public void update(double[] values) {
					double chance = values[channel];
					score = Double.isNaN(chance) ? Score.UNDETERMINED : new Score(1 / chance, 100, chance, chance < 0.01 ? 0.6 : 0);
				}

				@Override
				public Score score() {
					return score;
				}

				@Override
				public Contributions contributions() {
					double[] parts = new double[2];
					parts[channel] = 1;
					return new Contributions(parts);
				}

				@Override
				public void reset() {
					score = Score.UNDETERMINED;
				}
			};
		}
	}

	private static FusionRun echoes(double weight) {
		return new Fusion(List.of(new Member(new Echo("a", 0), 1), new Member(new Echo("b", 1), weight)), 1e-3)
				.fit(Noise.white(1, 2, 30));
	}

	private static Score fused(FusionRun run, double a, double b) {
		run.update(new double[] { a, b });
		return run.score();
	}

	@Test
	void detectorsThatAgreeKeepTheirChance() {
		assertEquals(0.2, fused(echoes(1), 0.2, 0.2).chance(), 1e-12);
		assertEquals(1e-8, fused(echoes(1), 1e-8, 1e-8).chance(), 1e-14);
	}

	/** One of two is right: the joint chance is about twice its own, as Bonferroni would say. */
	@Test
	void oneSureDetectorIsHeard() {
		FusionRun run = echoes(1);
		Score score = fused(run, 1e-6, 0.5);
		assertEquals(2e-6, score.chance(), 1e-9);
		assertTrue(score.isAlarm());
		assertEquals(0.3, score.severity(), 1e-12);
		assertEquals(0, run.contributions().largest());
		assertEquals("a", run.votes().get(0).detector());
		assertEquals(1e-6, run.votes().get(0).score().chance(), 0);
		assertTrue(fused(run, 1e-6, 1).isAlarm(), "one that sees nothing does not outvote it");
		assertTrue(fused(echoes(100), 1e-6, 0.5).chance() > 5e-5, "a light one says less");
	}

	@Test
	void aDetectorWithoutScoreIsLeftOut() {
		FusionRun run = echoes(1);
		assertEquals(1e-4, fused(run, Double.NaN, 1e-4).chance(), 1e-9);
		assertFalse(fused(run, Double.NaN, Double.NaN).isDetermined());
	}

	/** The detectors look at the same channels and depend on each other strongly; the joint chance holds all the same. */
	@Test
	void fusedAlarmsAreAsRareAsAsked() {
		Fusion fusion = new Fusion(List.of(new Member(ChartBank.of(new Shewhart(3)), 1), new Member(ChartBank.of(new Ewma(0.2, 3)), 1),
				new Member(new HotellingT2(0.9, ONE_PERCENT), 1), new Member(new SquaredPredictionError(0.9, ONE_PERCENT), 1)), 0.01);
		Noise noise = new Noise(61, 6);
		FusionRun run = fusion.fit(noise.samples(5000));
		int alarms = 0;
		for (int i = 0; i < 20_000; i++) {
			run.update(noise.next());
			alarms += run.score().isAlarm() ? 1 : 0;
		}
		double share = alarms / 20_000.0;
		System.out.printf("fusion asked for 1 %% alarms: %.2f %%%n", Double.valueOf(100 * share));
		assertTrue(share > 0.003 && share < 0.02, () -> "share " + share);
		double[] sample = noise.next();
		sample[4] += 4;
		run.update(sample);
		assertTrue(run.score().isAlarm());
		assertEquals(4, run.contributions().largest());
	}

	@Test
	void membersOfOneNameAreRefused() {
		Member member = new Member(new Echo("a", 0), 1);
		assertThrows(IllegalArgumentException.class, () -> new Fusion(List.of(member, member), 0.01));
		assertThrows(IllegalArgumentException.class, () -> new Fusion(List.of(), 0.01));
	}
}
