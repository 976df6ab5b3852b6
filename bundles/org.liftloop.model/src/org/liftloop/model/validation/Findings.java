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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.validation.ModelProblem.Severity;

/** Collects problems and begins each message with the name of its object. */
final class Findings {

	private final List<ModelProblem> problems = new ArrayList<>();

	void error(ProblemCode code, EObject object, @Nullable EStructuralFeature feature, String text) {
		add(Severity.ERROR, code, object, feature, text);
	}

	void warning(ProblemCode code, EObject object, @Nullable EStructuralFeature feature, String text) {
		add(Severity.WARNING, code, object, feature, text);
	}

	void info(ProblemCode code, EObject object, @Nullable EStructuralFeature feature, String text) {
		add(Severity.INFO, code, object, feature, text);
	}

	private void add(Severity severity, ProblemCode code, EObject object, @Nullable EStructuralFeature feature,
			String text) {
		problems.add(new ModelProblem(severity, code, object, feature, ObjectNames.of(object) + ": " + text));
	}

	List<ModelProblem> toList() {
		return List.copyOf(problems);
	}
}
