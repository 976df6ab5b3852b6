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

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liftloop.model.ExampleLoop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.model.Assumption;
import org.liftloop.model.ExampleWell;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.validation.ModelProblem.Severity;

/** Names, and what assumptions are about. */
class NameRulesTest extends OneProblem {

	@Test
	void blankNameOfAWellIsMissed() {
		well.setName("  ");
		expect(Severity.ERROR, ProblemCode.MISSING, well, Literals.ASSET__NAME, "Unnamed well: name is missing.");
	}

	@Test
	void blankNameOfTheFieldIsAWarning() {
		field.setName(null);
		expect(Severity.WARNING, ProblemCode.MISSING, field, Literals.FIELD__NAME,
				"Unnamed field: name is missing.");
	}

	@Test
	void secondWellOfTheSameNameIsTold() {
		field.getAssets().add(ExampleLoop.create());
		field.getAssets().get(1).setName("A-1 ");
		expect(Severity.ERROR, ProblemCode.DUPLICATE_NAME, field.getAssets().get(1), Literals.ASSET__NAME,
				"Cooling loop 'A-1': number 1 has the same name. Rename one of them.");
	}

	@Test
	void secondCardOfTheSameNameIsTold() {
		SurfaceCard second = EcoreUtil.copy(card());
		well.getCards().add(second);
		expect(Severity.ERROR, ProblemCode.DUPLICATE_NAME, second, Literals.SURFACE_CARD__NAME,
				"Well 'A-1', card 'morning': number 1 has the same name. Rename one of them.");
	}

	@Test
	void cardsOfTwoWellsMayHaveTheSameName() {
		field.getAssets().add(ExampleWell.well("B-2"));
		assertEquals(List.of(), problems());
	}

	@Test
	void cardWithoutNameIsNumbered() {
		card().setName(null);
		expect(Severity.ERROR, ProblemCode.MISSING, card(), Literals.SURFACE_CARD__NAME,
				"Well 'A-1', card 1: name is missing.");
	}

	private Assumption assume(@Nullable String subject) {
		Assumption assumption = ModelFactory.eINSTANCE.createAssumption();
		assumption.setSubject(subject);
		assumption.setReason("usual in this field");
		well.getAssumptions().add(assumption);
		return assumption;
	}

	@ParameterizedTest
	@ValueSource(strings = { "rodString", "strokesPerMinute", "fluids.waterCut", "pumpingUnit.geometry.aM" })
	void featureOrPathToOneIsASubject(String subject) {
		assume(subject);
		assertEquals(List.of(), problems());
	}

	@ParameterizedTest
	@ValueSource(strings = { "rods", "fluids.", "fluids.colour", "strokesPerMinute.x", "." })
	void whatIsNotThereCannotBeAssumed(String subject) {
		Assumption assumption = assume(subject);
		expect(Severity.WARNING, ProblemCode.MALFORMED, assumption, Literals.ASSUMPTION__SUBJECT,
				"Well 'A-1', assumption 1: there is no '" + subject + "' that could be assumed. Use the name of a "
						+ "feature, such as rodString or fluids.waterCut.");
	}

	@Test
	void subjectAndReasonAreMissed() {
		Assumption assumption = assume(null);
		assumption.setReason("");
		assertEquals(List.of(Literals.ASSUMPTION__SUBJECT, Literals.ASSUMPTION__REASON),
				problems().stream().map(ModelProblem::feature).toList());
	}
}
