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

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Assumption;
import org.liftloop.model.ModelPackage.Literals;

/** An assumption says what it is about, so that it can be shown there, and why. */
final class AssumptionRules {

	private AssumptionRules() {
	}

	static void check(Assumption assumption, Findings findings) {
		String subject = assumption.getSubject();
		EObject owner = assumption.eContainer();
		if (subject == null || subject.isBlank()) {
			findings.warning(ProblemCode.MISSING, assumption, Literals.ASSUMPTION__SUBJECT, "subject is missing.");
		} else if (owner != null && !isFeature(owner.eClass(), subject.split("\\.", -1))) {
			findings.warning(ProblemCode.MALFORMED, assumption, Literals.ASSUMPTION__SUBJECT, "there is no '" + subject
					+ "' that could be assumed. Use the name of a feature, such as rodString or fluids.waterCut.");
		}
		if (NameRules.isBlank(assumption.getReason())) {
			findings.warning(ProblemCode.MISSING, assumption, Literals.ASSUMPTION__REASON, "reason is missing.");
		}
	}

	private static boolean isFeature(EClass owner, String[] path) {
		@Nullable EClass type = owner;
		for (String name : path) {
			EStructuralFeature feature = type == null ? null : type.getEStructuralFeature(name);
			if (feature == null) {
				return false;
			}
			type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
		}
		return true;
	}
}
