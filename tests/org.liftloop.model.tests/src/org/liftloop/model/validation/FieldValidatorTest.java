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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.liftloop.model.ExampleWell;
import org.liftloop.model.FullField;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.Well;

/** The validator as a whole. */
class FieldValidatorTest extends OneProblem {

	@Test
	void consistentWellHasNoProblems() {
		assertEquals(List.of(), problems());
	}

	@Test
	void problemsComeInTheOrderOfTheField() {
		field.getAssets().add(ExampleWell.well("B-2"));
		taper(1).setLengthM(null);
		ExampleWell.well(field).getPump().setPlungerDiameterM(null);
		((Well) field.getAssets().get(1)).getPump().setDepthM(null);
		assertEquals(List.of("Well 'A-1', taper 2: length is missing.",
				"Well 'A-1', downhole pump: plunger diameter is missing.",
				"Well 'B-2', downhole pump: setting depth is missing."),
				problems().stream().map(ModelProblem::message).toList());
	}

	@Test
	void arbitraryFieldIsCheckedWithoutFailing() {
		assertTrue(new FieldValidator().validate(FullField.create()).size() > 10);
		assertTrue(new FieldValidator().validate(ModelFactory.eINSTANCE.createWell()).size() > 3);
	}

	@Test
	void problemMovesToTheOriginalOfACopy() {
		Well copy = EcoreUtil.copy(well);
		copy.getPump().setDepthM(null);
		ModelProblem problem = new FieldValidator().validate(copy).getFirst();
		ModelProblem moved = problem.on(well.getPump());
		assertSame(well.getPump(), moved.object());
		assertEquals(problem.message(), moved.message());
	}

	@Test
	void freestandingWellIsCheckedWithoutField() {
		Well alone = ExampleWell.well("alone");
		alone.getPump().setDepthM(null);
		assertEquals(List.of("Well 'alone', downhole pump: setting depth is missing."),
				new FieldValidator().validate(alone).stream().map(ModelProblem::message).toList());
		assertNull(alone.eContainer());
	}
}
