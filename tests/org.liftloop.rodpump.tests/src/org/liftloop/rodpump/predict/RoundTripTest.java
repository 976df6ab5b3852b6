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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.rodpump.diagnosis.Diagnoser;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.DiagnosisOptions;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.wave.HarmonicChoice;

/**
 * The bar of 500 seeded wells: what the predictor (time stepping) makes, the diagnosis (frequency domain) finds again. 100
 * full pumps, 250 fluid pounds of 20 to 100 % fillage, 150 with gas; none is left out.
 * <p>
 * Where valves switch, a pump card has steps that a series of n harmonics cannot have. Load and position are therefore
 * compared with the predicted card in the same harmonics; the raw comparison is printed beside. Intake pressure is
 * pd - Fo/Ap; it is called determinable where an error of 1 % in Fo moves it by at most 5 %, that is pi >= (pd - pi)/5.
 */
class RoundTripTest {

	private static final int WELLS = 500;
	/** At few strokes a minute a pound lasts less than a fifteenth of the stroke: its place needs more harmonics. */
	private static final int MANY_HARMONICS = 40;

	private static List<LabelledCard> cards = List.of();

	@BeforeAll
	static void predict() {
		cards = LongStream.range(0, WELLS).mapToObj(seed -> RandomWells.DEFAULT.card(seed, condition(seed), () -> false))
				.toList();
		assertTrue(cards.stream().allMatch(c -> c.prediction().isPeriodic()));
		print("strokes on the fine grid", cards.stream().mapToDouble(c -> c.prediction().strokesToPeriodic()).toArray(), "");
		print("strokes on coarse grids", cards.stream().mapToDouble(c -> c.prediction().coarseStrokes()).toArray(), "");
	}

	/** What users run starts from coarse grids; on the wanted one three to six strokes are left. */
	@Test
	void theWantedGridIsPeriodicWithinSixStrokes() {
		assertTrue(cards.stream().mapToInt(c -> c.prediction().strokesToPeriodic()).max().orElseThrow() <= 6);
		assertTrue(cards.stream().allMatch(c -> c.prediction().coarseStrokes() > 0));
	}

	private static PumpCondition condition(long seed) {
		long kind = seed % 10;
		if (kind < 2) {
			return PumpCondition.FULL_PUMP;
		}
		return kind < 7 ? PumpCondition.FLUID_POUND : PumpCondition.GAS_INTERFERENCE;
	}

	private static Diagnosis diagnosed(LabelledCard card, int harmonics) {
		PredictionInput well = card.well();
		return new Diagnoser().diagnose(new DiagnosisInput(well.string(), well.unit(), well.plungerDiameterM(),
				well.fluidDensityKgM3(), well.dampingRatio(), DiagnosisOptions.DEFAULT.withHarmonics(harmonics)),
				card.surfaceCard());
	}

	@Test
	void theDiagnosisFindsEveryWellWithManyHarmonics() {
		Errors errors = errors(MANY_HARMONICS);
		assertTrue(errors.worst(errors.loadPercent) <= 1.5);
		assertTrue(errors.worst(errors.positionPercent) <= 0.3);
		assertTrue(errors.worst(errors.poundPoints) <= 2);
		assertTrue(errors.worst(errors.gasPoints) <= 5);
		assertTrue(errors.worst(errors.pressurePercent) <= 5);
	}

	/** The bars are held by what a user gets who sets nothing. */
	@Test
	void theDiagnosisFindsEveryWellByDefault() {
		Errors errors = errors(DiagnosisOptions.AUTOMATIC_HARMONICS);
		assertTrue(errors.worst(errors.loadPercent) <= 1.5);
		assertTrue(errors.worst(errors.positionPercent) <= 0.3);
		assertTrue(errors.worst(errors.poundPoints) <= 2);
		assertTrue(errors.worst(errors.gasPoints) <= 5);
		assertTrue(errors.worst(errors.pressurePercent) <= 5);
	}

	/** With 15 harmonics, all bars but the fillage's are held; one pound in twenty misses that. */
	@Test
	void theDiagnosisFindsNearlyEveryWellWithFifteenHarmonics() {
		Errors errors = errors(HarmonicChoice.LEAST);
		assertTrue(errors.worst(errors.loadPercent) <= 1.5);
		assertTrue(errors.worst(errors.positionPercent) <= 0.3);
		assertTrue(errors.worst(errors.gasPoints) <= 5);
		assertTrue(errors.worst(errors.pressurePercent) <= 5);
		assertTrue(errors.poundsOff(2) <= 0.06 * errors.pounds());
	}

	/** On noisy cards the choice reads no fewer pounds right than the fifteen harmonics that are always kept. */
	@ParameterizedTest
	@CsvSource({ "0.003, 0.0003", "0.01, 0", "0.01, 0.002" })
	void noiseMakesTheChoiceNoWorseThanFifteenHarmonics(double loadFraction, double positionFraction) {
		RandomWells noisyWells = new RandomWells(RandomWells.DEFAULT.points(), new CardNoise(loadFraction, positionFraction));
		List<LabelledCard> noisy = cards.stream()
				.map(c -> new LabelledCard(c.seed(), c.condition(), c.well(), c.actual(),
						noisyWells.noisy(c.surfaceCard(), new SplittableRandom(c.seed())), c.prediction(), c.parameters()))
				.toList();
		Errors chosen = errors(noisy, DiagnosisOptions.AUTOMATIC_HARMONICS);
		Errors fifteen = errors(noisy, HarmonicChoice.LEAST);
		assertTrue(chosen.poundsOff(2) <= fifteen.poundsOff(2), chosen.poundsOff(2) + " " + fifteen.poundsOff(2));
		assertTrue(chosen.atShare(chosen.poundPoints, 0.95) <= fifteen.atShare(fifteen.poundPoints, 0.95));
		assertTrue(chosen.atShare(chosen.rawLoadPercent, 0.5) <= fifteen.atShare(fifteen.rawLoadPercent, 0.5));
	}

	private static Errors errors(int harmonics) {
		return errors(cards, harmonics);
	}

	private static Errors errors(List<LabelledCard> all, int harmonics) {
		Errors errors = new Errors();
		for (int i = 0; i < WELLS; i++) {
			LabelledCard card = all.get(i);
			Diagnosis diagnosis = diagnosed(card, harmonics);
			Series series = new Series(card.surfaceCard().size(), diagnosis.harmonics());
			errors.harmonics[i] = diagnosis.harmonics();
			double[] loadN = card.prediction().pumpCard().loadN();
			double[] positionM = card.prediction().pumpCard().positionM();
			errors.loadPercent[i] = percent(diagnosis.pumpCard().loadN(), series.of(loadN));
			errors.positionPercent[i] = percent(diagnosis.pumpCard().positionM(), series.of(positionM));
			errors.rawLoadPercent[i] = percent(diagnosis.pumpCard().loadN(), loadN);
			errors.rawPositionPercent[i] = percent(diagnosis.pumpCard().positionM(), positionM);
			double points = 100 * Math.abs(diagnosis.estimate(Quantity.FILLAGE).value() - card.trueFillage().value());
			assertTrue(Double.isFinite(points), () -> "seed " + card.seed() + ": " + diagnosis.estimate(Quantity.FILLAGE));
			(card.condition() == PumpCondition.GAS_INTERFERENCE ? errors.gasPoints : errors.poundPoints)[i] = points;
			PredictionInput well = card.actual();
			double liftPa = diagnosis.estimate(Quantity.FLUID_LOAD).value() / well.plungerAreaM2();
			double error = 100 * Math.abs((well.dischargePressurePa() - liftPa) / card.trueIntakePressurePa() - 1);
			boolean determinable = well.intakePressurePa() >= (well.dischargePressurePa() - well.intakePressurePa()) / 5;
			errors.allPressurePercent[i] = error;
			errors.pressurePercent[i] = determinable ? error : Double.NaN;
		}
		System.out.println("predict then diagnose, "
				+ (harmonics == DiagnosisOptions.AUTOMATIC_HARMONICS ? "as many harmonics as stand above the noise"
						: harmonics + " harmonics"));
		print("harmonics", errors.harmonics, "");
		print("pump load nRMSE, same harmonics", errors.loadPercent, "%");
		print("pump load nRMSE, raw", errors.rawLoadPercent, "%");
		print("pump position nRMSE, same harmonics", errors.positionPercent, "%");
		print("pump position nRMSE, raw", errors.rawPositionPercent, "%");
		print("fillage, full and pound", errors.poundPoints, "points");
		System.out.printf(Locale.ROOT, "  pounds off by more than 2 points: %d of %d%n", Long.valueOf(errors.poundsOff(2)),
				Long.valueOf(errors.pounds()));
		print("fillage, gas", errors.gasPoints, "points");
		print("intake pressure, determinable", errors.pressurePercent, "%");
		print("intake pressure, all", errors.allPressurePercent, "%");
		return errors;
	}

	/** Errors of each well; NaN where one has none. */
	private static final class Errors {

		private final double[] harmonics = none();
		private final double[] loadPercent = none();
		private final double[] rawLoadPercent = none();
		private final double[] positionPercent = none();
		private final double[] rawPositionPercent = none();
		private final double[] poundPoints = none();
		private final double[] gasPoints = none();
		private final double[] pressurePercent = none();
		private final double[] allPressurePercent = none();

		private static double[] none() {
			double[] values = new double[WELLS];
			Arrays.fill(values, Double.NaN);
			return values;
		}

		long pounds() {
			return Arrays.stream(poundPoints).filter(e -> !Double.isNaN(e)).count();
		}

		long poundsOff(double points) {
			return Arrays.stream(poundPoints).filter(e -> e > points).count();
		}

		double atShare(double[] values, double share) {
			double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
			return sorted[(int) (share * (sorted.length - 1))];
		}

		double worst(double[] values) {
			return Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElseThrow();
		}
	}

	private static void print(String what, double[] values, String unit) {
		double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
		int last = sorted.length - 1;
		int worst = 0;
		for (int i = 0; i < values.length; i++) {
			worst = values[i] == sorted[last] ? i : worst;
		}
		System.out.printf(Locale.ROOT, "  %s: %d wells, median %.3f, 95 %% %.3f, worst %.3f %s (seed %d)%n", what,
				Integer.valueOf(sorted.length), Double.valueOf(sorted[last / 2]), Double.valueOf(sorted[last * 95 / 100]),
				Double.valueOf(sorted[last]), unit, Integer.valueOf(worst));
	}

	/** Root mean square of the difference as percent of the reference's range. */
	private static double percent(double[] values, double[] reference) {
		double squares = 0;
		for (int i = 0; i < values.length; i++) {
			squares += (values[i] - reference[i]) * (values[i] - reference[i]);
		}
		double range = Arrays.stream(reference).max().orElseThrow() - Arrays.stream(reference).min().orElseThrow();
		return 100 * Math.sqrt(squares / values.length) / range;
	}

	/** Fourier series of a period, cut after some harmonics. */
	private static final class Series {

		private final int size;
		private final int harmonics;
		private final double[] cosine;

		Series(int size, int harmonics) {
			this.size = size;
			this.harmonics = harmonics;
			cosine = new double[size];
			for (int i = 0; i < size; i++) {
				cosine[i] = Math.cos(2 * Math.PI * i / size);
			}
		}

		double[] of(double[] values) {
			double[] result = new double[size];
			Arrays.fill(result, Arrays.stream(values).average().orElseThrow());
			for (int k = 1; k <= harmonics; k++) {
				double even = 0;
				double odd = 0;
				for (int i = 0; i < size; i++) {
					even += values[i] * cosine[k * i % size];
					odd += values[i] * cosine[(k * i + 3 * size / 4) % size];
				}
				for (int i = 0; i < size; i++) {
					result[i] += 2 * (even * cosine[k * i % size] + odd * cosine[(k * i + 3 * size / 4) % size]) / size;
				}
			}
			return result;
		}
	}
}
