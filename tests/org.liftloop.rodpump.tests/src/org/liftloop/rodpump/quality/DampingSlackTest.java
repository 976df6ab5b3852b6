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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.fixtures.RandomWell;
import org.liftloop.rodpump.predict.PredictionInput;

/** The damping of a well is an assumption: a card must not be blamed for it. */
class DampingSlackTest {

	private static final int SEEDS = 100;
	private static final int LEAST_TRUSTED = 95;
	private static final double TRUSTED = 0.9;

	/** Without the slack 9 and 6 of 100 are trusted. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.7, 1.3 })
	void aWellWhoseDampingIsThirtyPercentOffKeepsItsConfidence(double factor) {
		double[] confidence = IntStream.range(0, SEEDS).mapToDouble(seed -> judged(RandomWell.of(seed), factor)).sorted()
				.toArray();
		long trusted = Arrays.stream(confidence).filter(c -> c >= TRUSTED).count();
		System.out.printf(Locale.ROOT, "clean cards with %.1f times the damping: %d of %d at %.1f or more, median %.3f%n",
				Double.valueOf(factor), Long.valueOf(trusted), Integer.valueOf(SEEDS), Double.valueOf(TRUSTED),
				Double.valueOf(confidence[SEEDS / 2]));
		assertTrue(trusted >= LEAST_TRUSTED, trusted + " of " + SEEDS);
	}

	private static double judged(RandomWell well, double dampingFactor) {
		PredictionInput input = well.input();
		JudgedWell stated = new JudgedWell(input.string(), input.fluidDensityKgM3(), dampingFactor * input.dampingRatio())
				.withPump(input.plungerDiameterM(), input.dischargePressurePa());
		return new CardJudge(new QualityContext(CardTiming.UNIFORM_TIME, input.strokesPerMinute(), input.unit(), stated))
				.judge(Injection.clean(well).card()).value();
	}
}
