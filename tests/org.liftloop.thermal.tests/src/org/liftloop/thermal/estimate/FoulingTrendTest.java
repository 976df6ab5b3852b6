/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.estimate.CleaningForecast.Law;
import org.liftloop.thermal.estimate.CleaningForecast.Outcome;

class FoulingTrendTest {

	private static final double DAY_S = 86_400;
	private static final double ALLOWANCE = 1.76e-4;
	private static final int SEEDS = 300;

	private static FoulingTrend trend(int days, DoubleUnaryOperator law, double noise, double memory, long seed) {
		Random random = new Random(seed);
		double[] times = new double[days];
		double[] values = new double[days];
		double error = 0;
		for (int i = 0; i < days; i++) {
			times[i] = 1e9 + i * DAY_S;
			error = memory * error + Math.sqrt(1 - memory * memory) * random.nextGaussian();
			values[i] = law.applyAsDouble(i * DAY_S) + noise * error;
		}
		return new FoulingTrend(times, values);
	}

	@Test
	void aLineIsFollowedToItsDate() {
		CleaningForecast forecast = trend(30, t -> 2e-5 + 1e-6 * t / DAY_S, 0, 0, 1).reach(ALLOWANCE);
		assertEquals(Outcome.DATE, forecast.outcome());
		assertEquals(Law.LINEAR, forecast.law());
		assertEquals(156, (forecast.reachedS() - 1e9) / DAY_S, 1e-6);
		assertEquals(1e-6 / DAY_S, forecast.ratePerS(), 1e-15);
	}

	/** Kern and Seaton with the final resistance 2.5e-4 and 90 days: 1.76e-4 after 90 ln(2.5 / 0.74) days. */
	@Test
	void foulingThatSlowsDownIsFollowedToItsDate() {
		CleaningForecast forecast = trend(60, t -> -2.5e-4 * Math.expm1(-t / (90 * DAY_S)), 1e-7, 0, 1).reach(ALLOWANCE);
		assertEquals(Outcome.DATE, forecast.outcome());
		assertEquals(Law.KERN_SEATON, forecast.law());
		assertEquals(90 * Math.log(2.5 / 0.74), (forecast.reachedS() - 1e9) / DAY_S, 8);
	}

	@Test
	void foulingThatSettlesBelowItsAllowanceNeedsNoDate() {
		CleaningForecast forecast = trend(120, t -> -1e-4 * Math.expm1(-t / (25 * DAY_S)), 1e-6, 0, 1).reach(ALLOWANCE);
		assertEquals(Outcome.SETTLES_BELOW, forecast.outcome());
	}

	@Test
	void withoutATrendThereIsNoDate() {
		assertEquals(Outcome.NO_TREND, trend(40, t -> 5e-5, 5e-6, 0, 3).reach(ALLOWANCE).outcome());
		assertEquals(Outcome.NO_TREND, trend(40, t -> 5e-5 - 1e-6 * t / DAY_S, 1e-7, 0, 3).reach(ALLOWANCE).outcome());
	}

	@Test
	void tooLittleAndTooLateAreTold() {
		assertEquals(Outcome.TOO_FEW, trend(5, t -> 1e-6 * t / DAY_S, 0, 0, 1).reach(ALLOWANCE).outcome());
		assertEquals(Outcome.TOO_FEW, trend(30, t -> 1e-7 * t / DAY_S, 0, 0, 1).reach(ALLOWANCE).outcome(), "1760 days of 29");
		assertEquals(Outcome.REACHED, trend(40, t -> 1e-4 + 5e-6 * t / DAY_S, 1e-6, 0, 1).reach(ALLOWANCE).outcome());
		assertThrows(IllegalArgumentException.class, () -> new FoulingTrend(new double[] { 1, 1 }, new double[] { 0, 0 }));
		assertThrows(IllegalArgumentException.class, () -> new FoulingTrend(new double[] { 1, 2 }, new double[] { 0, Double.NaN }));
	}

	/** Errors that resemble those of the day before make the interval wider, not wrong. */
	@Test
	void theDateLiesInNineteenOfTwentyIntervals() {
		for (double memory : new double[] { 0, 0.6 }) {
			int inside = 0;
			int dated = 0;
			for (int seed = 0; seed < SEEDS; seed++) {
				CleaningForecast forecast = trend(60, t -> 2e-5 + 1e-6 * t / DAY_S, 8e-6, memory, seed).reach(ALLOWANCE);
				if (forecast.outcome() == Outcome.DATE && forecast.law() == Law.LINEAR) {
					dated++;
					double day = 1e9 + 156 * DAY_S;
					inside += forecast.earliestS() <= day && day <= forecast.latestS() ? 1 : 0;
				}
			}
			System.out.printf("cleaning date: in %d of %d intervals of 95 %%, memory of the errors %.1f; %d of %d runs a line%n",
					inside, dated, memory, dated, SEEDS);
			assertTrue(dated > 0.8 * SEEDS, "dated " + dated);
			assertTrue(inside >= 0.9 * dated, inside + " of " + dated);
		}
	}
}
