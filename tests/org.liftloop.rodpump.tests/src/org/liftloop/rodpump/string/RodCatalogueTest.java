/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.fixtures.Field;

class RodCatalogueTest {

	@Test
	void weightsIncludeTheCouplings() {
		RodSize size = RodCatalogue.builtIn().ofDiameter(0.0191).orElseThrow();
		assertEquals("3/4", size.name());
		assertEquals(1.634, size.weightNPerM() / Field.POUND * Field.FOOT, 1e-12);
		double bareSteel = 490 * Math.PI / 4 * Math.pow(0.75 / 12, 2);
		assertTrue(size.weightNPerM() / Field.POUND * Field.FOOT > 1.05 * bareSteel);
	}

	@Test
	void anUnknownDiameterIsEmpty() {
		assertFalse(RodCatalogue.builtIn().ofDiameter(0.0205).isPresent());
	}

	@Test
	void everySizeNamesItsSource() {
		assertEquals(5, RodCatalogue.builtIn().sizes().size());
		assertTrue(RodCatalogue.builtIn().sizes().stream().noneMatch(s -> s.source().isBlank()));
	}

	@Test
	void gradesHaveTheirTensileStrength() {
		assertEquals(90_000, RodGrade.K.minimumTensileStrengthPa() / Field.PSI, 1e-6);
		assertEquals(90_000, RodGrade.C.minimumTensileStrengthPa() / Field.PSI, 1e-6);
		assertEquals(115_000, RodGrade.D.minimumTensileStrengthPa() / Field.PSI, 1e-6);
		assertEquals(115_000, RodGrade.KD.minimumTensileStrengthPa() / Field.PSI, 1e-6);
		assertTrue(RodGrade.D.strength().apiGrade());
		assertFalse(GradeStrength.custom("HS", 140_000 * Field.PSI).apiGrade());
	}
}
