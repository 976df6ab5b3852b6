/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Rods;

/** Figures of the API RP 11L worked example (Form 11L-1) where named; the rest are closed forms. */
class RodStringTest {

	@Test
	void weightInAirIsThatOfTheApiExample() {
		assertEquals(9165, Rods.api76().weightInAirN() / Field.POUND, 5);
	}

	/**
	 * 1,690 ft of 7/8 in and 3,310 ft of 3/4 in displace 17.21 ft3 without couplings: 967 lb of a fluid of 900 kg/m3.
	 */
	@Test
	void buoyancyIsThatOfTheBareRodVolume() {
		RodString string = Rods.api76();
		assertEquals(967, (string.weightInAirN() - string.buoyantWeightN(900)) / Field.POUND, 0.5);
	}

	@Test
	void elasticityIsThatOfTheApiExample() {
		double inchesPerPound = Field.POUND / Rods.api76().springConstantNPerM() / Field.INCH;
		assertEquals(4.020e-3, inchesPerPound, 0.01 * 4.020e-3);
	}

	@Test
	void frequencyFactorIsThatOfTheApiExample() {
		assertEquals(1.082, Rods.api76().frequencyFactor(), 0.002);
		assertEquals(0.302, 16 / (Rods.api76().apiNaturalFrequencyHz() * 60), 0.001);
	}

	@Test
	void uniformStringRingsAtAQuarterWave() {
		RodString string = Rods.shallow();
		double expected = string.meanWaveSpeedMPerS() / (4 * string.lengthM());
		assertEquals(expected, string.naturalFrequencyHz(), 1e-10 * expected);
		assertEquals(1, string.frequencyFactor(), 1e-10);
	}

	@Test
	void heavyRodsBelowLowerTheFrequency() {
		List<RodTaper> upsideDown = new ArrayList<>(Rods.api76().tapers()).reversed();
		assertTrue(new RodString(upsideDown).frequencyFactor() < 1);
	}

	@Test
	void weightBelowATaperIsTheSumOfTheLowerOnes() {
		RodString string = Rods.api86();
		double sum = string.tapers().get(1).buoyantWeightN(900) + string.tapers().get(2).buoyantWeightN(900);
		assertEquals(sum, string.buoyantWeightBelowN(1, 900), 1e-9);
	}

	/** The coupling-inclusive weight gives about 16,300 ft/s, bare steel would give about 17,000. */
	@Test
	void wavesRunAtTheSpeedOfRodsWithCouplings() {
		assertEquals(16_300, Rods.api76().meanWaveSpeedMPerS() / Field.FOOT, 100);
	}

	@ParameterizedTest
	@CsvSource({ "0,0.02,20,2e11,1,lengthM", "100,-1,20,2e11,1,diameterM", "100,0.02,NaN,2e11,1,weightNPerM",
			"100,0.02,20,Infinity,1,youngsModulusPa", "100,0.02,20,2e11,1.5,serviceFactor" })
	void badTapersAreRefusedNamingTheField(double length, double diameter, double weight, double modulus, double factor,
			String named) {
		GradeStrength grade = RodGrade.D.strength();
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new RodTaper(length, diameter, weight, modulus, grade, factor));
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(named), refusal::getMessage);
	}

	@Test
	void aStringHasTapersAndNotTooMany() {
		assertThrows(IllegalArgumentException.class, () -> new RodString(List.of()));
		List<RodTaper> many = new ArrayList<>();
		for (int i = 0; i <= RodString.MAXIMUM_TAPERS; i++) {
			many.add(Rods.taper(100, 0.75, 1.634));
		}
		assertThrows(IllegalArgumentException.class, () -> new RodString(many));
	}

	@Test
	void theListIsCopied() {
		List<RodTaper> tapers = new ArrayList<>(Rods.api76().tapers());
		RodString string = new RodString(tapers);
		tapers.clear();
		assertEquals(2, string.tapers().size());
	}
}
