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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.fixtures.Noise;

class ChartTest {

	static Stream<Chart> charts() {
		return Stream.of(new Shewhart(3), new Ewma(0.2, 3), new Cusum(0.5, 5), new Glr(50, 6), new Sprt(1, 0.01, 0.01));
	}

	@ParameterizedTest
	@MethodSource("charts")
	void theSignIsTheDirectionAndResetForgets(Chart chart) {
		ChartRun run = chart.start();
		double first = run.update(4);
		for (int i = 0; i < 20; i++) {
			run.update(4);
		}
		assertTrue(run.update(4) > chart.limit(), chart::id);
		run.reset();
		assertEquals(first, run.update(4), 0);
		run.reset();
		for (int i = 0; i < 20; i++) {
			run.update(-4);
		}
		assertTrue(run.update(-4) < -chart.limit(), chart::id);
	}

	@ParameterizedTest
	@MethodSource("charts")
	void aLongFaultIsForgottenSoonAfterItsEnd(Chart chart) {
		ChartRun run = chart.start();
		for (int i = 0; i < 100_000; i++) {
			run.update(6);
		}
		int samples = 0;
		while (Math.abs(run.update(0)) > chart.limit()) {
			samples++;
		}
		int found = samples;
		assertTrue(found <= 60, () -> chart.id() + " alarms for " + found + " samples after the fault");
	}

	@ParameterizedTest
	@MethodSource("charts")
	void theChannelOfTheFaultContributesMost(Chart chart) {
		DetectorRun run = ChartBank.of(chart).fit(Noise.white(5, 4, 2000));
		for (int i = 0; i < 30; i++) {
			run.update(new double[] { 0, 0, 5, 0 });
		}
		assertTrue(run.score().isAlarm(), chart::id);
		assertEquals(2, run.contributions().largest());
		assertTrue(run.score().severity() > 0 && run.score().severity() < 1);
		assertTrue(run.score().confidence() > 0.99, () -> "confidence " + run.score().confidence());
	}

	@Test
	void aMissingChannelLeavesTheOthersAtWork() {
		DetectorRun run = ChartBank.of(new Cusum(0.5, 5)).fit(Noise.white(5, 2, 500));
		for (int i = 0; i < 20; i++) {
			run.update(new double[] { Double.NaN, 3 });
		}
		assertTrue(run.score().isAlarm());
		assertEquals(1, run.contributions().largest());
		run.update(new double[] { Double.NaN, Double.NaN });
		assertFalse(run.score().isDetermined());
		assertFalse(run.score().isAlarm());
	}

	@Test
	void aTrainedLimitIsExceededAsOftenAsItSays() {
		Noise noise = new Noise(6, 3);
		DetectorRun run = new ChartBank(new Ewma(0.2, 3), new AlarmLimit.Trained(0.05, 1), new AlarmLimit.Trained(0.05, 1))
				.fit(noise.samples(20_000));
		int alarms = 0;
		for (int i = 0; i < 20_000; i++) {
			run.update(noise.next());
			alarms += run.score().isAlarm() ? 1 : 0;
		}
		assertEquals(0.05, alarms / 20_000.0, 0.015);
	}

	@Test
	void settingsOutOfRangeAreRefusedByName() {
		assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> new Ewma(0, 3)).getMessage()).contains("weight"));
		assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> new Cusum(0.5, Double.NaN)).getMessage())
				.contains("limit"));
		assertThrows(IllegalArgumentException.class, () -> new Sprt(1, 0.5, 0.5));
		assertThrows(IllegalArgumentException.class, () -> new Glr(0, 3));
		assertThrows(IllegalArgumentException.class,
				() -> ChartBank.of(new Shewhart(3)).fit(new Samples(List.of("a"), new double[][] { { 1 }, { 2 } })));
	}
}
