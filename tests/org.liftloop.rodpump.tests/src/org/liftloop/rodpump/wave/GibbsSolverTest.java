/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

class GibbsSolverTest {

	private static final int POINTS = 200;
	private static final double SPM = 9;
	private static final double FLUID = 870;

	private static double[] samples(IntToDoubleFunction value) {
		return IntStream.range(0, POINTS).mapToDouble(value).toArray();
	}

	/**
	 * A uniform undamped rod shaken harmonically with its lower end free stands in the wave h = P cos(k(L-x))/cos(kL),
	 * F = -EA k P sin(k(L-x))/cos(kL); its lower end carries no load.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5, 15 })
	void freeHangingRodAgreesWithTheClosedForm(int harmonic) {
		RodString string = Rods.shallow();
		RodTaper rod = string.tapers().get(0);
		double omega = 2 * Math.PI * SPM / 60 * harmonic;
		double k = omega / rod.waveSpeedMPerS();
		double length = rod.lengthM();
		double amplitude = 1.3;
		double loadAmplitude = -rod.axialStiffnessN() * k * amplitude * Math.tan(k * length);
		double weight = string.buoyantWeightN(FLUID);
		SurfaceCard card = new SurfaceCard(samples(i -> amplitude * Math.cos(2 * Math.PI * harmonic * i / POINTS)),
				samples(i -> weight + loadAmplitude * Math.cos(2 * Math.PI * harmonic * i / POINTS)), SPM);
		PumpCard pump = new GibbsSolver(string, FLUID, 0).pumpCard(card);
		double expected = amplitude / Math.cos(k * length);
		assertArrayEquals(samples(i -> expected * Math.cos(2 * Math.PI * harmonic * i / POINTS)), pump.positionM(),
				1e-10 * Math.abs(expected));
		double scale = rod.axialStiffnessN() * k * amplitude + weight;
		assertArrayEquals(new double[POINTS], pump.loadN(), 1e-10 * scale);
	}

	/** With the lower end held the wave is h = P sin(k(L-x))/sin(kL), the load there F = EA k P/sin(kL). */
	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 11 })
	void rodHeldBelowAgreesWithTheClosedForm(int harmonic) {
		RodString string = Rods.shallow();
		RodTaper rod = string.tapers().get(0);
		double k = 2 * Math.PI * SPM / 60 * harmonic / rod.waveSpeedMPerS();
		double length = rod.lengthM();
		double stiffness = rod.axialStiffnessN();
		double weight = string.buoyantWeightN(FLUID);
		SurfaceCard card = new SurfaceCard(samples(i -> 0.8 * Math.sin(2 * Math.PI * harmonic * i / POINTS)),
				samples(i -> weight + stiffness * k * 0.8 / Math.tan(k * length)
						* Math.sin(2 * Math.PI * harmonic * i / POINTS)),
				SPM);
		PumpCard pump = new GibbsSolver(string, FLUID, 0).pumpCard(card);
		double expectedN = stiffness * k * 0.8 / Math.sin(k * length);
		assertArrayEquals(new double[POINTS], pump.positionM(), 1e-10);
		assertArrayEquals(samples(i -> expectedN * Math.sin(2 * Math.PI * harmonic * i / POINTS)), pump.loadN(),
				1e-10 * (Math.abs(expectedN) + weight));
	}

	/** At zero frequency the string is a spring: a steady load stretches it by load over kr and arrives undiminished. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void zeroFrequencyLoadIsStaticStretch(long seed) {
		RodString string = Rods.random(new Random(seed));
		double weight = string.buoyantWeightN(FLUID);
		SurfaceCard card = new SurfaceCard(samples(i -> 2), samples(i -> weight + 7000), SPM);
		PumpCard pump = new GibbsSolver(string, FLUID, 0.3).pumpCard(card);
		double below = 2 - 7000 / string.springConstantNPerM();
		assertArrayEquals(samples(i -> below), pump.positionM(), 1e-10);
		assertArrayEquals(samples(i -> 7000), pump.loadN(), 1e-10 * (weight + 7000));
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void downAndUpAgainReturnsTheSurfaceCardOfTheKeptHarmonics(long seed) {
		Random random = new Random(seed);
		RodString string = Rods.random(random);
		int points = 150 + random.nextInt(100);
		SurfaceCard card = card(random, points, string.buoyantWeightN(FLUID));
		GibbsPlan plan = new GibbsSolver(string, FLUID, 0.05 + 0.4 * random.nextDouble()).plan(card.strokesPerMinute(),
				points);
		SurfaceCard back = plan.up(plan.down(card).pumpCard());
		SurfaceCard projected = projected(card, plan.harmonics());
		assertArrayEquals(projected.positionM(), back.positionM(), 1e-9 * projected.strokeM());
		assertArrayEquals(projected.loadN(), back.loadN(), 1e-9 * projected.peakLoadN());
	}

	private static SurfaceCard card(Random random, int points, double weightN) {
		double[] positionM = new double[points];
		double[] loadN = new double[points];
		for (int i = 0; i < points; i++) {
			double t = 2 * Math.PI * i / points;
			positionM[i] = 1.2 - 1.2 * Math.cos(t) + 0.1 * Math.sin(2 * t);
			loadN[i] = weightN + 8000 * Math.sin(t) + 2000 * random.nextGaussian();
		}
		return new SurfaceCard(positionM, loadN, 4 + 8 * random.nextDouble());
	}

	private static SurfaceCard projected(SurfaceCard card, int harmonics) {
		HarmonicTransform transform = new DirectTransform(card.size(), harmonics);
		return new SurfaceCard(projected(transform, card.positionM()), projected(transform, card.loadN()),
				card.strokesPerMinute());
	}

	private static double[] projected(HarmonicTransform transform, double[] samples) {
		Spectrum spectrum = new Spectrum(transform.harmonics());
		double[] result = new double[samples.length];
		transform.analyse(samples, spectrum, transform.workspace());
		transform.synthesise(spectrum, result, transform.workspace());
		return result;
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25 })
	void twoHalfTapersEqualOne(long seed) {
		Random random = new Random(seed);
		RodString string = Rods.random(random);
		List<RodTaper> halves = new ArrayList<>();
		for (RodTaper t : string.tapers()) {
			RodTaper half = new RodTaper(t.lengthM() / 2, t.diameterM(), t.weightNPerM(), t.youngsModulusPa(), t.grade(),
					t.serviceFactor());
			halves.add(half);
			halves.add(half);
		}
		SurfaceCard card = card(random, POINTS, string.buoyantWeightN(FLUID));
		RodMotion whole = new GibbsSolver(string, FLUID, 0.2).down(card);
		RodMotion split = new GibbsSolver(new RodString(halves), FLUID, 0.2).down(card);
		assertArrayEquals(whole.pumpCard().positionM(), split.pumpCard().positionM(), 1e-9);
		assertArrayEquals(whole.pumpCard().loadN(), split.pumpCard().loadN(), 1e-9 * card.peakLoadN());
		for (int i = 0; i < whole.tapers(); i++) {
			assertArrayEquals(whole.taperLoadN(i), split.taperLoadN(2 * i), 1e-9 * card.peakLoadN());
		}
	}

	/** Splitting the work between surface and pump: what the damping takes is the difference of the card areas. */
	@Test
	void dampingTakesWorkAndItsAbsenceTakesNone() {
		RodString string = Rods.api86();
		SurfaceCard card = projected(card(new Random(5), POINTS, string.buoyantWeightN(FLUID)), 15);
		double undamped = new GibbsSolver(string, FLUID, 0).pumpCard(card).workJ();
		double damped = new GibbsSolver(string, FLUID, 0.2).pumpCard(card).workJ();
		// The polygons' areas are good to (pi H/N)^2/6 of each harmonic's work.
		assertEquals(card.workJ(), undamped, 0.01 * card.workJ());
		assertTrue(damped < 0.95 * undamped, "undamped " + undamped + ", damped " + damped);
	}

	@Test
	void loadAtTheTopOfTheStringIsTheMeasuredOne() {
		SurfaceCard card = card(new Random(6), POINTS, Rods.api86().buoyantWeightN(FLUID));
		assertArrayEquals(card.loadN(), new GibbsSolver(Rods.api86(), FLUID, 0.2).down(card).taperLoadN(0), 0);
	}

	@Test
	void aPlanForAnotherSpeedIsThatOfTheSolver() {
		GibbsSolver solver = new GibbsSolver(Rods.api86(), FLUID, 0.2);
		SurfaceCard card = card(new Random(7), POINTS, Rods.api86().buoyantWeightN(FLUID));
		assertEquals(solver.pumpCard(card),
				solver.plan(3, POINTS).withStrokesPerMinute(card.strokesPerMinute()).down(card).pumpCard());
	}

	@Test
	void aPlanRefusesCardsItIsNotFor() {
		GibbsPlan plan = new GibbsSolver(Rods.shallow(), FLUID, 0.1).plan(8, POINTS);
		assertThrows(IllegalArgumentException.class, () -> plan.down(card(new Random(1), 100, 1e4)));
		assertThrows(IllegalArgumentException.class, () -> plan.down(card(new Random(1), POINTS, 1e4)));
	}

	@Test
	void fewPointsLimitTheHarmonics() {
		assertEquals(9, new GibbsSolver(Rods.shallow(), FLUID, 0.1).plan(8, 20).harmonics());
		assertEquals(15, new GibbsSolver(Rods.shallow(), FLUID, 0.1).plan(8, 31).harmonics());
	}

	@ParameterizedTest
	@CsvSource({ "-1,0.1,15,fluidDensityKgM3", "900,NaN,15,dampingRatio", "900,3,15,dampingRatio",
			"900,0.1,0,harmonics" })
	void badInputsNameTheField(double density, double damping, int harmonics, String named) {
		RodString string = Rods.shallow();
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new GibbsSolver(string, density, damping, harmonics));
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(named), refusal::getMessage);
	}

	@Test
	void resultsAreCopiedOut() {
		SurfaceCard card = card(new Random(8), POINTS, 1e4);
		RodMotion motion = new GibbsSolver(Rods.api86(), FLUID, 0.2).down(card);
		double[] before = motion.taperLoadN(1);
		Arrays.fill(motion.taperLoadN(1), 0);
		assertArrayEquals(before, motion.taperLoadN(1), 0);
	}
}
