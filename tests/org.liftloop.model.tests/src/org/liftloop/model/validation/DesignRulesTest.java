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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.validation.ModelProblem.Severity;

/** Designs tried for a well. */
class DesignRulesTest extends OneProblem {

	private final DesignCase design = ModelFactory.eINSTANCE.createDesignCase();

	@BeforeEach
	void addDesign() {
		design.setName("Slower");
		well.getDesigns().add(design);
	}

	@Test
	void designNeedsAName() {
		design.setName(" ");
		expect(Severity.ERROR, ProblemCode.MISSING, design, Literals.DESIGN_CASE__NAME,
				"Well 'A-1', design 1: name is missing.");
	}

	@Test
	void secondDesignOfTheSameNameIsTold() {
		DesignCase second = EcoreUtil.copy(design);
		well.getDesigns().add(second);
		expect(Severity.ERROR, ProblemCode.DUPLICATE_NAME, second, Literals.DESIGN_CASE__NAME,
				"Well 'A-1', design 'Slower': number 1 has the same name. Rename one of them.");
	}

	@Test
	void speedThatNoUnitRunsIsAnError() {
		design.setStrokesPerMinute(60.0);
		expect(Severity.ERROR, ProblemCode.OUT_OF_RANGE, design, Literals.DESIGN_CASE__STROKES_PER_MINUTE,
				"Well 'A-1', design 'Slower': pumping speed of 60 1/min is not possible; it is more than 0 1/min, up "
						+ "to 40 1/min. Check value and unit.");
	}

	@Test
	void tapersOfADesignAreHeldToTheRulesOfAString() {
		design.getTapers().add(EcoreUtil.copy(taper(1)));
		design.getTapers().add(EcoreUtil.copy(taper(0)));
		expect(Severity.WARNING, ProblemCode.ORDER, design.getTapers().get(1), Literals.ROD_TAPER__DIAMETER_M,
				"Well 'A-1', design 'Slower', taper 2: diameter 22.2 mm (0.874 in) is thicker than the taper above it, "
						+ "19.1 mm (0.75 in). Right for sinker bars; tapers are listed from top to bottom.");
	}

	@Test
	void rodOfADesignMustFitTheTubing() {
		design.getTapers().add(EcoreUtil.copy(taper(0)));
		design.getTapers().getFirst().setDiameterM(0.09);
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, design.getTapers().getFirst(),
				Literals.ROD_TAPER__DIAMETER_M, "Well 'A-1', design 'Slower', taper 1: diameter 90 mm (3.543 in) does "
						+ "not fit into the tubing of 62 mm (2.441 in) inner diameter.");
	}
}
