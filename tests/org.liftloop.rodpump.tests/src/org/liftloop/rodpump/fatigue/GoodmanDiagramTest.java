/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.FatigueCurve;
import org.liftloop.rodpump.string.GradeStrength;
import org.liftloop.rodpump.string.MakerGrade;
import org.liftloop.rodpump.string.RodGrade;

class GoodmanDiagramTest {

	private static final GoodmanDiagram GRADE_D = new GoodmanDiagram(RodGrade.D.strength(), 1);

	/** Three tapers of field wells, stresses in psi. */
	@ParameterizedTest
	@CsvSource({ "A1,7325.10,18563.70,32870.37,43.99", "D2,8918.68,32701.08,33766.76,95.71" })
	void loadingAgreesWithThePublishedTapers(String name, double minPsi, double maxPsi, double allowablePsi,
			double loadingPercent) {
		GoodmanPoint point = GRADE_D.point(minPsi * Field.PSI, maxPsi * Field.PSI);
		assertEquals(allowablePsi, point.allowableStressPa() / Field.PSI, 0.005, name);
		assertEquals(loadingPercent, point.loadingFraction() * 100, 0.005, name);
		assertEquals(Status.OK, point.status());
		assertTrue(point.isInside());
	}

	/** D4: in compression, S_A 28,718.82 psi, 68.02 %. The maximum stress follows from the two. */
	@Test
	void compressionIsComputedButUncertainAndFlagged() {
		double minPsi = -55.43;
		double maxPsi = minPsi + 0.6802 * (28_718.82 - minPsi);
		GoodmanPoint point = GRADE_D.point(minPsi * Field.PSI, maxPsi * Field.PSI);
		assertEquals(28_718.82, point.allowableStressPa() / Field.PSI, 0.005);
		assertEquals(68.02, point.loadingFraction() * 100, 0.005);
		assertEquals(Status.UNCERTAIN, point.status());
		assertTrue(point.isCompressive());
		assertTrue(point.reasons().get(0).contains("buckle"));
	}

	@Test
	void theServiceFactorScalesTheAllowableStress() {
		GoodmanDiagram saltWater = new GoodmanDiagram(RodGrade.C.strength(), 0.65);
		assertEquals(0.65 * (22_500 + 0.5625 * 8_000), saltWater.allowableStressPa(8_000 * Field.PSI) / Field.PSI, 1e-6);
	}

	/** T/2.8 + 0.375 Smin; like the API line it meets Smax = Smin at T/1.75. */
	@ParameterizedTest
	@EnumSource(MakerGrade.class)
	void makerGradesHaveTheirOwnCurveAndAreNotApi(MakerGrade maker) {
		GradeStrength grade = maker.strength();
		GoodmanDiagram diagram = new GoodmanDiagram(grade, 1);
		assertEquals(50_000 + 0.375 * 8_000, diagram.allowableStressPa(8_000 * Field.PSI) / Field.PSI, 1e-6);
		for (GradeStrength any : new GradeStrength[] { grade, RodGrade.KD.strength() }) {
			double endPa = any.minimumTensileStrengthPa() / 1.75;
			assertEquals(endPa, new GoodmanDiagram(any, 1).allowableStressPa(endPa), 1e-6 * endPa);
		}
		assertFalse(grade.apiGrade());
		assertEquals(FatigueCurve.MAKER_T_2_8, grade.curve());
		assertTrue(FatigueCurve.MAKER_T_2_8.label().contains("not API"));
		assertThrows(IllegalArgumentException.class,
				() -> new GradeStrength("D", 8e8, true, FatigueCurve.MAKER_T_2_8));
	}

	@Test
	void aPointOutsideIsSaidToBe() {
		assertFalse(GRADE_D.point(1e7, 3e8).isInside());
	}

	@Test
	void noAllowableRangeMeansNoLoading() {
		double hopeless = 1.01 * RodGrade.D.minimumTensileStrengthPa() * 0.25 / (1 - 0.5625);
		GoodmanPoint point = GRADE_D.point(hopeless, hopeless + 1e6);
		assertEquals(Status.NOT_DETERMINABLE, point.status());
		assertTrue(Double.isNaN(point.loadingFraction()));
		assertFalse(point.isInside());
	}

	@Test
	void badInputsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> GRADE_D.point(2e7, 1e7));
		assertThrows(IllegalArgumentException.class, () -> GRADE_D.point(Double.NaN, 1e7));
		GradeStrength grade = RodGrade.D.strength();
		assertThrows(IllegalArgumentException.class, () -> new GoodmanDiagram(grade, 0));
		assertThrows(IllegalArgumentException.class, () -> new GradeStrength(" ", 1e8, true));
	}
}
