/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.rodpump.fixtures.Field;

class UnitCatalogueTest {

	private static final String HEADER = "designation,type,A_in,C_in,I_in,K_in,P_in,R_in,tau_deg,source\n";

	@Test
	void theDesignationGivesTheRatings() {
		CatalogueUnit unit = UnitCatalogue.builtIn().find(" c320-298-100 ").orElseThrow();
		assertEquals(320_000 * Field.INCH * Field.POUND, unit.gearboxRatingNm(), 1e-6);
		assertEquals(29_800 * Field.POUND, unit.structureRatingN(), 1e-6);
		assertEquals(100 * Field.INCH, unit.maximumStrokeM(), 1e-12);
	}

	@Test
	void theBuiltInCatalogueHoldsUnitsOfEachType() {
		assertEquals(EnumSet.allOf(UnitType.class), UnitCatalogue.builtIn().units().stream()
				.map(u -> u.geometry().type()).collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitType.class))));
		assertTrue(UnitCatalogue.builtIn().units().size() >= 33);
	}

	/** The linkage makes the stroke of its designation; only the published example A320-305-100 uses a shorter crank. */
	@Test
	void everyBuiltInUnitHasTheStrokeOfItsNameAndASource() {
		for (CatalogueUnit unit : UnitCatalogue.builtIn().units()) {
			double strokeM = new UnitKinematics(unit.geometry()).strokeM();
			double nominalM = unit.designation().equals("A320-305-100") ? 86.94 * Field.INCH : unit.maximumStrokeM();
			assertEquals(1, strokeM / nominalM, 0.015, unit.designation());
			assertTrue(unit.source().length() > 20, unit.designation());
			assertTrue(unit.structureRatingN() > 0.2 * unit.gearboxRatingNm() / unit.maximumStrokeM(),
					unit.designation() + ": gear reducer and structure are of one size");
		}
	}

	@Test
	void aLinkageThatMissesItsPrintedTorqueFactorIsRefused() throws IOException {
		String columns = "designation,type,A_in,C_in,I_in,K_in,P_in,R_in,tau_deg,B_lb,TF90_in,source\n";
		String row = "C-320D-256-100,CONVENTIONAL,129,111.07,111,175.548,132,42,0,550,%s,print\n";
		UnitCatalogue right = parse(columns + row.formatted("47.48"));
		assertEquals(550 * Field.POUND, right.units().get(0).structuralUnbalanceN(), 1e-9);
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> parse(columns + row.formatted("47.0")));
		assertTrue(String.valueOf(refusal.getMessage()).contains("line 2: the linkage's torque factor"),
				refusal::getMessage);
		assertTrue(Double.isNaN(parse(columns + row.replace("550", "").formatted("")).units().get(0)
				.structuralUnbalanceN()));
	}

	@Test
	void spellingsOfTheSameUnitFindIt() {
		UnitCatalogue units = UnitCatalogue.builtIn();
		CatalogueUnit unit = units.find("C-640D-305-168").orElseThrow();
		assertEquals(unit, units.find("c640-305-168").orElseThrow());
		assertEquals(unit, units.find("C640D-305-168").orElseThrow());
		assertTrue(units.find("CP-57D-89-54").isPresent());
		assertTrue(units.find("M-640D-305-168").isEmpty());
		assertThrows(IllegalArgumentException.class, () -> parse(HEADER
				+ "C-160D-200-74,CONVENTIONAL,96,84,84,132,96,30,0,x\nC160-200-74,CONVENTIONAL,96,84,84,132,96,30,0,x\n"));
	}

	@Test
	void ofEqualDesignationsTheFirstStands() throws IOException {
		UnitCatalogue maker = parse(HEADER + "C320-298-100,CONVENTIONAL,130,111.07205,111,175.55,132,42,0,maker\n"
				+ "C160-200-74,CONVENTIONAL,96,84,84,132,96,30,0,maker\n");
		UnitCatalogue all = UnitCatalogue.builtIn().with(List.of(maker));
		assertEquals(129 * Field.INCH, all.find("C320-298-100").orElseThrow().geometry().aM(), 1e-12);
		assertTrue(all.find("C160-200-74").isPresent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			C320-298-100,CONVENTIONAL,129,111,111,175.55,132,abc,0,x;line 2: 'abc' in column 'R_in'
			C320-298-100,CONVENTIONAL,129,111,111,175.55,132,420,0,x;line 2: R
			C320-298-100,MARK_II,129,111,111,175.55,132,42,0,x;says CONVENTIONAL
			C320,CONVENTIONAL,129,111,111,175.55,132,42,0,x;not of the form
			C320-298-100,ROTAFLEX,129,111,111,175.55,132,42,0,x;'ROTAFLEX' in column 'type'
			C320-298-100,CONVENTIONAL,129;3 values where the header names 10
			""")
	void aBrokenLineIsRefusedByItsNumber(String line, String named) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> parse(HEADER + line));
		String message = String.valueOf(refusal.getMessage());
		assertTrue(message.contains("vendor.csv, line 2") && message.contains(named), message);
	}

	@Test
	void aFileWithoutTheColumnsIsRefused() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> parse("name,size\na,b\n"));
		assertTrue(String.valueOf(refusal.getMessage()).contains("no column"), refusal::getMessage);
		assertThrows(IllegalArgumentException.class, () -> parse(""));
	}

	private static UnitCatalogue parse(String text) throws IOException {
		return UnitCatalogue.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "vendor.csv");
	}
}
