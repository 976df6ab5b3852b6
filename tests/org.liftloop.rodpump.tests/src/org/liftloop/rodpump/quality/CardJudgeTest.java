/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.RandomWell;
import org.liftloop.rodpump.fixtures.TestData;
import org.liftloop.rodpump.quality.CardDefect.Kind;
import org.liftloop.rodpump.string.RodGrade;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

class CardJudgeTest {

	private static final RandomWell WELL = RandomWell.of(2);
	private static final Injection.Case CLEAN = Injection.clean(WELL);
	private static final double[] POSITION_M = CLEAN.card().positionM();
	private static final double[] LOAD_N = CLEAN.card().loadN();

	private static QualityMeasure measure(RawCard card, Measure measure) {
		return judged(card).measure(measure);
	}

	private static SignalConfidence judged(RawCard card) {
		return new CardJudge(CLEAN.context()).judge(card);
	}

	/** The public field card whose lowest load lies 2,412 lb above the weight of the rods in air. */
	@Test
	void theImpossibleLoadCardIsCondemned() {
		RodString rods = new RodString(List.of(new RodTaper(4200 * Field.FOOT, 0.75 * Field.INCH,
				1.634 * Field.POUND / Field.FOOT, 31e6 * Field.PSI, RodGrade.D.strength(), 1)));
		JudgedWell well = new JudgedWell(rods, 850, 0.1).withPump(1.25 * Field.INCH,
				850 * 9.80665 * rods.lengthM() + 150 * Field.PSI);
		SignalConfidence judged = new CardJudge(new QualityContext(CardTiming.BY_POSITION, 6.4, null, well))
				.judge(TestData.collideCard());
		System.out.println("impossible load card: confidence " + judged.value() + ", " + judged.reasons());
		assertTrue(judged.value() < 0.02, () -> "confidence " + judged.value());
		assertEquals(2_412, judged.measure(Measure.MINIMUM_LOAD_EXCESS).value() / Field.POUND, 0.5);
		assertEquals(Kind.LOAD_OFFSET, judged.likeliest().orElseThrow().kind());
	}

	@Test
	void theConfidenceIsTheProductOfTheScores() {
		SignalConfidence judged = Injection.OFFSET.into(2, 0.05).judgedBy(CLEAN.context(), new CardJudge(CLEAN.context()));
		double product = judged.measures().stream().mapToDouble(QualityMeasure::score).reduce(1, (a, b) -> a * b);
		assertEquals(product, judged.value(), 1e-15);
		assertEquals(Measure.values().length, judged.measures().size());
		for (Measure measure : Measure.values()) {
			assertEquals(measure, judged.measure(measure).measure());
		}
	}

	@Test
	void whatIsNotKnownIsNotJudgedAndSaysSo() {
		SignalConfidence judged = new CardJudge(new QualityContext(CardTiming.UNIFORM_TIME, 8, null, null))
				.judge(CLEAN.card());
		for (Measure measure : List.of(Measure.UNIT_STROKE, Measure.REPEATABILITY, Measure.MINIMUM_LOAD_EXCESS,
				Measure.LOWER_LOAD_LINE, Measure.INTAKE_PRESSURE, Measure.SINGLE_DEFECT)) {
			assertFalse(judged.measure(measure).isJudged(), measure::id);
			assertTrue(judged.measure(measure).reason().startsWith("Not judged: "), measure::id);
		}
		assertTrue(judged.value() > 0.9);
	}

	@Test
	void pointsThatAreNoStrokeHaveNoConfidence() {
		SignalConfidence judged = judged(new RawCard(new double[] { 0, 1, Double.NaN }, new double[] { 1, 2, 3 }));
		assertEquals(0, judged.value(), 0);
		assertEquals(Kind.FEW_SAMPLES, judged.likeliest().orElseThrow().kind());
		assertEquals(0, judged(new RawCard(new double[50], LOAD_N.length > 50 ? Arrays.copyOf(LOAD_N, 50) : LOAD_N))
				.value(), 0);
	}

	@Test
	void anOpenStrokeIsMeasuredByItsGap() {
		int kept = 180;
		QualityMeasure closure = measure(
				new RawCard(Arrays.copyOf(POSITION_M, kept), Arrays.copyOf(LOAD_N, kept)), Measure.CLOSURE_ERROR);
		double gap = Math.abs(POSITION_M[kept - 1] - POSITION_M[0]) / WELL.card().strokeM();
		assertEquals(gap, closure.value(), 1e-12);
		assertTrue(closure.isAgainst());
	}

	@Test
	void fewSamplesAreSeen() {
		int[] kept = IntStream.range(0, 20).map(i -> 10 * i).toArray();
		QualityMeasure samples = measure(new RawCard(IntStream.of(kept).mapToDouble(i -> POSITION_M[i]).toArray(),
				IntStream.of(kept).mapToDouble(i -> LOAD_N[i]).toArray()), Measure.SAMPLES_PER_STROKE);
		assertEquals(20, samples.value(), 0);
		assertTrue(samples.isAgainst());
	}

	@Test
	void samplesThatAreNoNumbersCountAsDropped() {
		double[] loadN = LOAD_N.clone();
		Arrays.fill(loadN, 40, 50, Double.NaN);
		QualityMeasure dropped = measure(new RawCard(POSITION_M, loadN), Measure.DROPPED_SAMPLES);
		assertTrue(dropped.value() >= 0.05 && dropped.value() < 0.11, () -> "share " + dropped.value());
	}

	@Test
	void aPositionThatRunsBackIsSeen() {
		double[] positionM = POSITION_M.clone();
		for (int i = 40; i < 50; i++) {
			positionM[i] = positionM[100 - i - 12];
		}
		assertTrue(measure(new RawCard(positionM, LOAD_N), Measure.BACKWARD_TRAVEL).isAgainst());
	}

	/** Field cards come in steps of 16 lb: that is no defect; a twentieth of the range is. */
	@Test
	void coarseStepsAreSeenFineStepsAreNot() {
		double rangeN = WELL.card().peakLoadN() - WELL.card().minimumLoadN();
		QualityMeasure fine = measure(stepped(16 * Field.POUND), Measure.LOAD_STEP);
		// Rounding to steps changes the range itself by up to one step.
		assertEquals(16 * Field.POUND / rangeN, fine.value(), 1e-5);
		assertFalse(fine.isAgainst());
		QualityMeasure coarse = measure(stepped(rangeN / 20), Measure.LOAD_STEP);
		assertEquals(0.05, coarse.value(), 1e-3);
		assertTrue(coarse.isAgainst());
		SignalConfidence judged = judged(stepped(16 * Field.POUND));
		assertEquals(1, judged.measure(Measure.STUCK_SAMPLES).score(), 0);
		assertEquals(1, judged.measure(Measure.CLIPPED_SAMPLES).score(), 0);
	}

	private static RawCard stepped(double stepN) {
		return new RawCard(POSITION_M, Arrays.stream(LOAD_N).map(v -> Math.rint(v / stepN) * stepN).toArray());
	}

	@Test
	void theSignalToNoiseRatioIsThatOfTheNoisePutIn() {
		double mean = Arrays.stream(LOAD_N).average().orElseThrow();
		double variance = Arrays.stream(LOAD_N).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
		double sum = 0;
		int draws = 50;
		for (int seed = 0; seed < draws; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			double noiseN = Math.sqrt(variance / 100);
			sum += measure(new RawCard(POSITION_M, Arrays.stream(LOAD_N).map(v -> v + noiseN * random.nextGaussian())
					.toArray()), Measure.SIGNAL_TO_NOISE).value();
		}
		// 20 dB in all harmonics is 20.9 dB above the twentieth of 100; one stroke scatters by 1.6 dB.
		assertEquals(20.9, sum / draws, 0.7);
	}

	@Test
	void strokesThatDifferDoNotRepeat() {
		List<RawCard> same = List.of(CLEAN.card(), CLEAN.card(), CLEAN.card(), CLEAN.card());
		List<RawCard> different = new ArrayList<>();
		for (int k = 1; k <= 4; k++) {
			double factor = 1 + 0.05 * k;
			different.add(new RawCard(POSITION_M, Arrays.stream(LOAD_N).map(v -> v * factor).toArray()));
		}
		CardJudge judge = new CardJudge(CLEAN.context());
		assertEquals(0, judge.judge(CLEAN.card(), same).measure(Measure.REPEATABILITY).value(), 1e-6);
		assertTrue(judge.judge(CLEAN.card(), different).measure(Measure.REPEATABILITY).isAgainst());
		assertFalse(judge.judge(CLEAN.card(), different.subList(0, 3)).measure(Measure.REPEATABILITY).isJudged());
	}

	@Test
	void anotherStrokeThanTheUnitsIsSeen() {
		RawCard half = new RawCard(Arrays.stream(POSITION_M).map(v -> 0.8 * v).toArray(), LOAD_N);
		QualityMeasure stroke = measure(half, Measure.UNIT_STROKE);
		assertEquals(0.8, stroke.value(), 1e-3);
		assertTrue(stroke.isAgainst());
	}

	/** A plunger stated too small needs more than the column above it. */
	@Test
	void aFluidLoadBeyondTheColumnGivesANegativeIntakePressure() {
		JudgedWell stated = new JudgedWell(WELL.input().string(), WELL.input().fluidDensityKgM3(),
				WELL.input().dampingRatio()).withPump(0.6 * WELL.input().plungerDiameterM(),
						WELL.input().dischargePressurePa());
		QualityMeasure pressure = new CardJudge(new QualityContext(CardTiming.UNIFORM_TIME,
				WELL.input().strokesPerMinute(), WELL.input().unit(), stated)).judge(CLEAN.card())
						.measure(Measure.INTAKE_PRESSURE);
		assertTrue(pressure.value() < 0 && pressure.score() < 0.1, pressure::reason);
	}

	@Test
	void theIntakePressureOfACleanCardIsTheWells() {
		QualityMeasure pressure = measure(CLEAN.card(), Measure.INTAKE_PRESSURE);
		assertEquals(WELL.input().intakePressurePa(), pressure.value(), 0.02 * WELL.input().dischargePressurePa());
	}

	/** Tubing that is free stretches back when the plunger takes the load; told so, the judge does not see a phase. */
	@Test
	void freeTubingThatIsStatedIsNoDefect() {
		double complianceMPerN = 3e-6;
		JudgedWell stated = new JudgedWell(WELL.input().string(), WELL.input().fluidDensityKgM3(),
				WELL.input().dampingRatio());
		DownholeParts parts = JudgedRods.of(stated, 1, WELL.input().strokesPerMinute(), LOAD_N.length)
				.parts(POSITION_M, LOAD_N);
		PumpShape anchored = parts.corrected(0, 0, 0, 0);
		PumpShape free = parts.corrected(0, 0, 0, complianceMPerN);
		double part = (Leg.TO - Leg.FROM) * anchored.fluidLoadN() * complianceMPerN;
		assertEquals(-part / free.strokeM(), free.lean() - anchored.lean(), 0.2 * part / free.strokeM());
	}
}
