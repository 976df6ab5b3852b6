/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.Diagnoser;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.DiagnosisOptions;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.fixtures.RandomWell;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.wave.DampingRatio;
import org.liftloop.rodpump.wave.HarmonicChoice;

class SensitivityTest {

	/** Errors of a well that is well known. */
	private static final StatedErrors SMALL = new StatedErrors(0.002, 0.002, 50, 0.002, 0.2, 0.002, 0.02);
	private static final int DRAWS = 2_000;
	private static final RandomWell WELL = RandomWell.of(3);

	/** With 15 harmonics: with more the knee is sharper and goes in larger jumps, which no slope knows. */
	private static Sensitivity of(RandomWell well, StatedErrors errors) {
		PredictionInput input = well.input();
		return new Sensitivity(
				new DiagnosisInput(input.string(), input.unit(), input.plungerDiameterM(), input.fluidDensityKgM3(),
						input.dampingRatio(), DiagnosisOptions.DEFAULT.withHarmonics(HarmonicChoice.LEAST)),
				well.card(), OptionalDouble.of(input.dischargePressurePa()), errors);
	}

	private static Uncertainty firstOrder(StatedErrors errors, Quantity quantity) {
		return of(WELL, errors).firstOrder(() -> false).find(quantity.id()).orElseThrow();
	}

	/** An offset moves every load by itself, and the Goodman loading as its definition says. */
	@Test
	void anOffsetGoesStraightIntoTheLoads() {
		StatedErrors offset = new StatedErrors(0, 0, 400, 0, 0, 0, 0);
		Uncertainty peak = firstOrder(offset, Quantity.PEAK_POLISHED_ROD_LOAD);
		assertEquals(400, peak.standardDeviation(), 1e-6);
		assertEquals(1, peak.share(ErrorSource.LOAD_OFFSET), 1e-12);
		assertEquals(0, firstOrder(offset, Quantity.FLUID_LOAD).standardDeviation(), 1e-6);
	}

	@Test
	void aGainScalesThePeak() {
		Uncertainty peak = firstOrder(new StatedErrors(0, 0, 0, 0.01, 0, 0, 0), Quantity.PEAK_POLISHED_ROD_LOAD);
		assertEquals(0.01 * peak.nominal(), peak.standardDeviation(), 1e-3 * peak.standardDeviation());
	}

	/** Depth, phase, weight and damping do not touch what is read off the card. */
	@Test
	void errorsOfTheRodsLeaveThePolishedRodLoadAlone() {
		Uncertainty peak = firstOrder(new StatedErrors(0.05, 0.05, 0, 0, 0, 0.05, 0.1), Quantity.PEAK_POLISHED_ROD_LOAD);
		assertEquals(0, peak.standardDeviation(), 1e-9);
		assertTrue(peak.shares().isEmpty());
	}

	@Test
	void independentErrorsAddAsVariances() {
		double one = firstOrder(new StatedErrors(0, 0, 300, 0, 0, 0, 0), Quantity.PEAK_POLISHED_ROD_LOAD)
				.standardDeviation();
		double two = firstOrder(new StatedErrors(0, 0, 0, 0.01, 0, 0, 0), Quantity.PEAK_POLISHED_ROD_LOAD)
				.standardDeviation();
		Uncertainty both = firstOrder(new StatedErrors(0, 0, 300, 0.01, 0, 0, 0), Quantity.PEAK_POLISHED_ROD_LOAD);
		assertEquals(Math.hypot(one, two), both.standardDeviation(), 1e-9 * one);
		assertEquals(one * one / (one * one + two * two), both.share(ErrorSource.LOAD_OFFSET), 1e-12);
	}

	/**
	 * The bar: both ways agree for small errors, in deviation, limits and shares. Where a fillage is full or its
	 * knee jumps from sample to sample no slope can, and the first order must say so.
	 */
	@Test
	void firstOrderAndMonteCarloAgreeForSmallErrors() {
		int straight = 0;
		int all = 0;
		for (long seed = 0; seed < 8; seed++) {
			Sensitivity sensitivity = of(RandomWell.of(seed), SMALL);
			SensitivityResult first = sensitivity.firstOrder(() -> false);
			SensitivityResult drawn = sensitivity.monteCarlo(1, DRAWS, () -> false);
			for (Uncertainty expected : first.uncertainties()) {
				Uncertainty found = drawn.find(expected.id()).orElseThrow();
				System.out.printf(Locale.ROOT, "well %d %-24s %.5g; deviation %.4g to first order (%s), %.4g of the draws%n",
						Long.valueOf(seed), expected.id(), Double.valueOf(expected.nominal()),
						Double.valueOf(expected.standardDeviation()), expected.status(),
						Double.valueOf(found.standardDeviation()));
				all++;
				if (expected.status() == Status.OK) {
					straight++;
					assertAgree(expected, found);
				}
			}
		}
		System.out.println("first order is enough for " + straight + " of " + all + " results");
		assertTrue(straight >= 0.9 * all, straight + " of " + all);
	}

	/** 2,000 draws know a standard deviation to 1.6 %, and a 5 % point to 5 % of it. */
	private static void assertAgree(Uncertainty expected, Uncertainty found) {
		double deviation = expected.standardDeviation();
		assertEquals(deviation, found.standardDeviation(), 0.08 * deviation, () -> found.toString());
		assertEquals(expected.mean(), found.mean(), 0.1 * deviation, () -> found.toString());
		assertEquals(expected.low(), found.low(), 0.2 * deviation, () -> found.toString());
		assertEquals(expected.high(), found.high(), 0.2 * deviation, () -> found.toString());
		for (ErrorSource source : ErrorSource.values()) {
			assertEquals(expected.share(source), found.share(source), 0.07, expected.id() + " " + source);
		}
	}

	/** The fillage of a full pump can only fall: no slope says by how much. */
	@Test
	void theFirstOrderSaysWhereItIsNotEnough() {
		Uncertainty fillage = of(RandomWell.of(11), SMALL).firstOrder(() -> false).find(Quantity.FILLAGE.id())
				.orElseThrow();
		assertEquals(Status.UNCERTAIN, fillage.status());
		assertTrue(fillage.reasons().toString().contains("not enough"), () -> fillage.reasons().toString());
	}

	/** What the details of a well change, they change in the stated result, too: it is the one that the diagnosis shows. */
	@Test
	void theStatedResultIsThatOfTheDiagnosisWithTheWellsDetails() {
		PredictionInput well = WELL.input();
		DiagnosisInput plain = new DiagnosisInput(well.string(), well.unit(), well.plungerDiameterM(),
				well.fluidDensityKgM3(), well.dampingRatio());
		DiagnosisInput detailed = plain
				.withDetails(WellDetails.NONE.withDamping(new DampingRatio(1.5 * plain.dampingRatio(), plain.dampingRatio())));
		SurfaceCard card = WELL.card();
		SensitivityResult result = new Sensitivity(detailed, card, OptionalDouble.empty(), SMALL).firstOrder(() -> false);
		double shown = new Diagnoser().diagnose(detailed, card).estimate(Quantity.FLUID_LOAD).value();
		double without = new Diagnoser().diagnose(plain, card).estimate(Quantity.FLUID_LOAD).value();
		assertEquals(shown, result.find(Quantity.FLUID_LOAD.id()).orElseThrow().nominal(), 1e-9 * shown);
		assertTrue(Math.abs(shown - without) > 1, () -> shown + " " + without);
		Uncertainty damped = new Sensitivity(detailed, card, OptionalDouble.empty(), new StatedErrors(0, 0, 0, 0, 0, 0, 0.2))
				.firstOrder(() -> false).find(Quantity.FLUID_LOAD.id()).orElseThrow();
		assertTrue(damped.standardDeviation() > 0, () -> damped.toString());
	}

	@Test
	void theSameSeedGivesTheSameResult() {
		Sensitivity sensitivity = of(WELL, SMALL);
		assertEquals(sensitivity.monteCarlo(7, 50, () -> false), sensitivity.monteCarlo(7, 50, () -> false));
		assertFalse(sensitivity.monteCarlo(7, 50, () -> false).equals(sensitivity.monteCarlo(8, 50, () -> false)));
	}

	@Test
	void cancellingEndsTheRun() {
		AtomicInteger asked = new AtomicInteger();
		assertThrows(CancellationException.class,
				() -> of(WELL, SMALL).monteCarlo(1, 1_000, () -> asked.incrementAndGet() == 5));
		assertEquals(5, asked.get());
		assertThrows(CancellationException.class, () -> of(WELL, SMALL).firstOrder(() -> true));
	}

	/** An intake pressure near zero becomes negative in some draws: these have none, and it is said how many. */
	@Test
	void refusedDrawsAreCountedAndSaid() {
		double areaM2 = Math.PI / 4 * WELL.input().plungerDiameterM() * WELL.input().plungerDiameterM();
		Sensitivity nominal = of(WELL, SMALL);
		double loadN = nominal.firstOrder(() -> false).find(Quantity.FLUID_LOAD.id()).orElseThrow().nominal();
		Sensitivity low = new Sensitivity(nominal.input(), nominal.card(), OptionalDouble.of(1.001 * loadN / areaM2),
				SMALL.times(5));
		Uncertainty pressure = low.monteCarlo(1, 300, () -> false).find(Outcome.INTAKE_PRESSURE).orElseThrow();
		assertTrue(pressure.refused() > 60 && pressure.refused() < 240, () -> pressure.refused() + " refused");
		assertEquals(Status.UNCERTAIN, pressure.status());
		assertTrue(pressure.reasons().get(0).startsWith(pressure.refused() + " of 300 draws gave no value"),
				() -> pressure.reasons().toString());
		Uncertainty first = low.firstOrder(() -> false).find(Outcome.INTAKE_PRESSURE).orElseThrow();
		assertTrue(first.refused() > 0 && first.status() == Status.UNCERTAIN, () -> first.toString());
	}

	/** A card without a pump in it has no fillage to be uncertain about. */
	@Test
	void aRefusedDiagnosisHasNoUncertainty() {
		SurfaceCard flat = Wells.withLoad(WELL.card(), v -> 30_000 + 1e-3 * v);
		Sensitivity sensitivity = new Sensitivity(of(WELL, SMALL).input(), flat, OptionalDouble.empty(), SMALL);
		for (SensitivityResult result : new SensitivityResult[] { sensitivity.firstOrder(() -> false),
				sensitivity.monteCarlo(1, 20, () -> false) }) {
			Uncertainty fillage = result.find(Quantity.FILLAGE.id()).orElseThrow();
			assertEquals(Status.NOT_DETERMINABLE, fillage.status());
			assertTrue(Double.isNaN(fillage.standardDeviation()) && !fillage.reasons().isEmpty());
			Uncertainty pressure = result.find(Outcome.INTAKE_PRESSURE).orElseThrow();
			assertTrue(pressure.reasons().get(0).contains("not known"), () -> pressure.reasons().toString());
		}
	}

	@Test
	void errorsOutOfRangeNameTheField() {
		String message = assertThrows(IllegalArgumentException.class, () -> new StatedErrors(0.5, 0, 0, 0, 0, 0, 0))
				.getMessage();
		assertTrue(String.valueOf(message).contains("depthFraction"), message);
	}
}
