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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitGeometryTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			0;2.8;2.8;4.4;3.3;1.0;0;A (aM)
			3;-1;2.8;4.4;3.3;1.0;0;C (cM)
			3;2.8;-1;4.4;3.3;1.0;0;I (iM)
			3;2.8;2.8;NaN;3.3;1.0;0;K (kM)
			3;2.8;2.8;4.4;Infinity;1.0;0;P (pM)
			3;2.8;2.8;4.4;3.3;99;0;R (rM)
			3;2.8;2.8;4.4;3.3;1.0;7;tau (tauRad)
			3;2.8;4.5;4.4;3.3;1.0;0;I (4.5 m) must be less than K
			3;2.8;0.5;0.9;3.3;1.0;0;R (1.0 m) must be less than K
			3;2.8;2.8;5.9;3.3;1.0;0;K + R
			3;1.0;2.8;3.5;3.9;0.8;0;K - R
			""")
	void linkagesThatCannotTurnAreRefusedNamingTheDimension(double a, double c, double i, double k, double p, double r,
			double tau, String named) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new UnitGeometry(UnitType.CONVENTIONAL, a, c, i, k, p, r, tau));
		assertTrue(String.valueOf(refusal.getMessage()).contains(named), refusal::getMessage);
	}

	@ParameterizedTest
	@CsvSource({ "C320-298-100,1.8", "M320-298-100,2.2", "A320-305-100,1.5", "RM320-305-100,2.4", "C320-298-100,2.7" })
	void crankHoleOfAStrokeMakesThatStroke(String designation, double strokeM) {
		UnitGeometry geometry = UnitCatalogue.builtIn().find(designation).orElseThrow().geometry();
		assertEquals(strokeM, new UnitKinematics(geometry.withStroke(strokeM)).strokeM(), 1e-8);
	}

	@Test
	void strokeBeyondTheLinkageIsRefusedNamingTheLongest() {
		UnitGeometry geometry = UnitCatalogue.builtIn().find("C320-298-100").orElseThrow().geometry();
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> geometry.withStroke(8));
		assertTrue(String.valueOf(refusal.getMessage()).contains("it makes at most"), refusal::getMessage);
	}
}
