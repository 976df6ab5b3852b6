/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.rp11l;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liftloop.rodpump.fixtures.Field.FOOT;
import static org.liftloop.rodpump.fixtures.Field.INCH;
import static org.liftloop.rodpump.fixtures.Field.POUND;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.rp11l.ChartReadings.Origin;
import org.liftloop.rodpump.string.GradeStrength;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.unit.CrankRotation;
import org.liftloop.rodpump.unit.UnitKinematics;

/** The worked example of API RP 11L: 5,000 ft, rods No. 76, 16 strokes a minute of 54 in. */
class Rp11lDesignTest {

	private static final double ELASTIC = INCH / (POUND * FOOT);
	private static final double BARREL_PER_DAY = 0.158987294928 / 86_400;
	private static final ChartReadings PRINTED = new ChartReadings(0.86, 0.465, 0.213, 0.37, 0.29, 0.997,
			Origin.READ_FROM_PRINT);

	private static Rp11lInput example(double strokesPerMinute, double plungerIn, double fillage, boolean steel) {
		return new Rp11lInput(5_000 * FOOT, 4_500 * FOOT, strokesPerMinute, 54 * INCH, plungerIn * INCH, 0.9,
				1.833 * POUND / FOOT, 0.804e-6 * ELASTIC, 1.082, 0.307e-6 * ELASTIC, fillage, steel);
	}

	private static final Form11L1 FORM = Form11L1.of(example(16, 1.5, 1, true));

	@Test
	void theLinesBeforeTheChartsAreTheStandardsExample() {
		assertEquals(3_098, FORM.fluidLoadN() / POUND, 1e-9);
		assertEquals(4.020e-3, FORM.rodComplianceMPerN() / INCH * POUND, 1e-9);
		assertEquals(13_433, FORM.strokeLoadN() / POUND, 1e-9);
		assertEquals(0.231, FORM.loadRatio(), 5e-4);
		// The print cuts 0.3265 to 0.326.
		assertEquals(0.3265, FORM.speedRatio(), 5e-5);
		assertEquals(0.302, FORM.taperedSpeedRatio(), 5e-4);
		assertEquals(1.535e-3, FORM.tubingComplianceMPerN() / INCH * POUND, 1e-9);
		assertEquals(9_165, FORM.rodWeightN() / POUND, 1e-9);
		assertEquals(8_109, FORM.buoyantRodWeightN() / POUND, 1e-9);
		assertEquals(0.604, FORM.weightRatio(), 5e-4);
	}

	@Test
	void theResultsAreTheStandardsExample() {
		Rp11lDesign design = Rp11lDesign.of(FORM, PRINTED);
		assertEquals(41.7, value(design, Rp11lQuantity.PLUNGER_STROKE) / INCH, 0.05);
		assertEquals(175, value(design, Rp11lQuantity.PUMP_DISPLACEMENT) / BARREL_PER_DAY, 0.5);
		assertEquals(14_355, value(design, Rp11lQuantity.PEAK_POLISHED_ROD_LOAD) / POUND, 0.5);
		assertEquals(5_248, value(design, Rp11lQuantity.MINIMUM_POLISHED_ROD_LOAD) / POUND, 0.5);
		assertEquals(133_793, value(design, Rp11lQuantity.PEAK_TORQUE) / (INCH * POUND), 0.5);
		assertEquals(8.5, value(design, Rp11lQuantity.POLISHED_ROD_POWER) / Field.HORSEPOWER, 0.05);
		// The print says 10,239, but its own formula gives 1.06 (8,109 + 3,098/2) = 10,237.5.
		assertEquals(10_237.5, value(design, Rp11lQuantity.COUNTERBALANCE_EFFECT) / POUND, 0.05);
		assertTrue(design.estimates().stream().allMatch(e -> e.status() == Status.OK));
	}

	private static double value(Rp11lDesign design, Rp11lQuantity quantity) {
		assertEquals(quantity.id(), design.estimate(quantity).id());
		return design.estimate(quantity).value();
	}

	/** Wr 1.833 lb/ft, Er 0.804e-6 in/(lb ft) and Fc 1.082 of the standard's table follow from the rods themselves. */
	@Test
	void theTablesFollowFromTheRods() {
		Rp11lInput input = Rp11lInput.of(Rods.api76(), 4_500 * FOOT, 16, 54 * INCH, 1.5 * INCH, 0.9, 0, 1);
		assertEquals(1.833, input.rodWeightNPerM() / POUND * FOOT, 5e-4);
		assertEquals(0.804e-6, input.rodElasticPerN() / ELASTIC, 0.01 * 0.804e-6);
		assertEquals(1.082, input.frequencyFactor(), 0.005);
		assertTrue(input.hasSteelRods());
		RodString plastic = new RodString(List.of(new RodTaper(1_500, 0.025, 12, 5e10, GradeStrength.custom("FRP", 8e8), 1)));
		Rp11lInput soft = Rp11lInput.of(plastic, 1_000, 8, 2, 0.04, 0.9, 0, 1);
		assertTrue(!soft.hasSteelRods());
	}

	@ParameterizedTest
	@CsvSource({ "30,1.5,1,true,N/No", "16,2.75,1,true,Fo/Skr", "16,1.5,0.8,true,full pump", "16,1.5,1,false,steel" })
	void outsideOfTheMethodEveryResultIsRefusedWithTheReason(double speed, double plungerIn, double fillage,
			boolean steel, String named) {
		Form11L1 form = Form11L1.of(example(speed, plungerIn, fillage, steel));
		Rp11lDesign design = Rp11lDesign.of(form, PRINTED);
		for (Rp11lQuantity quantity : Rp11lQuantity.values()) {
			assertEquals(Status.NOT_DETERMINABLE, design.estimate(quantity).status());
			assertEquals(1, design.estimate(quantity).reasons().size());
			assertTrue(design.estimate(quantity).reasons().get(0).contains(named));
		}
		ComputedCharts charts = new ComputedCharts(Wells.unit("C320-298-100"));
		assertThrows(IllegalArgumentException.class, () -> charts.read(form, () -> false));
	}

	/**
	 * The method's own scatter is 7 % on loads and 10 % on torque (Clegg): within it, the wave equation must agree with the
	 * print. The print does not state the crank's rotation; the clockwise one is printed for comparison only.
	 */
	@Test
	void theComputedChartsLeadNearTheStandardsExample() {
		print(new ComputedCharts(turning(CrankRotation.CLOCKWISE)).read(FORM, () -> false), "clockwise");
		ChartReadings computed = new ComputedCharts(turning(CrankRotation.COUNTERCLOCKWISE)).read(FORM, () -> false);
		print(computed, "counterclockwise");
		assertEquals(Origin.COMPUTED, computed.origin());
		Rp11lDesign design = Rp11lDesign.of(FORM, computed);
		assertEquals(Status.UNCERTAIN, design.estimate(Rp11lQuantity.PEAK_TORQUE).status());
		assertTrue(design.estimate(Rp11lQuantity.PEAK_TORQUE).reasons().get(0).contains("not read"));
		assertEquals(14_355, value(design, Rp11lQuantity.PEAK_POLISHED_ROD_LOAD) / POUND, 0.07 * 14_355);
		assertEquals(5_248, value(design, Rp11lQuantity.MINIMUM_POLISHED_ROD_LOAD) / POUND, 0.07 * 5_248);
		assertEquals(133_793, value(design, Rp11lQuantity.PEAK_TORQUE) / (INCH * POUND), 0.1 * 133_793);
		assertEquals(0.86, computed.strokeRatio(), 0.07 * 0.86);
		assertEquals(0.29, computed.power(), 0.1 * 0.29);
	}

	private static UnitKinematics turning(CrankRotation rotation) {
		return new UnitKinematics(Wells.unit("C320-298-100").geometry(), rotation);
	}

	private static void print(ChartReadings computed, String rotation) {
		System.out.println(String.format(Locale.ROOT, "RP 11L example, %s: computed (read) Sp/S %.3f (0.860), F1/Skr"
				+ " %.3f (0.465), F2/Skr %.3f (0.213), 2T/S2kr %.3f (0.370), F3/Skr %.3f (0.290), Ta %.3f (0.997)",
				rotation, computed.strokeRatio(), computed.peakLoad(), computed.minimumLoad(), computed.torque(),
				computed.power(), computed.torqueAdjustment()));
	}

	@Test
	void chartsAreForConventionalUnits() {
		UnitKinematics mark = Wells.unit("M320-298-100");
		assertThrows(IllegalArgumentException.class, () -> new ComputedCharts(mark));
	}

	/** Without dynamics: the rods stretch by Fo/kr, the loads are Wrf and Wrf + Fo, the area is Fo times the rest. */
	@Test
	void verySlowPumpingHasTheStaticChartValues() {
		Form11L1 slow = Form11L1.of(example(0.5, 1.5, 1, true));
		ChartReadings computed = new ComputedCharts(Wells.unit("C320-298-100")).read(slow, () -> false);
		double ratio = slow.loadRatio();
		assertEquals(1 - ratio, computed.strokeRatio(), 0.01);
		assertEquals(ratio, computed.peakLoad(), 0.02);
		assertEquals(0, computed.minimumLoad(), 0.02);
		assertEquals(ratio * (1 - ratio), computed.power(), 0.01);
	}

	@Test
	void readingCanBeCancelled() {
		ComputedCharts charts = new ComputedCharts(Wells.unit("C320-298-100"));
		assertThrows(CancellationException.class, () -> charts.read(FORM, () -> true));
	}
}
