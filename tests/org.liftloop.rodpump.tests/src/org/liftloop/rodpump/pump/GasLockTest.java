/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.rodpump.diagnosis.Diagnoser;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.DiagnosisOptions;
import org.liftloop.rodpump.predict.CardNoise;
import org.liftloop.rodpump.predict.LabelledCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.PumpCondition;
import org.liftloop.rodpump.predict.RandomWells;

/** Gas locks are found in the cards of seeded wells, as the diagnosis computes them from noisy surface cards; nothing else is. */
class GasLockTest {

	private static final int WELLS = 40;
	private static final int FIRST = 50_000;

	private record Seen(PumpCondition condition, boolean isNamed) {

		boolean isRight() {
			return isNamed == (condition == PumpCondition.GAS_LOCK);
		}
	}

	/** The damping is known up to a factor: where it is wrong a lock may be missed, but nothing else is named one. */
	private static Seen see(RandomWells wells, int seed, PumpCondition condition, double damping) {
		LabelledCard card = wells.card(seed, condition, () -> false);
		PredictionInput well = card.well();
		PumpCurve pump = new Diagnoser().diagnose(new DiagnosisInput(well.string(), well.unit(), well.plungerDiameterM(),
				well.fluidDensityKgM3(), damping * well.dampingRatio(), DiagnosisOptions.DEFAULT), card.surfaceCard()).pumpCard();
		return new Seen(condition, GasLock.find(pump, well.plungerAreaM2() * well.dischargePressurePa(),
				card.surfaceCard().strokeM()).isPresent());
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 0", "0.005, 1, 0", "0.005, 0.75, 10", "0.005, 1.35, 10" })
	void gasLocksAreFoundAndNothingElse(double noise, double damping, int mostMissed) {
		RandomWells wells = new RandomWells(200, new CardNoise(noise, noise / 10));
		PumpCondition[] conditions = PumpCondition.values();
		List<Seen> all = IntStream.range(0, WELLS * conditions.length).parallel()
				.mapToObj(i -> see(wells, FIRST + i, conditions[i % conditions.length], damping)).toList();
		Map<PumpCondition, Integer> wrong = new TreeMap<>();
		all.stream().filter(seen -> !seen.isRight()).forEach(seen -> wrong.merge(seen.condition(), 1, Integer::sum));
		int missed = wrong.getOrDefault(PumpCondition.GAS_LOCK, 0);
		int falseAlarms = wrong.values().stream().mapToInt(Integer::intValue).sum() - missed;
		System.out.printf("gas lock, noise %.1f %%, damping times %.2f: %d of %d missed, %d false in %d other cards; wrong %s%n",
				100 * noise, damping, missed, WELLS, falseAlarms, all.size() - WELLS, wrong);
		assertEquals(0, falseAlarms, "false alarms");
		assertTrue(missed <= mostMissed, "missed");
	}
}
