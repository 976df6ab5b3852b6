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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.model.CrankRotation;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.RodGrade;
import org.liftloop.model.RodTaper;
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.UnitType;
import org.liftloop.model.Well;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.UnitCatalogue;
import org.liftloop.rodpump.unit.UnitKinematics;

class MappedWellTest {

	private final Well well = Wells.demo("Demo 1");

	private static RodTaper taper(Well well, int number) {
		return well.getRodString().getTapers().get(number - 1);
	}

	@Test
	void everyDatumOfTheModelReachesTheSolver() throws WellRefusedException {
		taper(well, 2).setServiceFactor(0.9);
		taper(well, 2).setYoungsModulusPa(2.1e11);
		taper(well, 2).setGrade(RodGrade.KD);
		DiagnosisInput input = MappedWell.of(well).input();
		assertEquals(2, input.string().tapers().size());
		var top = input.string().tapers().get(0);
		assertEquals(579.12, top.lengthM());
		assertEquals(0.022225, top.diameterM());
		assertEquals(32.4568, top.weightNPerM());
		var bottom = input.string().tapers().get(1);
		assertEquals(0.9, bottom.serviceFactor());
		assertEquals(2.1e11, bottom.youngsModulusPa());
		assertEquals("KD", bottom.grade().name());
		assertEquals(0.0381, input.plungerDiameterM());
		assertEquals(0.6 * 1_050 + 0.4 * 850, input.fluidDensityKgM3(), 1e-9);
		assertEquals(0.12, input.dampingRatio());
		UnitKinematics unit = input.unit();
		assertNotNull(unit);
		assertEquals(100.709 * 0.0254, unit.strokeM(), 1e-5);
	}

	@Test
	void everythingMissingIsNamedAtOnce() {
		taper(well, 1).setDiameterM(null);
		taper(well, 2).setLengthM(null);
		well.getPump().setPlungerDiameterM(null);
		well.getFluids().setWaterCut(null);
		WellRefusedException refused = assertThrows(WellRefusedException.class, () -> MappedWell.of(well));
		assertEquals(List.of("Taper 1 has no diameter.", "Taper 2 has no length.",
				"The pump's plunger diameter is missing.",
				"The fluid density is not known: oil density and water cut are needed."), refused.problems());
		assertTrue(refused.getMessage().startsWith("Well 'Demo 1': Taper 1 has no diameter."), refused.getMessage());
	}

	@Test
	void aWellWithoutPartsIsRefusedPartByPart() {
		Well empty = ModelFactory.eINSTANCE.createWell();
		WellRefusedException refused = assertThrows(WellRefusedException.class, () -> MappedWell.of(empty));
		assertEquals(3, refused.problems().size(), refused.problems().toString());
		assertTrue(refused.getMessage().contains("There are no rods"));
	}

	@Test
	void valuesOutOfRangeAreRefusedByName() {
		taper(well, 2).setServiceFactor(1.5);
		WellRefusedException refused = assertThrows(WellRefusedException.class, () -> MappedWell.of(well));
		assertTrue(refused.getMessage().contains("Taper 2: serviceFactor"), refused.getMessage());
	}

	@Test
	void aMissingWeightIsComputedFromTheDensityAndThatIsSaid() throws WellRefusedException {
		taper(well, 1).setWeightNPerM(null);
		taper(well, 1).setDensityKgM3(8_000);
		MappedWell mapped = MappedWell.of(well);
		assertEquals(8_000 * 9.80665 * Math.PI / 4 * 0.022225 * 0.022225,
				mapped.input().string().tapers().get(0).weightNPerM(), 1e-9);
		assertTrue(mapped.assumptions().stream().anyMatch(
				assumed -> assumed.subject().equals("rodString") && assumed.reason().contains("8000 kg/m3")),
				mapped.assumptions().toString());
	}

	@Test
	void aCustomGradeNeedsItsStrength() throws WellRefusedException {
		taper(well, 1).setGrade(RodGrade.CUSTOM);
		assertThrows(WellRefusedException.class, () -> MappedWell.of(well));
		taper(well, 1).setMinimumTensileStrengthPa(9.65e8);
		taper(well, 1).setCustomGradeName("HS");
		var grade = MappedWell.of(well).input().string().tapers().get(0).grade();
		assertEquals("HS", grade.name());
		assertEquals(9.65e8, grade.minimumTensileStrengthPa());
		assertEquals(false, grade.apiGrade());
	}

	@Test
	void aCustomGeometryWinsOverTheCatalogue() throws WellRefusedException {
		UnitGeometry custom = ModelFactory.eINSTANCE.createUnitGeometry();
		well.getPumpingUnit().setGeometry(custom);
		assertTrue(assertThrows(WellRefusedException.class, () -> MappedWell.of(well)).getMessage()
				.contains("A, C, I, K, P and R"));
		CatalogueUnit mark = UnitCatalogue.builtIn().find("M320-298-100").orElseThrow();
		custom.setType(UnitType.MARK_II);
		custom.setAM(mark.geometry().aM());
		custom.setCM(mark.geometry().cM());
		custom.setIM(mark.geometry().iM());
		custom.setKM(mark.geometry().kM());
		custom.setPM(mark.geometry().pM());
		custom.setRM(mark.geometry().rM());
		MappedWell mapped = MappedWell.of(well);
		UnitKinematics unit = mapped.input().unit();
		assertNotNull(unit);
		assertEquals(new UnitKinematics(mark.geometry()).strokeM(), unit.strokeM());
		assertNull(mapped.catalogueUnit());
		custom.setRM(9.0);
		assertTrue(assertThrows(WellRefusedException.class, () -> MappedWell.of(well)).getMessage()
				.contains("Custom pumping unit"));
	}

	@Test
	void theCrankTurnsAsTheModelSays() throws WellRefusedException {
		well.getPumpingUnit().setCrankRotation(CrankRotation.COUNTERCLOCKWISE);
		UnitKinematics unit = MappedWell.of(well).input().unit();
		assertNotNull(unit);
		assertEquals(org.liftloop.rodpump.unit.CrankRotation.COUNTERCLOCKWISE, unit.rotation());
	}

	@Test
	void anUnknownUnitIsAProblemThatNamesTheKnownOnes() throws WellRefusedException {
		well.getPumpingUnit().setDesignation("C999-999-999");
		MappedWell mapped = MappedWell.of(well);
		assertNull(mapped.input().unit());
		assertEquals(1, mapped.problems().size());
		assertTrue(mapped.problems().get(0).contains("C320-298-100"), mapped.problems().toString());
	}

	@Test
	void assumptionsOfTheModelTravelAndTheDefaultDampingIsOne() throws WellRefusedException {
		MappedWell assumed = MappedWell.of(Wells.demo("Serbia 59"));
		assertEquals(List.of("strokesPerMinute", "rodString", "pump", "fluids", "dampingRatio"),
				assumed.assumptions().stream().map(AssumedValue::subject).toList());
		assertEquals(List.of(), MappedWell.of(well).assumptions());
		well.setDampingRatio(0.1);
		assertEquals("dampingRatio", MappedWell.of(well).assumptions().get(0).subject());
	}
}
