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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.liftloop.model.Well;
import org.liftloop.rodpump.unit.CatalogueUnit;

/** Files that a plug-in contributes; the fragment.xml of these tests is that plug-in. */
class CataloguesTest {

	private static final double INCH = 0.0254;

	private final Catalogues all = Catalogues.ofPlatform();

	@Test
	void contributedEquipmentCanBeChosen() {
		assertTrue(all.units().find("C321-298-100").isPresent());
		assertEquals("vendor", all.rods().ofDiameter(1.375 * INCH).orElseThrow().source());
		assertEquals("vendor", all.pumps().ofBore(5.75 * INCH).orElseThrow().source());
		assertEquals("vendor", all.tubing().ofInside(4.892 * INCH).orElseThrow().source());
	}

	@Test
	void ourOwnEntryStandsBeforeAContributedOne() {
		CatalogueUnit unit = all.units().find("C320-298-100").orElseThrow();
		assertFalse(unit.source().equals("vendor"), unit.source());
		assertTrue(all.rods().sizes().size() > Catalogues.builtIn().rods().sizes().size());
	}

	@Test
	void aBrokenFileLeavesTheOthersStanding() {
		assertTrue(all.units().find("W320-298-100").isEmpty());
		assertEquals(Catalogues.builtIn().units().units().size() + 1, all.units().units().size());
	}

	@Test
	void aWellMayHaveAContributedUnit() throws WellRefusedException {
		Well well = Wells.demo("Demo 1");
		well.getPumpingUnit().setDesignation("C321-298-100");
		well.getPumpingUnit().setGeometry(null);
		assertEquals(all.units().find("C321-298-100").orElseThrow().geometry(),
				Objects.requireNonNull(MappedWell.of(well).input().unit()).geometry());
	}
}
