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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.validation.ModelProblem.Severity;

/** Missing, impossible and non-finite values. */
class ValueRulesTest extends OneProblem {

	@Test
	void missingLengthNamesWellAndTaper() {
		taper(1).setLengthM(null);
		expect(Severity.ERROR, ProblemCode.MISSING, taper(1), Literals.ROD_TAPER__LENGTH_M,
				"Well 'A-1', taper 2: length is missing.");
	}

	@Test
	void valueThatMayBeUnknownIsNotMissed() {
		taper(0).setWeightNPerM(null);
		well.getFluids().setViscosityPaS(null);
		assertEquals(List.of(), problems());
	}

	@Test
	void diameterInMillimetresIsOutOfRangeAndSaysSo() {
		well.getTubing().setOuterDiameterM(73.0);
		expect(Severity.ERROR, ProblemCode.OUT_OF_RANGE, well.getTubing(), Literals.TUBING__OUTER_DIAMETER_M,
				"Well 'A-1', tubing: outer diameter of 73,000 mm (2,874.016 in) is not possible; it is 10 mm "
						+ "(0.394 in) to 500 mm (19.685 in). Check value and unit.");
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "0.0001, true", "1, true", "1.0001, false", "85, false" })
	void targetFillageIsAFractionAboveZero(double value, boolean possible) {
		well.setTargetFillage(value);
		assertEquals(possible, problems().isEmpty());
	}

	@Test
	void excludedLimitIsTold() {
		well.setStrokesPerMinute(0.0);
		expect(Severity.ERROR, ProblemCode.OUT_OF_RANGE, well, Literals.WELL__STROKES_PER_MINUTE,
				"Well 'A-1': pumping speed of 0 1/min is not possible; it is more than 0 1/min, up to 40 1/min. "
						+ "Check value and unit.");
	}

	@ParameterizedTest
	@ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
	void nonFiniteValueIsAnError(double value) {
		well.setDampingRatio(value);
		expect(Severity.ERROR, ProblemCode.NOT_FINITE, well, Literals.WELL__DAMPING_RATIO,
				"Well 'A-1': damping ratio is not a finite number.");
	}

	@Test
	void everyNumericAttributeIsChecked() {
		for (var contents = field.eAllContents(); contents.hasNext();) {
			EObject object = contents.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType().getInstanceClassName().endsWith("ouble")) {
					Object before = object.eGet(attribute);
					object.eSet(attribute, Double.NaN);
					assertTrue(problems().stream().anyMatch(problem -> problem.code() == ProblemCode.NOT_FINITE
							&& problem.feature() == attribute), attribute.getName());
					object.eSet(attribute, before);
				}
			}
		}
	}
}
