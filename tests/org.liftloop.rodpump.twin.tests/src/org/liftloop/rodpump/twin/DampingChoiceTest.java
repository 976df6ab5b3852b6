/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.DampingModel;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.twin.design.PredictDesign;
import org.liftloop.rodpump.twin.report.DampingText;
import org.liftloop.rodpump.twin.report.TextReport;

/** Where the damping of a well comes from, from the file to the results. */
class DampingChoiceTest {

	private static final QuantityFormat FORMAT = QuantityFormat.forScreen(UnitSystem.METRIC, Locale.ENGLISH);
	private static final double GRAVITY = 9.80665;

	private final Well well = Wells.demo("Demo 1");

	private static double fluidLoadN(CardAnalysis analysis) {
		return analysis.diagnosis().estimate(Quantity.FLUID_LOAD).value();
	}

	private static String damping(CardAnalysis analysis) {
		return DampingText.of(analysis, FORMAT).replace('\u00A0', ' ');
	}

	@Test
	void aFileThatDoesNotSpeakOfItHasTheRatio() throws IOException, OperationException {
		String text = new String(FieldStore.toBytes((org.liftloop.model.Field) well.eContainer(), "a.liftloop"),
				StandardCharsets.UTF_8);
		String before = text.replace(" dampingModel=\"RATIO\"", "");
		assertNotEquals(text, before);
		Well old = (Well) FieldStore.load(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), "a.liftloop")
				.getAssets().getFirst();
		assertEquals(DampingModel.RATIO, old.getDampingModel());
		assertNull(MappedWell.of(old).input().details().damping());
		assertEquals("ratio 0.120", damping(Wells.analysis(old)));
	}

	@Test
	void theDownstrokeMayHaveARatioOfItsOwn() throws OperationException {
		double same = fluidLoadN(Wells.analysis(well));
		well.setDownstrokeDampingRatio(0.12);
		assertEquals(same, fluidLoadN(Wells.analysis(well)), 0);
		well.setDownstrokeDampingRatio(0.5);
		CardAnalysis analysis = Wells.analysis(well);
		assertEquals("ratio 0.120 up, 0.500 down", damping(analysis));
		assertTrue(Math.abs(fluidLoadN(analysis) - same) > 50, () -> fluidLoadN(analysis) + " " + same);
	}

	/** c = (PRHP - HHP) T^2/(sqrt(2) pi M S^2), with what the card and the well test say. */
	@Test
	void dampingByEnergyComesFromTheCardAndTheWellTest() throws OperationException {
		well.setDampingModel(DampingModel.ENERGY);
		well.setLiquidRateM3PerS(2.0e-4);
		CardAnalysis analysis = Wells.analysis(well);
		double dischargePa = 689_476 + 970 * GRAVITY * 1_524;
		double powerW = analysis.diagnosis().estimate(Quantity.POLISHED_ROD_POWER).value()
				- 2.0e-4 * (dischargePa - 3_102_641);
		double periodS = 60 / 8.5;
		double massKg = (579.12 * 32.4568 + 944.88 * 23.8464) / GRAVITY;
		double strokeM = analysis.diagnosis().estimate(Quantity.POLISHED_ROD_STROKE).value();
		double expected = powerW * periodS * periodS / (Math.sqrt(2) * Math.PI * massKg * strokeM * strokeM);
		assertEquals(expected, DampingText.tapers(analysis).getFirst().upPerS(), 1e-6 * expected);
		assertTrue(damping(analysis).startsWith("by energy: ratio "), damping(analysis));
		assertTrue(TextReport.of(analysis, FORMAT).contains("\nDamping: by energy"));
	}

	@Test
	void moreLiquidThanTheCardHasPowerForLeavesNoDampingAndSaysSo() throws OperationException {
		well.setDampingModel(DampingModel.ENERGY);
		well.setLiquidRateM3PerS(2.0e-3);
		CardAnalysis analysis = Wells.analysis(well);
		assertEquals(0, DampingText.tapers(analysis).getFirst().upPerS(), 0);
		assertTrue(String.join(" ", analysis.well().problems()).contains("damping by energy is zero"),
				() -> analysis.well().problems().toString());
	}

	@Test
	void dampingByEnergyIsRefusedWithoutAWellTestOrALift() {
		well.setDampingModel(DampingModel.ENERGY);
		assertTrue(assertThrows(WellRefusedException.class, () -> MappedWell.of(well)).getMessage()
				.contains("needs the liquid rate of a well test"));
		well.setLiquidRateM3PerS(2.0e-4);
		well.getFluids().setPumpIntakePressurePa(null);
		assertTrue(assertThrows(WellRefusedException.class, () -> MappedWell.of(well)).getMessage()
				.contains("needs the lift of the liquid"));
	}

	@Test
	void viscousDragHasCoefficientsOfItsOwnForEachWay() throws OperationException {
		well.setDampingModel(DampingModel.VISCOUS_DRAG);
		well.getFluids().setViscosityPaS(0.2);
		CardAnalysis analysis = Wells.analysis(well);
		assertEquals("VISCOUS_DRAG", DampingText.model(analysis));
		DampingText.tapers(analysis).forEach(taper -> assertTrue(taper.downPerS() > taper.upPerS(), taper.toString()));
		assertTrue(damping(analysis).matches("by viscous drag: c = .* 1/s up, .* 1/s down; mean ratio .*"),
				damping(analysis));
		// Nobody assumed a ratio that was not used.
		assertTrue(analysis.assumptions().isEmpty(), () -> analysis.assumptions().toString());
	}

	@Test
	void viscousDragIsRefusedWithWhatItNeeds() {
		well.setDampingModel(DampingModel.VISCOUS_DRAG);
		well.getFluids().setViscosityPaS(null);
		well.getTubing().setInnerDiameterM(null);
		String refusal = assertThrows(WellRefusedException.class, () -> MappedWell.of(well)).getMessage();
		assertTrue(refusal.contains("needs the viscosity") && refusal.contains("needs the tubing's inner diameter"),
				refusal);
	}

	/** On the way up the liquid overtakes the rods: the formula does not describe it, and no other is taken silently. */
	@Test
	void viscousDragOutsideItsRangeRefusesTheCard() {
		well.setDampingModel(DampingModel.VISCOUS_DRAG);
		well.getPump().setPlungerDiameterM(0.0572);
		assertTrue(assertThrows(OperationException.class, () -> Wells.analysis(well)).getMessage().contains("overtakes"));
	}

	@Test
	void aPredictionTakesOneRatioAndSaysWhich() throws OperationException {
		well.setDownstrokeDampingRatio(0.2);
		CardAnalysis both = PredictDesign.of(well, null).execute(new NullProgressMonitor()).analysis();
		assertEquals(0.16, both.well().input().dampingRatio(), 1e-12);
		assertTrue(both.assumptions().toString().contains("one damping ratio, 0.160"), () -> both.assumptions().toString());
		well.setDampingModel(DampingModel.ENERGY);
		well.setLiquidRateM3PerS(2.0e-4);
		CardAnalysis energy = PredictDesign.of(well, null).execute(new NullProgressMonitor()).analysis();
		assertTrue(energy.assumptions().toString().contains("takes the damping ratio of 0.120"),
				() -> energy.assumptions().toString());
	}
}
