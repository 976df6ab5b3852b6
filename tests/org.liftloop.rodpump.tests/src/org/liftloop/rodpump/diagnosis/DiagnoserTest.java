/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.fatigue.GoodmanPoint;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.wave.GibbsSolver;

class DiagnoserTest {

	private static final PredictionInput WELL = Wells.well(Rods.api86(), Wells.unit("C320-298-100"), 8, 0.1);
	private static final SurfaceCard CARD = Wells.predicted(WELL, 0.8).surfaceCard();

	private static DiagnosisInput input(RodString string) {
		return new DiagnosisInput(string, null, Wells.PLUNGER_M, Wells.FLUID_KG_M3, 0.1);
	}

	@Test
	void theQuantitiesAreWhatTheyAreCalled() {
		Diagnosis diagnosis = new Diagnoser().diagnose(input(Rods.api86()), CARD);
		assertEquals(Status.OK, diagnosis.status(), () -> diagnosis.reasons().toString());
		assertEquals(CARD.peakLoadN(), value(diagnosis, Quantity.PEAK_POLISHED_ROD_LOAD), 0);
		assertEquals(CARD.minimumLoadN(), value(diagnosis, Quantity.MINIMUM_POLISHED_ROD_LOAD), 0);
		assertEquals(CARD.strokeM(), value(diagnosis, Quantity.POLISHED_ROD_STROKE), 0);
		assertEquals(CARD.workJ() * 8 / 60, value(diagnosis, Quantity.POLISHED_ROD_POWER), 1e-9);
		assertEquals(diagnosis.pumpCard().strokeM(), value(diagnosis, Quantity.PUMP_STROKE), 0);
		assertEquals(WELL.fluidLoadN(), value(diagnosis, Quantity.FLUID_LOAD), 0.03 * WELL.fluidLoadN());
		assertEquals(value(diagnosis, Quantity.PUMP_DISPLACEMENT) * value(diagnosis, Quantity.FILLAGE),
				value(diagnosis, Quantity.NET_PUMP_DISPLACEMENT), 1e-12);
		for (Quantity quantity : Quantity.values()) {
			assertEquals(quantity.id(), diagnosis.estimate(quantity).id());
			assertEquals(quantity.unit(), diagnosis.estimate(quantity).unit());
		}
	}

	private static double value(Diagnosis diagnosis, Quantity quantity) {
		return diagnosis.estimate(quantity).value();
	}

	/** API RP 11L: PD = 0.1166 Sp N D^2 in barrels a day, with inches. */
	@Test
	void displacementIsThatOfTheApiFormula() {
		Diagnosis diagnosis = new Diagnoser().diagnose(input(Rods.api86()), CARD);
		double strokeIn = value(diagnosis, Quantity.PUMP_STROKE) / Field.INCH;
		double barrelM3 = 42 * 231 * Math.pow(Field.INCH, 3);
		double expected = 0.1166 * strokeIn * 8 * 1.5 * 1.5;
		assertEquals(expected, value(diagnosis, Quantity.PUMP_DISPLACEMENT) * 86_400 / barrelM3, 0.001 * expected);
	}

	@Test
	void tapersCarryTheLoadsOfTheWaveEquationAndTheirStresses() {
		Diagnosis diagnosis = new Diagnoser().diagnose(input(Rods.api86()), CARD);
		GibbsSolver solver = new GibbsSolver(Rods.api86(), Wells.FLUID_KG_M3, 0.1, diagnosis.harmonics());
		double worst = 0;
		for (TaperResult taper : diagnosis.tapers()) {
			double[] loadN = solver.down(CARD).taperLoadN(taper.index());
			assertArrayEquals(loadN, taper.loadN(), 0);
			assertEquals(Arrays.stream(loadN).max().orElseThrow(), taper.maximumLoadN(), 0);
			assertEquals(Arrays.stream(loadN).min().orElseThrow(), taper.minimumLoadN(), 0);
			GoodmanPoint point = taper.goodman();
			assertEquals(taper.maximumLoadN() / taper.taper().areaM2(), point.maxStressPa(), 1e-3);
			worst = Math.max(worst, point.loadingFraction());
		}
		assertEquals(3, diagnosis.tapers().size());
		assertEquals(worst, value(diagnosis, Quantity.GOODMAN_LOADING), 0);
	}

	@Test
	void aLoadCellOffsetIsFlaggedAndTheShapeStays() {
		Diagnosis sound = new Diagnoser().diagnose(input(Rods.api86()), CARD);
		double offsetN = Rods.api86().weightInAirN() - CARD.minimumLoadN() + 5_000;
		Diagnosis raised = new Diagnoser().diagnose(input(Rods.api86()), Wells.withLoad(CARD, l -> l + offsetN));
		assertEquals(5_000, raised.loadSanity().minimumAboveAirN(), 1e-6);
		assertEquals(Status.NOT_DETERMINABLE, raised.estimate(Quantity.GOODMAN_LOADING).status());
		assertEquals(Status.UNCERTAIN, raised.tapers().get(2).goodman().status());
		assertTrue(raised.estimate(Quantity.PEAK_POLISHED_ROD_LOAD).reasons().get(0).contains("5.00 kN (1,124 lb)"));
		assertEquals(Status.OK, raised.estimate(Quantity.PUMP_STROKE).status());
		assertEquals(value(sound, Quantity.FILLAGE), value(raised, Quantity.FILLAGE), 1e-9);
		assertEquals(value(sound, Quantity.FLUID_LOAD), value(raised, Quantity.FLUID_LOAD), 1e-6);
	}

	@Test
	void aCoarseCardSaysThatHarmonicsAreMissing() {
		double[] positionM = new double[20];
		double[] loadN = new double[20];
		for (int i = 0; i < 20; i++) {
			positionM[i] = CARD.positionM()[10 * i];
			loadN[i] = CARD.loadN()[10 * i];
		}
		Diagnosis diagnosis = new Diagnoser().diagnose(input(Rods.api86()), new SurfaceCard(positionM, loadN, 8));
		assertEquals(9, diagnosis.harmonics());
		assertEquals(Status.UNCERTAIN, diagnosis.estimate(Quantity.PUMP_STROKE).status());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void anyWellGivesFiniteNumbersOrReasons(long seed) {
		Random random = new Random(seed);
		RodString string = Rods.random(random);
		int points = 10 + random.nextInt(300);
		double[] positionM = random.doubles(points, 0, 3).toArray();
		double[] loadN = random.doubles(points, -1e5, 2e5).toArray();
		Diagnosis diagnosis = new Diagnoser().diagnose(input(string), new SurfaceCard(positionM, loadN, 8));
		for (Estimate estimate : diagnosis.estimates()) {
			assertEquals(estimate.isDetermined(), Double.isFinite(estimate.value()), estimate::id);
		}
		Estimate fillage = diagnosis.estimate(Quantity.FILLAGE);
		assertTrue(!fillage.isDetermined() || fillage.value() >= 0 && fillage.value() <= 1);
		PumpCard pump = diagnosis.pumpCard();
		assertTrue(Arrays.stream(pump.positionM()).allMatch(Double::isFinite));
		assertTrue(Arrays.stream(pump.loadN()).allMatch(Double::isFinite));
	}

	@Test
	void thePlanKeptDoesNotChangeAnyNumber() {
		Diagnoser kept = new Diagnoser();
		SurfaceCard faster = new SurfaceCard(CARD.positionM(), CARD.loadN(), 9);
		for (RodString string : List.of(Rods.api86(), Rods.api76(), Rods.api86())) {
			for (SurfaceCard card : List.of(CARD, faster, CARD)) {
				assertSame(new Diagnoser().diagnose(input(string), card), kept.diagnose(input(string), card));
			}
		}
	}

	@Test
	void oneDiagnoserServesManyThreads() throws InterruptedException, ExecutionException {
		List<RodString> strings = List.of(Rods.api86(), Rods.api76(), Rods.shallow());
		List<Diagnosis> expected = strings.stream().map(s -> new Diagnoser().diagnose(input(s), CARD)).toList();
		Diagnoser shared = new Diagnoser();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<Diagnosis>> results = new ArrayList<>();
			for (int i = 0; i < 600; i++) {
				RodString string = strings.get(i % 3);
				results.add(threads.submit(() -> shared.diagnose(input(string), CARD)));
			}
			for (int i = 0; i < results.size(); i++) {
				assertSame(expected.get(i % 3), results.get(i).get());
			}
		}
	}

	private static void assertSame(Diagnosis expected, Diagnosis actual) {
		assertEquals(expected.estimates(), actual.estimates());
		assertEquals(expected.pumpCard(), actual.pumpCard());
	}

	@Test
	void aPlanRefusesCardsItIsNotFor() {
		DiagnosisPlan plan = new DiagnosisPlan(input(Rods.api86()), 5, 200, 15);
		assertThrows(IllegalArgumentException.class, () -> plan.diagnose(CARD));
	}

	@ParameterizedTest
	@CsvSource({ "0,900,0.1,plungerDiameterM", "0.04,-1,0.1,fluidDensityKgM3", "0.04,900,NaN,dampingRatio" })
	void badInputsNameTheField(double plunger, double density, double damping, String named) {
		RodString string = Rods.shallow();
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new DiagnosisInput(string, null, plunger, density, damping));
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(named), refusal::getMessage);
	}
}
