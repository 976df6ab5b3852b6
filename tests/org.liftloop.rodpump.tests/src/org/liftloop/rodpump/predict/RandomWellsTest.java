/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liftloop.rodpump.unit.UnitType;

class RandomWellsTest {

	private static final RandomWells WELLS = RandomWells.DEFAULT;
	private static final int CARDS = 8;

	private static LabelledCard card(long seed, PumpCondition condition) {
		return WELLS.card(seed, condition, () -> false);
	}

	@Test
	void aSeedAlwaysMakesTheSameCard() {
		for (long seed : new long[] { 0, 1, -7, 1L << 40 }) {
			LabelledCard first = WELLS.card(seed);
			LabelledCard second = new RandomWells(200, CardNoise.NONE).card(seed);
			assertEquals(first.well(), second.well());
			assertEquals(first.condition(), second.condition());
			assertEquals(first.parameters(), second.parameters());
			assertEquals(first.surfaceCard(), second.surfaceCard());
			assertEquals(first.prediction(), second.prediction());
		}
		assertNotEquals(WELLS.card(1).surfaceCard(), WELLS.card(2).surfaceCard());
	}

	/** The depths, speeds, tapers and units that are promised are there, up to their ends. */
	@Test
	void theWellsFillTheirRanges() {
		Set<UnitType> types = EnumSet.noneOf(UnitType.class);
		Set<Integer> tapers = new TreeSet<>();
		double shallowest = Double.POSITIVE_INFINITY;
		double deepest = 0;
		double slowest = Double.POSITIVE_INFINITY;
		double fastest = 0;
		for (long seed = 0; seed < 500; seed++) {
			PredictionInput well = WELLS.well(seed);
			types.add(well.unit().geometry().type());
			tapers.add(Integer.valueOf(well.string().tapers().size()));
			shallowest = Math.min(shallowest, well.string().lengthM());
			deepest = Math.max(deepest, well.string().lengthM());
			slowest = Math.min(slowest, well.strokesPerMinute());
			fastest = Math.max(fastest, well.strokesPerMinute());
		}
		assertEquals(EnumSet.allOf(UnitType.class), types);
		assertEquals(Set.of(Integer.valueOf(1), Integer.valueOf(2), Integer.valueOf(3), Integer.valueOf(4), Integer.valueOf(5)), tapers);
		assertTrue(shallowest >= 250 && shallowest < 300 && deepest > 3_400 && deepest <= 3_500);
		assertTrue(slowest >= 3 && slowest < 3.2 && fastest > 13 && fastest <= 14);
	}

	@Test
	void allConditionsAreDrawn() {
		Map<PumpCondition, Integer> counts = new EnumMap<>(PumpCondition.class);
		for (long seed = 0; seed < 110; seed++) {
			counts.merge(new RandomWells(50, CardNoise.NONE).card(seed).condition(), Integer.valueOf(1), Integer::sum);
		}
		assertEquals(EnumSet.allOf(PumpCondition.class), counts.keySet());
	}

	/** Valves that bounce can have no period; such a card says so, and they are few. */
	@ParameterizedTest
	@EnumSource(PumpCondition.class)
	void nearlyAllCardsArePeriodicAndKeepTheirEnergy(PumpCondition condition) {
		int periodic = 0;
		double worst = 0;
		int strokes = 0;
		for (long seed = 100; seed < 100 + CARDS; seed++) {
			PredictedCard card = card(seed, condition).prediction();
			strokes += card.strokesToPeriodic();
			if (card.isPeriodic()) {
				periodic++;
				worst = Math.max(worst, Math.abs(card.energy().imbalance()));
			}
		}
		System.out.printf(Locale.ROOT, "%s: %d of %d periodic, energy missing at most %.1e, %.1f strokes on the fine grid%n",
				condition, Integer.valueOf(periodic), Integer.valueOf(CARDS), Double.valueOf(worst),
				Double.valueOf((double) strokes / CARDS));
		assertTrue(periodic >= CARDS - 1);
		assertTrue(worst <= 1e-3);
	}

	@Test
	void theLabelsAreTrue() {
		for (long seed = 0; seed < CARDS; seed++) {
			LabelledCard pound = card(seed, PumpCondition.FLUID_POUND);
			double liquid = pound.parameters().get("liquidFraction").doubleValue();
			double squeezed = Math.pow((pound.trueIntakePressurePa() + 101_325)
					/ (pound.well().dischargePressurePa() + 101_325), 1 / PumpFluid.DEFAULT_POLYTROPIC_EXPONENT);
			double strain = pound.actual().fluidLoadN() / pound.actual().plungerAreaM2()
					/ PumpFluid.DEFAULT_LIQUID_MODULUS_PA;
			double deadM = pound.parameters().get("deadSpaceM").doubleValue();
			double lost = strain * (liquid + deadM / pound.prediction().pump().strokeM());
			assertEquals(liquid + (1 - liquid) * squeezed - lost, pound.trueFillage().value(), 0.01);
			assertEquals(0, card(seed, PumpCondition.GAS_LOCK).prediction().pump().netLiquidM3(), 1e-9);
			LabelledCard parted = card(seed, PumpCondition.PARTED_RODS);
			assertTrue(parted.actual().string().lengthM() < parted.well().string().lengthM());
			LabelledCard down = card(seed, PumpCondition.TAGGING_DOWN);
			assertTrue(down.prediction().pumpCard().minimumLoadN() < -0.01 * down.well().fluidLoadN());
			LabelledCard up = card(seed, PumpCondition.TAGGING_UP);
			assertTrue(up.prediction().pumpCard().peakLoadN() > 1.01 * up.well().fluidLoadN());
			assertTrue(card(seed, PumpCondition.STUCK_PLUNGER).prediction().pump().strokeM() < 1e-3);
			LabelledCard flowing = card(seed, PumpCondition.FLOWING_WELL);
			assertTrue(flowing.trueIntakePressurePa() >= 0.97 * flowing.well().dischargePressurePa());
		}
	}

	@Test
	void noiseHasTheSizeAskedForAndChangesTheSurfaceCardOnly() {
		LabelledCard clean = card(5, PumpCondition.FULL_PUMP);
		LabelledCard noisy = new RandomWells(200, new CardNoise(0.01, 0)).card(5, PumpCondition.FULL_PUMP, () -> false);
		assertEquals(clean.prediction(), noisy.prediction());
		assertArrayEquals(clean.surfaceCard().positionM(), noisy.surfaceCard().positionM());
		double squares = 0;
		for (int i = 0; i < clean.surfaceCard().size(); i++) {
			double difference = noisy.surfaceCard().loadN()[i] - clean.surfaceCard().loadN()[i];
			squares += difference * difference;
		}
		double rangeN = clean.surfaceCard().peakLoadN() - clean.surfaceCard().minimumLoadN();
		assertEquals(0.01, Math.sqrt(squares / clean.surfaceCard().size()) / rangeN, 0.0015);
	}
}
