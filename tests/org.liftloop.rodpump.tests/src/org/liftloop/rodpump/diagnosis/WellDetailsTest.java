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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Fit;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.path.SurveyStation;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.pump.PlungerFit;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.wave.AnnulusDrag;
import org.liftloop.rodpump.wave.DampingRatio;
import org.liftloop.rodpump.wave.EnergyDamping;
import org.liftloop.rodpump.wave.EverittJenningsSolver;
import org.liftloop.rodpump.wave.GibbsSolver;
import org.liftloop.rodpump.wave.RodFriction;

class WellDetailsTest {

	private static final PredictionInput WELL = Wells.well(Rods.api86(), Wells.unit("C320-298-100"), 8, 0.1);
	private static final SurfaceCard CARD = Wells.predicted(WELL, 0.8).surfaceCard();
	private static final double AREA = Math.PI / 4 * Wells.PLUNGER_M * Wells.PLUNGER_M;
	private static final double BARREL_A_DAY = 42 * 231 * Math.pow(Field.INCH, 3) / 86_400;
	/** 2 7/8 in. */
	private static final Tubing TUBING = new Tubing(2.441 * Field.INCH, 2.875 * Field.INCH, 30e6 * Field.PSI, false);
	private static final WellDetails NONE = WellDetails.NONE;

	private static Diagnosis diagnosis(WellDetails details, SurfaceCard card) {
		DiagnosisInput input = new DiagnosisInput(WELL.string(), null, Wells.PLUNGER_M, Wells.FLUID_KG_M3, 0.1);
		return new Diagnoser().diagnose(input.withDetails(details), card);
	}

	private static Estimate estimate(Quantity quantity, WellDetails details) {
		return diagnosis(details, CARD).estimate(quantity);
	}

	private static double value(Quantity quantity, WellDetails details) {
		return estimate(quantity, details).value();
	}

	private static WellDetails discharge(double pa) {
		return NONE.withPressures(Double.valueOf(pa), null);
	}

	private static void assertRefused(Estimate estimate, String... words) {
		assertEquals(Status.NOT_DETERMINABLE, estimate.status(), estimate::id);
		for (String word : words) {
			assertTrue(estimate.reasons().toString().contains(word), () -> estimate.reasons().toString());
		}
	}

	@Test
	void withoutDetailsTheirResultsAreRefusedAndTheRestStandsAsBefore() {
		Diagnosis diagnosis = diagnosis(NONE, CARD);
		Set<Quantity> missing = EnumSet.noneOf(Quantity.class);
		for (Quantity quantity : Quantity.values()) {
			if (!NONE.missingFor(quantity).isEmpty()) {
				missing.add(quantity);
				assertRefused(diagnosis.estimate(quantity));
				assertEquals(NONE.missingFor(quantity), diagnosis.estimate(quantity).reasons());
			} else {
				assertEquals(Status.OK, diagnosis.estimate(quantity).status());
			}
		}
		assertEquals(EnumSet.of(Quantity.TUBING_STRETCH, Quantity.NET_PLUNGER_STROKE, Quantity.PLUNGER_SLIPPAGE,
				Quantity.INFERRED_PRODUCTION, Quantity.PUMP_INTAKE_PRESSURE, Quantity.FRICTION_POWER), missing);
		assertEquals(Status.OK, diagnosis.status());
	}

	@Test
	void theIntakePressureIsTheOneOfTheWell() {
		Estimate pressure = estimate(Quantity.PUMP_INTAKE_PRESSURE, discharge(WELL.dischargePressurePa()));
		assertEquals(Status.UNCERTAIN, pressure.status());
		assertTrue(pressure.reasons().toString().contains("small difference of large ones"), pressure.toString());
		assertEquals(Status.OK, estimate(Quantity.PUMP_INTAKE_PRESSURE, discharge(2 * WELL.dischargePressurePa())).status());
		// Fo is good to 3 % here, and Fo/Ap is thirty-seven times the intake pressure.
		assertEquals(0.5e6, pressure.value(), 0.03 * WELL.fluidLoadN() / AREA);
		assertEquals(WELL.dischargePressurePa() - value(Quantity.FLUID_LOAD, NONE) / AREA, pressure.value(), 1e-3);
	}

	@Test
	void aNegativeIntakePressureIsRefusedAndNotShown() {
		double fluidLoadN = value(Quantity.FLUID_LOAD, NONE);
		Diagnosis diagnosis = diagnosis(discharge((fluidLoadN - 1_000) / AREA), CARD);
		assertRefused(diagnosis.estimate(Quantity.PUMP_INTAKE_PRESSURE), "negative", "1.00 kN");
		assertEquals(Status.OK, diagnosis.estimate(Quantity.FLUID_LOAD).status());
		assertEquals(Status.NOT_DETERMINABLE, diagnosis.status());
		assertTrue(estimate(Quantity.PUMP_INTAKE_PRESSURE, discharge((fluidLoadN + 1_000) / AREA)).isDetermined());
	}

	/** No fillage, then none of what is made of it. */
	@ParameterizedTest
	@EnumSource(names = { "FILLAGE", "FLUID_LOAD", "TUBING_STRETCH", "NET_PLUNGER_STROKE", "EFFECTIVE_PLUNGER_STROKE",
			"PLUNGER_SLIPPAGE", "INFERRED_PRODUCTION", "PUMP_INTAKE_PRESSURE" })
	void partedRodsRefuseEverythingOfThePump(Quantity quantity) {
		PredictionInput parted = new PredictionInput(new RodString(List.of(WELL.string().tapers().get(0))), WELL.unit(), 8,
				0.1, Wells.FLUID_KG_M3, Wells.PLUNGER_M, 0, 0);
		Diagnosis diagnosis = diagnosis(full(), Wells.predicted(parted, 1).surfaceCard());
		assertRefused(diagnosis.estimate(quantity), "parted");
	}

	private static WellDetails full() {
		return discharge(WELL.dischargePressurePa()).withTubing(TUBING, null).withProduction(
				new PlungerFit(1.2, 0.005 * Field.INCH, 0.005), Double.valueOf(18), Double.valueOf(1.05));
	}

	@Test
	void impossibleLoadsRefuseTheStressesAndTheLoadLines() {
		double offsetN = WELL.string().weightInAirN() - CARD.minimumLoadN() + 5_000;
		Diagnosis diagnosis = diagnosis(full(), Wells.withLoad(CARD, l -> l + offsetN));
		assertRefused(diagnosis.estimate(Quantity.GOODMAN_LOADING), "Impossible load", "5.00 kN");
		assertTrue(diagnosis.referenceLoads().upperFluidLoadLineN().isEmpty());
		assertEquals(Status.UNCERTAIN, diagnosis.estimate(Quantity.PUMP_INTAKE_PRESSURE).status());
	}

	/** Et of API RP 11L for 2 7/8 in tubing is 0.221e-6 in/(lb ft). */
	@Test
	void theTubingStretchesByItsApiConstant() {
		double lengthM = WELL.string().lengthM();
		double perPound = 1 / TUBING.springConstantNPerM(lengthM) * Field.POUND / Field.INCH;
		assertEquals(0.221e-6, perPound / (lengthM / Field.FOOT), 0.001e-6);
		double stretchM = value(Quantity.TUBING_STRETCH, NONE.withTubing(TUBING, null));
		assertEquals(value(Quantity.FLUID_LOAD, NONE) / TUBING.springConstantNPerM(lengthM), stretchM, 1e-12);
		assertEquals(stretchM / 2,
				value(Quantity.TUBING_STRETCH, NONE.withTubing(TUBING, Double.valueOf(lengthM / 2))), 1e-12);
		Tubing anchored = new Tubing(TUBING.insideDiameterM(), TUBING.outsideDiameterM(), TUBING.youngsModulusPa(), true);
		assertEquals(0, value(Quantity.TUBING_STRETCH, NONE.withTubing(anchored, null)), 0);
		assertEquals(value(Quantity.PUMP_STROKE, NONE),
				value(Quantity.NET_PLUNGER_STROKE, NONE.withTubing(anchored, null)), 0);
	}

	/**
	 * A card of a pump on unanchored tubing, marched up to the surface: the load goes over while plunger and barrel move the
	 * stretch together, up at the bottom and down at the top. The barrel fills to {@code fillage} of the plunger's way in it.
	 */
	@ParameterizedTest
	@ValueSource(doubles = { 1, 0.9, 0.8, 0.65, 0.5, 0.35 })
	void onUnanchoredTubingTheFillageIsThatOfTheBarrel(double fillage) {
		double fluidLoadN = WELL.fluidLoadN();
		double stretchM = TUBING.stretchM(fluidLoadN, WELL.string().lengthM());
		double grossM = 2.2;
		double netM = grossM - stretchM;
		int points = 400;
		double[] positionM = new double[points];
		double[] loadN = new double[points];
		for (int i = 0; i < points; i++) {
			positionM[i] = grossM / 2 * (1 - Math.cos(2 * Math.PI * i / points));
			boolean up = i < points / 2;
			double onTubing = up ? positionM[i] / stretchM : (positionM[i] - fillage * netM) / stretchM;
			loadN[i] = fluidLoadN * Math.clamp(onTubing, 0, 1);
		}
		SurfaceCard card = new GibbsSolver(WELL.string(), Wells.FLUID_KG_M3, 0.1, 40)
				.surfaceCard(new PumpCard(positionM, loadN), 8);
		Diagnosis diagnosis = diagnosis(NONE.withTubing(TUBING, null), card);
		assertEquals(stretchM, diagnosis.estimate(Quantity.TUBING_STRETCH).value(), 0.05 * stretchM);
		assertEquals(netM, diagnosis.estimate(Quantity.NET_PLUNGER_STROKE).value(), 0.03 * netM);
		assertEquals(fillage * netM, diagnosis.estimate(Quantity.EFFECTIVE_PLUNGER_STROKE).value(), 0.03 * netM);
		assertEquals(fillage, diagnosis.estimate(Quantity.FILLAGE).value(), 0.02);
	}

	@Test
	void withAnchoredTubingTheEffectiveStrokeIsFillageTimesStroke() {
		assertEquals(value(Quantity.FILLAGE, NONE) * value(Quantity.PUMP_STROKE, NONE),
				value(Quantity.EFFECTIVE_PLUNGER_STROKE, NONE), 1e-12);
	}

	/** Patterson in field units, as printed. */
	@Test
	void theSlippageIsThatOfThePrintedEquation() {
		double psi = 1_800;
		double expected = (0.14 * 8 + 1) * 453 * 1.5 * psi * Math.pow(0.005, 1.52) / (48 * 1.3);
		PlungerFit fit = new PlungerFit(48 * Field.INCH, 0.005 * Field.INCH, 1.3e-3);
		assertEquals(expected, fit.slippageM3PerS(1.5 * Field.INCH, psi * Field.PSI, 8) / BARREL_A_DAY, 1e-9 * expected);
		double dPPa = value(Quantity.FLUID_LOAD, NONE) / AREA;
		assertEquals(fit.slippageM3PerS(Wells.PLUNGER_M, dPPa, 8),
				value(Quantity.PLUNGER_SLIPPAGE, NONE.withProduction(fit, null, null)), 1e-15);
	}

	@Test
	void theProductionIsDisplacementLessSlippageForItsHours() {
		Estimate production = estimate(Quantity.INFERRED_PRODUCTION, full());
		assertEquals(Status.OK, production.status(), () -> production.reasons().toString());
		double expected = 18 / 24.0 * (value(Quantity.NET_PUMP_DISPLACEMENT, full()) / 1.05
				- value(Quantity.PLUNGER_SLIPPAGE, full()));
		assertEquals(expected, production.value(), 1e-12);
	}

	@Test
	void aProductionWithGapsSaysWhichAndWithoutHoursIsRefused() {
		Estimate production = estimate(Quantity.INFERRED_PRODUCTION, NONE.withProduction(null, Double.valueOf(24), null));
		assertEquals(Status.UNCERTAIN, production.status());
		assertTrue(production.reasons().toString().contains("formation volume factor"));
		assertTrue(production.reasons().toString().contains("Slippage"));
		assertRefused(estimate(Quantity.INFERRED_PRODUCTION, NONE), "hours a day");
	}

	@Test
	void moreSlippageThanDisplacementIsRefused() {
		WellDetails worn = NONE.withProduction(new PlungerFit(0.6, 0.05 * Field.INCH, 0.001), Double.valueOf(24),
				Double.valueOf(1));
		assertRefused(estimate(Quantity.INFERRED_PRODUCTION, worn), "slippage");
	}

	@Test
	void theReferenceLoadsAreThoseOfWellAndCard() {
		double dischargePa = WELL.dischargePressurePa();
		Diagnosis diagnosis = diagnosis(NONE.withPressures(Double.valueOf(dischargePa), Double.valueOf(0.5e6)), CARD);
		ReferenceLoads loads = diagnosis.referenceLoads();
		assertEquals(WELL.string().weightInAirN(), loads.rodWeightInAirN(), 1e-9);
		assertEquals(WELL.string().buoyantWeightN(Wells.FLUID_KG_M3), loads.buoyantRodWeightN(), 1e-9);
		assertEquals(dischargePa * AREA, loads.maximumFluidLoadN().orElseThrow(), 1e-9);
		assertEquals(WELL.fluidLoadN(), loads.fluidLevelLoadN().orElseThrow(), 1e-9);
		double upperN = loads.upperFluidLoadLineN().orElseThrow();
		double lowerN = loads.lowerFluidLoadLineN().orElseThrow();
		assertEquals(diagnosis.estimate(Quantity.FLUID_LOAD).value(), upperN - lowerN, 1e-9);
		assertEquals(0, lowerN, 0.05 * upperN);
		ReferenceLoads bare = diagnosis(NONE, CARD).referenceLoads();
		assertTrue(bare.maximumFluidLoadN().isEmpty() && bare.fluidLevelLoadN().isEmpty());
	}

	/** Separate damping needs the march; the same both ways must give the numbers of the frequency solution. */
	@Test
	void eitherSolutionOfTheWaveEquationServesTheDiagnosis() {
		double[] frequency = diagnosis(NONE, CARD).pumpCard().loadN();
		double[] same = diagnosis(NONE.withDamping(new DampingRatio(0.1)), CARD).pumpCard().loadN();
		double[] march = diagnosis(NONE.withDamping(new DampingRatio(0.1, 0.1 + 1e-9)), CARD).pumpCard().loadN();
		assertTrue(Arrays.equals(frequency, same));
		double difference = Fit.nrmse(frequency, march);
		assertTrue(difference > 0 && difference < 0.01, () -> "" + difference);
		Diagnosis separate = diagnosis(NONE.withDamping(new DampingRatio(0.05, 0.3)), CARD);
		assertEquals(new EverittJenningsSolver(WELL.string(), Wells.FLUID_KG_M3, new DampingRatio(0.05, 0.3))
				.withHarmonics(separate.harmonics()).pumpCard(CARD), separate.pumpCard());
	}

	/** The energy form depends on the pumping speed, so a plan for another speed must ask the model again. */
	@Test
	void aDampingModelIsAskedAgainForAnotherSpeed() {
		DiagnosisInput input = new DiagnosisInput(WELL.string(), null, Wells.PLUNGER_M, Wells.FLUID_KG_M3, 0.1)
				.withDetails(NONE.withDamping(new EnergyDamping(12_000, 9_000, 2.5)));
		DiagnosisPlan moved = new DiagnosisPlan(input, 5, CARD.size(), 15).withStrokesPerMinute(8);
		assertEquals(new DiagnosisPlan(input, 8, CARD.size(), 15).diagnose(CARD).pumpCard(), moved.diagnose(CARD).pumpCard());
		assertTrue(!moved.diagnose(CARD).pumpCard().equals(diagnosis(NONE, CARD).pumpCard()));
		assertThrows(IllegalArgumentException.class, () -> diagnosis(
				NONE.withDamping(new AnnulusDrag(0.1, 0.062, 0.038, 0.06)), CARD));
	}

	@Test
	void frictionTakesPowerAndNarrowsTheLoadLines() {
		WellPath slant = WellPath.of(List.of(new SurveyStation(0, Math.toRadians(20), 0)));
		SurfaceCard card = Wells.withLoad(CARD,
				l -> l - WELL.string().buoyantWeightN(Wells.FLUID_KG_M3) * (1 - Math.cos(Math.toRadians(20))));
		Diagnosis free = diagnosis(NONE.withPath(slant, RodFriction.NONE), card);
		Diagnosis rubbing = diagnosis(NONE.withPath(slant, new RodFriction(0.1, 500)), card);
		assertEquals(WELL.string().buoyantWeightN(Wells.FLUID_KG_M3) * Math.cos(Math.toRadians(20)),
				free.estimate(Quantity.BUOYANT_ROD_WEIGHT).value(), 1e-6);
		double power = rubbing.estimate(Quantity.FRICTION_POWER).value();
		double sideN = 0.1 * WELL.string().buoyantWeightN(Wells.FLUID_KG_M3) * Math.sin(Math.toRadians(20));
		double strokesM = 2 * card.strokeM() * 8 / 60;
		assertEquals((sideN + 500) * strokesM, power, 0.15 * power);
		assertEquals(2 * (sideN + 500),
				free.estimate(Quantity.FLUID_LOAD).value() - rubbing.estimate(Quantity.FLUID_LOAD).value(),
				0.25 * 2 * (sideN + 500));
	}

	@Test
	void fibreglassHasNoGoodmanLoadingAndTheSteelBelowKeepsItsOwn() {
		RodString string = Rods.fibreglassOverSinkerBars();
		SurfaceCard card = Wells.predicted(Wells.well(string, Wells.unit("C320-298-100"), 7, 0.1), 0.8).surfaceCard();
		Diagnosis diagnosis = new Diagnoser().diagnose(
				new DiagnosisInput(string, null, Wells.PLUNGER_M, Wells.FLUID_KG_M3, 0.1), card);
		assertEquals(Status.NOT_DETERMINABLE, diagnosis.tapers().get(0).goodman().status());
		assertTrue(diagnosis.tapers().get(0).goodman().reasons().toString().contains("fibreglass"));
		Estimate loading = diagnosis.estimate(Quantity.GOODMAN_LOADING);
		assertEquals(diagnosis.tapers().get(1).goodman().loadingFraction(), loading.value(), 0);
		assertEquals(Status.UNCERTAIN, loading.status());
		assertTrue(loading.reasons().toString().contains("maker's"));
		assertEquals(0.8, diagnosis.estimate(Quantity.FILLAGE).value(), 0.03);
		Diagnosis alone = new Diagnoser().diagnose(new DiagnosisInput(new RodString(string.tapers().subList(0, 1)), null,
				Wells.PLUNGER_M, Wells.FLUID_KG_M3, 0.1), card);
		assertRefused(alone.estimate(Quantity.GOODMAN_LOADING));
	}

	@ParameterizedTest
	@CsvSource({ "runtimeHoursPerDay,25", "runtimeHoursPerDay,-1", "formationVolumeFactor,9", "dischargePressurePa,0",
			"pumpDepthM,0", "fluidLevelIntakePa,-1" })
	void badDetailsNameTheField(String field, double value) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> {
			switch (field) {
				case "runtimeHoursPerDay" -> NONE.withProduction(null, Double.valueOf(value), null);
				case "formationVolumeFactor" -> NONE.withProduction(null, null, Double.valueOf(value));
				case "dischargePressurePa" -> NONE.withPressures(Double.valueOf(value), null);
				case "pumpDepthM" -> NONE.withTubing(null, Double.valueOf(value));
				default -> NONE.withPressures(null, Double.valueOf(value));
			}
		});
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(field), refusal::getMessage);
	}
}
