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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a field.
 *
 * @param severity how bad it is
 * @param code what kind of problem it is, the same from release to release
 * @param object the object that has the problem
 * @param feature the feature of the object that has the problem; null if it is the object as a whole
 * @param message a sentence for the user that names the object and carries units
 * @since 0.1.0
 */
public record ModelProblem(Severity severity, ProblemCode code, EObject object, @Nullable EStructuralFeature feature,
		String message) {

	/** How bad a problem is. */
	public enum Severity {
		/** The object cannot be used in a computation. */
		ERROR,
		/** The object can be used, but something is likely wrong. */
		WARNING,
		/** Worth knowing. */
		INFO
	}

	/**
	 * @param other the same object elsewhere, for example the original of a validated copy
	 * @return the same problem there
	 */
	public ModelProblem on(EObject other) {
		return new ModelProblem(severity, code, other, feature, message);
	}
}
