/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.model.DampingModel;
import org.liftloop.model.ExampleWell;
import org.liftloop.model.Fluids;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.Inflow;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.PumpType;
import org.liftloop.model.SurveyStation;
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.validation.ModelProblem.Severity;

/** The parts of a well, its fluids, limits and survey. */
class WellRulesTest extends OneProblem {

	@ParameterizedTest
	@ValueSource(strings = { "rodString", "pump", "pumpingUnit", "fluids" })
	void missingPartIsAWarningThatSaysWhatItPrevents(String part) {
		EStructuralFeature feature = Literals.WELL.getEStructuralFeature(part);
		well.eSet(feature, null);
		ModelProblem problem = only();
		assertEquals(Severity.WARNING, problem.severity());
		assertEquals(ProblemCode.MISSING, problem.code());
		assertSame(feature, problem.feature());
		assertTrue(problem.message().startsWith("Well 'A-1': "), problem.message());
	}

	@Test
	void missingTubingIsAnInformation() {
		well.setTubing(null);
		expect(Severity.INFO, ProblemCode.MISSING, well, Literals.WELL__TUBING,
				"Well 'A-1': tubing is missing. Its stretch cannot be counted.");
	}

	@Test
	void dampingByEnergyNeedsAWellTest() {
		well.setDampingModel(DampingModel.ENERGY);
		well.getFluids().setTubingHeadPressurePa(5e5);
		well.getFluids().setPumpIntakePressurePa(1e6);
		expect(Severity.WARNING, ProblemCode.MISSING, well, Literals.WELL__LIQUID_RATE_M3_PER_S,
				"Well 'A-1': liquid rate by test is missing. Damping by energy is not determinable without it.");
		well.setLiquidRateM3PerS(2e-4);
		assertEquals(List.of(), problems());
		well.setDownstrokeDampingRatio(0.2);
		assertEquals(ProblemCode.UNUSED, only().code());
	}

	@Test
	void viscousDragNeedsAViscosity() {
		well.setDampingModel(DampingModel.VISCOUS_DRAG);
		well.getFluids().setViscosityPaS(null);
		assertSame(Literals.WELL__DAMPING_MODEL, only().feature());
		well.getFluids().setViscosityPaS(0.05);
		assertEquals(List.of(), problems());
	}

	@Test
	void unitWithoutDesignationNeedsAGeometry() {
		well.getPumpingUnit().setDesignation(" ");
		assertSame(Literals.PUMPING_UNIT__DESIGNATION, only().feature());
		well.getPumpingUnit().setGeometry(ExampleWell.geometry());
		assertEquals(List.of(), problems());
	}

	@Test
	void crankThatIsTooLongCannotTurn() {
		UnitGeometry geometry = ExampleWell.geometry();
		well.getPumpingUnit().setGeometry(geometry);
		geometry.setRM(68 * 0.0254);
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, geometry, Literals.UNIT_GEOMETRY__RM,
				"Well 'A-1', pumping unit, own geometry: the crank cannot turn: K + R is 6,186.2 mm (243.55 in), "
						+ "but must be less than C + P, 6,174 mm (243.072 in).");
	}

	@Test
	void pitmanThatIsTooLongStopsTheCrankAtTheNearSide() {
		UnitGeometry geometry = ExampleWell.geometry();
		well.getPumpingUnit().setGeometry(geometry);
		geometry.setPM(245 * 0.0254);
		ModelProblem problem = only();
		assertSame(geometry, problem.object());
		assertTrue(problem.message().contains("K - R is 3,392.2 mm"), problem.message());
	}

	@Test
	void horizontalPartOfTheFrameCannotBeLongerThanTheFrame() {
		UnitGeometry geometry = ExampleWell.geometry();
		well.getPumpingUnit().setGeometry(geometry);
		geometry.setIM(176 * 0.0254);
		assertSame(Literals.UNIT_GEOMETRY__IM, only().feature());
	}

	@Test
	void plungerOfAnInsertPumpMustPassTheTubing() {
		well.getPump().setType(PumpType.INSERT_BOTTOM_ANCHORED);
		well.getPump().setPlungerDiameterM(0.0699);
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, well.getPump(),
				Literals.DOWNHOLE_PUMP__PLUNGER_DIAMETER_M,
				"Well 'A-1', downhole pump: plunger diameter 69.9 mm (2.752 in) is not smaller than the tubing's "
						+ "inner diameter 62 mm (2.441 in). An insert pump is run through the tubing.");
	}

	@Test
	void plungerOfATubingPumpMayBeOversized() {
		well.getPump().setPlungerDiameterM(0.0699);
		assertEquals(Severity.WARNING, only().severity());
		assertEquals(ProblemCode.DOUBTFUL, only().code());
	}

	@Test
	void tubingIsLargerOutsideThanInside() {
		well.getTubing().setOuterDiameterM(0.060);
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, well.getTubing(), Literals.TUBING__OUTER_DIAMETER_M,
				"Well 'A-1', tubing: outer diameter 60 mm (2.362 in) is not larger than inner diameter 62 mm "
						+ "(2.441 in).");
	}

	@Test
	void tubingWithoutAnchorNeedsBothDiametersForItsStretch() {
		well.getTubing().setOuterDiameterM(null);
		assertEquals(List.of(), problems());
		well.getTubing().setAnchored(false);
		assertSame(Literals.TUBING__OUTER_DIAMETER_M, only().feature());
	}

	@Test
	void densityThatCannotBeComputedIsAWarning() {
		Fluids fluids = well.getFluids();
		fluids.setOilDensityKgM3(null);
		assertSame(Literals.FLUIDS__OIL_DENSITY_KG_M3, only().feature());
		fluids.setWaterCut(1.0);
		assertEquals(List.of(), problems());
		fluids.setWaterCut(null);
		assertSame(Literals.FLUIDS__WATER_CUT, only().feature());
	}

	@Test
	void oilHeavierThanWaterIsDoubtful() {
		well.getFluids().setOilDensityKgM3(1010.0);
		expect(Severity.WARNING, ProblemCode.DOUBTFUL, well.getFluids(), Literals.FLUIDS__OIL_DENSITY_KG_M3,
				"Well 'A-1', fluids: oil density 1,010 kg/m³ (63.1 lb/ft³) is above the water density 1,000 kg/m³ "
						+ "(62.4 lb/ft³). Check that they are not exchanged.");
	}

	@Test
	void levelBelowThePumpIsAContradiction() {
		well.getFluids().setFluidLevelM(1306.0);
		assertSame(Literals.FLUIDS__FLUID_LEVEL_M, only().feature());
		well.getFluids().setFluidLevelM(1300.0);
		assertEquals(List.of(), problems());
	}

	@Test
	void inflowIsTestedBelowTheReservoirPressure() {
		Inflow inflow = ModelFactory.eINSTANCE.createInflow();
		well.setInflow(inflow);
		assertEquals(List.of(Severity.INFO, Severity.INFO, Severity.INFO),
				problems().stream().map(ModelProblem::severity).toList(), "the parts that are missing");
		inflow.setReservoirPressurePa(8e6);
		inflow.setTestRateM3PerS(2e-4);
		inflow.setTestPressurePa(8e6);
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, inflow, Literals.INFLOW__TEST_PRESSURE_PA,
				"Well 'A-1', inflow: intake pressure of the inflow test 8,000 kPa (1,160.3 psi) is not below the reservoir "
						+ "pressure 8,000 kPa (1,160.3 psi).");
		inflow.setTestPressurePa(3e6);
		assertTrue(problems().isEmpty(), problems().toString());
	}

	@Test
	void lowerLimitsLieBelowUpperOnes() {
		OperatingLimits limits = ModelFactory.eINSTANCE.createOperatingLimits();
		well.setLimits(limits);
		limits.setMinimumPolishedRodLoadN(60e3);
		limits.setPeakPolishedRodLoadN(60e3);
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, limits,
				Literals.OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N,
				"Well 'A-1', operating limits: minimum polished-rod load 60 kN (13,489 lbf) is not below the peak "
						+ "60 kN (13,489 lbf).");
		limits.setMinimumPolishedRodLoadN(null);
		limits.setMinimumStrokesPerMinute(7.0);
		limits.setMaximumStrokesPerMinute(6.0);
		List<EStructuralFeature> features = problems().stream().map(ModelProblem::feature).toList();
		assertEquals(List.of(Literals.WELL__STROKES_PER_MINUTE,
				Literals.OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE), features);
	}

	@ParameterizedTest
	@CsvSource({ "299, 3600", "900, 899" })
	void theIdleTimeLiesBetweenItsBounds(double idleS, double longestS) {
		OperatingLimits limits = ModelFactory.eINSTANCE.createOperatingLimits();
		well.setLimits(limits);
		assertEquals(List.of(), problems());
		limits.setIdleTimeS(idleS);
		limits.setLongestIdleTimeS(longestS);
		assertEquals(Literals.OPERATING_LIMITS__IDLE_TIME_S, only().feature());
		assertEquals(Severity.ERROR, only().severity());
	}

	@ParameterizedTest
	@CsvSource({ "5.9, below its limit of 6 1/min", "10.1, above its limit of 10 1/min" })
	void speedOutsideOfItsLimitsIsAWarning(double speed, String text) {
		OperatingLimits limits = ModelFactory.eINSTANCE.createOperatingLimits();
		well.setLimits(limits);
		limits.setMinimumStrokesPerMinute(6.0);
		limits.setMaximumStrokesPerMinute(10.0);
		assertEquals(List.of(), problems());
		well.setStrokesPerMinute(speed);
		assertEquals(Severity.WARNING, only().severity());
		assertTrue(only().message().contains(text), only().message());
	}

	private void stations(double... depthsM) {
		well.getSurvey().clear();
		for (double depthM : depthsM) {
			SurveyStation station = ModelFactory.eINSTANCE.createSurveyStation();
			station.setMeasuredDepthM(depthM);
			station.setInclinationRad(0.1);
			station.setAzimuthRad(1.0);
			well.getSurvey().add(station);
		}
	}

	@Test
	void stationsGoDown() {
		stations(0, 500, 500, 1400);
		expect(Severity.ERROR, ProblemCode.ORDER, well.getSurvey().get(2),
				Literals.SURVEY_STATION__MEASURED_DEPTH_M,
				"Well 'A-1', survey station 3: measured depth 500 m (1,640 ft) is not below that of the station "
						+ "before, 500 m (1,640 ft). Sort the stations by depth.");
	}

	@Test
	void surveyThatEndsAboveThePumpIsToldAsInformation() {
		stations(0, 1000);
		expect(Severity.INFO, ProblemCode.MISSING, well, Literals.WELL__SURVEY,
				"Well 'A-1': deviation survey ends at 1,000 m (3,281 ft), above the pump at 1,305 m (4,281 ft). "
						+ "The rest is taken as straight on.");
	}

	@Test
	void completeSurveyHasNoProblems() {
		stations(0, 500, 1305);
		assertEquals(List.of(), problems());
	}
}
