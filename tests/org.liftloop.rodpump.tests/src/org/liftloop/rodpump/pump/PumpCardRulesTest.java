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

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.PumpCard;

class PumpCardRulesTest {

	private static final int POINTS = 200;
	private static final int HARMONICS = 15;
	private static final double FLUID_LOAD_N = 10_000;

	private static double[] harmonicStroke() {
		return IntStream.range(0, POINTS).mapToDouble(i -> 2 * (1 - Math.cos(2 * Math.PI * i / POINTS)) / 2).toArray();
	}

	/** Full load up, and down until the fraction of the stroke is reached; then none. */
	private static double[] pound(double[] positionM, double fillage) {
		return IntStream.range(0, POINTS)
				.mapToDouble(i -> i < POINTS / 2 || positionM[i] > 2 * fillage ? FLUID_LOAD_N : 0).toArray();
	}

	/** Polytropic compression from intake pressure to discharge pressure, which is reached at the fillage. */
	private static double[] gas(double[] positionM, double fillage, double pressureRatio) {
		double exponent = 1.2;
		double startVolume = (1 - fillage) / (1 - Math.pow(pressureRatio, 1 / exponent));
		return IntStream.range(0, POINTS).mapToDouble(i -> {
			double x = positionM[i] / 2;
			if (i < POINTS / 2) {
				return FLUID_LOAD_N;
			}
			double pressure = pressureRatio * Math.pow(startVolume / (startVolume - (1 - x)), exponent);
			return x <= fillage ? 0 : FLUID_LOAD_N * (1 - pressure) / (1 - pressureRatio);
		}).toArray();
	}

	/** The same in the mean and the first harmonics only. */
	private static double[] smeared(double[] samples) {
		double[] result = new double[POINTS];
		for (int n = 0; n <= HARMONICS; n++) {
			double c = 0;
			double s = 0;
			for (int i = 0; i < POINTS; i++) {
				c += samples[i] * Math.cos(2 * Math.PI * n * i / POINTS) * (n == 0 ? 1 : 2) / POINTS;
				s += samples[i] * Math.sin(2 * Math.PI * n * i / POINTS) * 2 / POINTS;
			}
			for (int i = 0; i < POINTS; i++) {
				result[i] += c * Math.cos(2 * Math.PI * n * i / POINTS) + s * Math.sin(2 * Math.PI * n * i / POINTS);
			}
		}
		return result;
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1, 0.9, 0.7, 0.5, 0.3, 0.2 })
	void kneeOfASharpCardIsItsFillage(double fillage) {
		double[] positionM = harmonicStroke();
		Knee knee = knee(positionM, pound(positionM, fillage));
		// The next point below the pound; the plunger moves at most pi/200 of its stroke from point to point.
		assertEquals(fillage, knee.fillageFraction(), Math.PI / POINTS);
		assertEquals(POINTS / 2, knee.topIndex());
		assertEquals(0, knee.bottomIndex());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2 })
	void transferOfASmearedPoundEndsAtTheFillage(double fillage) {
		double[] positionM = harmonicStroke();
		assertEquals(fillage, transfer(positionM, smeared(pound(positionM, fillage))), 0.01);
	}

	/** The reason for the rule: the plain knee of the smeared card misses the bar of 2 points. */
	@Test
	void plainKneeOfASmearedPoundReadsLow() {
		double[] positionM = harmonicStroke();
		double[] loadN = smeared(pound(positionM, 0.5));
		assertTrue(knee(positionM, loadN).fillageFraction() < 0.45);
	}

	/** Gradual hand-overs are harder than pounds: the ringing of the smeared card is as steep as they are. */
	@ParameterizedTest
	@CsvSource({ "0.95,0.1", "0.95,0.4", "0.8,0.1", "0.8,0.4", "0.6,0.1", "0.6,0.4", "0.4,0.1", "0.4,0.4" })
	void transferOfASmearedGasCardEndsWithinThreePointsOfTheValveOpening(double fillage, double pressureRatio) {
		double[] positionM = harmonicStroke();
		assertEquals(fillage, transfer(positionM, smeared(gas(positionM, fillage, pressureRatio))), 0.03);
	}

	private static Knee knee(double[] positionM, double[] loadN) {
		PumpCard card = new PumpCard(positionM, loadN);
		return KneeRule.find(card, CardExtremes.of(card));
	}

	private static double transfer(double[] positionM, double[] loadN) {
		PumpCard card = new PumpCard(positionM, loadN);
		Knee knee = knee(positionM, loadN);
		return LoadTransfer.of(card, knee, FluidLoadLines.of(card, knee), HARMONICS).fillageFraction();
	}

	@Test
	void rulesDoNotDependOnWhereTheCardStarts() {
		double[] positionM = harmonicStroke();
		double[] loadN = smeared(pound(positionM, 0.6));
		double expected = transfer(positionM, loadN);
		for (int shift = 1; shift < POINTS; shift += 13) {
			int by = shift;
			double[] shiftedM = IntStream.range(0, POINTS).mapToDouble(i -> positionM[(i + by) % POINTS]).toArray();
			double[] shiftedN = IntStream.range(0, POINTS).mapToDouble(i -> loadN[(i + by) % POINTS]).toArray();
			assertEquals(expected, transfer(shiftedM, shiftedN), 1e-12);
		}
	}

	@Test
	void fluidLoadLinesAreTheMeansOfTheLegs() {
		double[] positionM = harmonicStroke();
		double[] loadN = pound(positionM, 0.6);
		FluidLoadLines lines = FluidLoadLines.of(new PumpCard(positionM, loadN), knee(positionM, loadN));
		assertEquals(FLUID_LOAD_N, lines.upperN(), 1e-9);
		assertEquals(0, lines.lowerN(), 1e-9);
		assertEquals(FLUID_LOAD_N, lines.fluidLoadN(), 1e-9);
	}

	/** The rods' swing turns the plunger back on its way up; the valves close and the load falls off meanwhile. */
	@Test
	void aPlungerThatTurnsBackDoesNotLowerTheLine() {
		double[] positionM = harmonicStroke();
		double[] loadN = pound(positionM, 0.6);
		for (int i = 40; i < 60; i++) {
			double backM = 0.3 * Math.sin(Math.PI * (i - 40) / 20);
			positionM[i] = positionM[40] + (positionM[60] - positionM[40]) * (i - 40) / 20 + backM;
		}
		for (int i = 55; i < 60; i++) {
			loadN[i] = FLUID_LOAD_N / 2;
		}
		Knee knee = knee(positionM, loadN);
		assertEquals(FLUID_LOAD_N, FluidLoadLines.of(new PumpCard(positionM, loadN), knee).upperN(), 0.01 * FLUID_LOAD_N);
	}
}
