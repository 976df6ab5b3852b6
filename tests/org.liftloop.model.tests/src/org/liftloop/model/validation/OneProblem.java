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
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.ExampleWell;
import org.liftloop.model.Field;
import org.liftloop.model.RodTaper;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.validation.ModelProblem.Severity;

/** A well without problems, to which a test does one thing and expects that one thing to be told, and nothing else. */
abstract class OneProblem {

	final Field field = ExampleWell.field();
	final Well well = ExampleWell.well(field);

	final RodTaper taper(int index) {
		return well.getRodString().getTapers().get(index);
	}

	final SurfaceCard card() {
		return well.getCards().getFirst();
	}

	final List<ModelProblem> problems() {
		return new FieldValidator().validate(field);
	}

	final ModelProblem only() {
		List<ModelProblem> problems = problems();
		assertEquals(1, problems.size(), () -> problems.toString());
		return problems.getFirst();
	}

	final void expect(Severity severity, ProblemCode code, EObject object, @Nullable EStructuralFeature feature,
			String message) {
		ModelProblem problem = only();
		assertEquals(message, problem.message());
		assertEquals(severity, problem.severity());
		assertEquals(code, problem.code());
		assertSame(object, problem.object());
		assertSame(feature, problem.feature());
	}
}
