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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LoopEstimatorTest {

	private static final int SEEDS = 60;
	private static final int MOMENTS = 720;
	private static final double QUANTILE = 1.96;

	private static LoopTrack last(TrueLoop loop, EstimatorSettings settings) {
		LoopEstimator estimator = new LoopEstimator(TrueLoop.KNOWN, settings);
		LoopTrack last = null;
		for (int i = 0; i < MOMENTS; i++) {
			last = estimator.next(loop.next()).orElseThrow();
		}
		if (last == null) {
			throw new AssertionError();
		}
		return last;
	}

	@Test
	void theTruthLiesInNineteenOfTwentyIntervals() {
		int[] inside = new int[3];
		double conductance = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Random draw = new Random(seed);
			double part = 0.8 + 0.3 * draw.nextDouble();
			double flow = Math.exp(0.015 * draw.nextGaussian());
			double bias = 0.15 * draw.nextGaussian();
			LoopTrack track = last(new TrueLoop(TrueLoop.KNOWN, part, flow, bias, 0.1, seed), EstimatorSettings.USUAL);
			double clean = TrueLoop.KNOWN.surface().cleanWPerK(flowAtEnd(), 0.2);
			inside[0] += Math.abs(track.conductanceWPerK() - part * clean) < QUANTILE * track.conductanceDeviationWPerK() ? 1 : 0;
			conductance = Math.max(conductance, Math.abs(track.conductanceWPerK() / (part * clean) - 1));
			inside[1] += Math.abs(track.flowScale() - flow) < QUANTILE * track.flowDeviation() ? 1 : 0;
			inside[2] += Math.abs(track.coldBiasK() - bias) < QUANTILE * track.coldBiasDeviationK() ? 1 : 0;
		}
		System.out.printf("estimator: in the 95 %% interval UA %d, flow scale %d, cold bias %d of %d; UA off by %.3f at most%n",
				inside[0], inside[1], inside[2], SEEDS, conductance);
		for (int count : inside) {
			assertTrue(count >= 0.9 * SEEDS, "inside " + count);
		}
		assertTrue(conductance < 0.08, "UA off by " + conductance);
	}

	private static double flowAtEnd() {
		return 0.08 + 0.03 * Math.sin(2 * Math.PI * 10 * MOMENTS / 7_000);
	}

	@Test
	void innovationsAreAsLargeAsTheFilterSays() {
		LoopTrack track = last(new TrueLoop(TrueLoop.KNOWN, 0.9, 1, 0, 0.1, 7), EstimatorSettings.USUAL);
		assertEquals(1, track.consistency(), 0.3);
		assertTrue(track.isConsistent());
	}

	@Test
	void aModelThatDoesNotFitIsTold() {
		LoopTrack noisy = last(new TrueLoop(TrueLoop.KNOWN, 0.9, 1, 0, 0.4, 7), EstimatorSettings.USUAL);
		assertTrue(noisy.consistency() > 2, () -> "consistency " + noisy.consistency());
		assertFalse(noisy.isConsistent());
	}

	/** At one load and one flow, and with no secondary outlet, a flow that is off looks like a thermometer that is off. */
	@Test
	void whatTheSignalsDoNotTellApartStaysUncertain() {
		LoopEstimator estimator = new LoopEstimator(TrueLoop.KNOWN, EstimatorSettings.USUAL);
		LoopTrack last = null;
		for (int i = 1; i <= MOMENTS; i++) {
			last = estimator.next(new LoopMoment(10 * i, 297, 294.61, Double.NaN, 0.1, 1000, 0.2, 293.15, 295)).orElseThrow();
		}
		if (last == null) {
			throw new AssertionError();
		}
		assertTrue(last.flowDeviation() > 0.4 * EstimatorSettings.USUAL.firstFlow(), "flow " + last.flowDeviation());
		assertTrue(last.coldBiasDeviationK() > 0.1 * EstimatorSettings.USUAL.firstBiasK(), "bias " + last.coldBiasDeviationK());
	}

	@Test
	void whatIsNotWholeIsLeftOutAndAGapBeginsAnew() {
		TrueLoop loop = new TrueLoop(TrueLoop.KNOWN, 0.9, 1, 0, 0.1, 1);
		LoopEstimator estimator = new LoopEstimator(TrueLoop.KNOWN, EstimatorSettings.USUAL);
		LoopMoment first = loop.next();
		assertTrue(estimator.next(first).isPresent());
		assertEquals(Optional.empty(), estimator.next(first), "not later");
		assertEquals(Optional.empty(), estimator.next(new LoopMoment(20, Double.NaN, 294, 294, 0.1, 1000, 0.2, 293, 295)));
		assertEquals(Optional.empty(), estimator.next(new LoopMoment(20, 297, 294, 294, 0, 1000, 0.2, 293, 295)));
		assertFalse(estimator.next(loop.next()).orElseThrow().restarted());
		LoopMoment late = loop.next();
		assertTrue(estimator.next(new LoopMoment(5_000, late.hotK(), late.coldK(), late.secondaryOutletK(), 0.1, 1000, 0.2, 293, 295))
				.orElseThrow().restarted());
	}

	@Test
	void whateverComesNothingIsThrownAndNothingIsNotANumber() {
		Random random = new Random(3);
		LoopEstimator estimator = new LoopEstimator(TrueLoop.KNOWN, EstimatorSettings.USUAL);
		for (int i = 0; i < 5_000; i++) {
			LoopMoment moment = new LoopMoment(10 * i + random.nextInt(20), 200 + 500 * random.nextDouble(),
					200 + 500 * random.nextDouble(), random.nextBoolean() ? Double.NaN : 200 + 500 * random.nextDouble(),
					random.nextDouble(), 1e4 * random.nextGaussian(), random.nextDouble(), 200 + 500 * random.nextDouble(), 290);
			estimator.next(moment).ifPresent(track -> assertTrue(
					Double.isFinite(track.conductanceWPerK()) && Double.isFinite(track.flowScale()) && track.conductanceDeviationWPerK() >= 0,
					track::toString));
		}
	}
}
