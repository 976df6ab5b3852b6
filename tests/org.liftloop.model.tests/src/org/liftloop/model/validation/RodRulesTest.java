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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.RodGrade;
import org.liftloop.model.validation.ModelProblem.Severity;

/** Rod strings and tapers. */
class RodRulesTest extends OneProblem {

	@Test
	void stringWithoutTapersIsAnError() {
		well.getRodString().getTapers().clear();
		expect(Severity.ERROR, ProblemCode.MISSING, well.getRodString(), Literals.ROD_STRING__TAPERS,
				"Well 'A-1', rod string: tapers are missing. Add at least one.");
	}

	@Test
	void thickerTaperBelowIsAWarningBecauseOfSinkerBars() {
		taper(1).setDiameterM(0.0254);
		expect(Severity.WARNING, ProblemCode.ORDER, taper(1), Literals.ROD_TAPER__DIAMETER_M,
				"Well 'A-1', taper 2: diameter 25.4 mm (1 in) is thicker than the taper above it, 22.2 mm "
						+ "(0.874 in). Right for sinker bars; tapers are listed from top to bottom.");
	}

	@Test
	void rodsThatDoNotReachThePumpAreDoubtful() {
		well.getPump().setDepthM(1400.0);
		expect(Severity.WARNING, ProblemCode.DOUBTFUL, well, Literals.WELL__ROD_STRING,
				"Well 'A-1': rod string length 1,300 m (4,265 ft) and pump depth 1,400 m (4,593 ft) differ by "
						+ "100 m (328 ft), more than 2 %. Check the tapers' lengths and the pump's depth.");
	}

	@ParameterizedTest
	@CsvSource({ "1326.5, true", "1326.6, false", "1274.6, true", "1274.5, false" })
	void twoPercentOfThePumpDepthIsTheBound(double depthM, boolean accepted) {
		well.getPump().setDepthM(depthM);
		assertEquals(accepted, problems().isEmpty(), () -> problems().toString());
	}

	@Test
	void rodThickerThanTheTubingIsAnError() {
		well.getTubing().setInnerDiameterM(0.020);
		well.getPump().setPlungerDiameterM(0.015);
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, taper(0), Literals.ROD_TAPER__DIAMETER_M,
				"Well 'A-1', taper 1: diameter 22.2 mm (0.874 in) does not fit into the tubing of 20 mm (0.787 in) "
						+ "inner diameter.");
	}

	@Test
	void weightInPoundsPerFootTakenForNewtonsBetraysItself() {
		taper(0).setWeightNPerM(2.224);
		ModelProblem problem = only();
		assertEquals(ProblemCode.CONTRADICTION, problem.code());
		assertTrue(problem.message().contains("2.22 N/m (0.152 lbf/ft) at a diameter of 22.2 mm"),
				problem.message());
	}

	@Test
	void weightOfSteelRodsWithCouplingsIsAccepted() {
		// 7/8 in: 2.224 lbf/ft.
		taper(0).setWeightNPerM(32.46);
		assertEquals(List.of(), problems());
	}

	@Test
	void customGradeNeedsStrengthAndName() {
		taper(0).setGrade(RodGrade.CUSTOM);
		assertEquals(List.of(Severity.ERROR, Severity.WARNING),
				problems().stream().map(ModelProblem::severity).toList());
		taper(0).setMinimumTensileStrengthPa(9.65e8);
		taper(0).setCustomGradeName("HS");
		assertEquals(List.of(), problems());
	}

	@Test
	void strengthAndNameOfAnApiGradeAreNotUsed() {
		taper(0).setMinimumTensileStrengthPa(9.65e8);
		expect(Severity.INFO, ProblemCode.UNUSED, taper(0), Literals.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA,
				"Well 'A-1', taper 1: minimum tensile strength is not used: grade D has its own.");
		taper(0).setMinimumTensileStrengthPa(null);
		taper(0).setCustomGradeName("HS");
		expect(Severity.INFO, ProblemCode.UNUSED, taper(0), Literals.ROD_TAPER__CUSTOM_GRADE_NAME,
				"Well 'A-1', taper 1: name of custom grade is not used: the grade is D.");
	}
}
