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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.feature.FeatureLabel;
import org.liftloop.model.feature.FeatureQuantity;

/** Each number is there if it must be, finite, and within the limits that the ecore states for it. */
final class ValueRules {

	private ValueRules() {
	}

	static void check(EObject object, Findings findings) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			FeatureQuantity.of(attribute).ifPresent(quantity -> check(object, attribute, quantity, findings));
		}
	}

	private static void check(EObject object, EAttribute attribute, FeatureQuantity quantity, Findings findings) {
		switch (object.eGet(attribute)) {
			case null -> checkMissing(object, attribute, findings);
			case Number number -> checkNumber(object, attribute, quantity, number.doubleValue(), findings);
			case DoubleArray values -> checkSeries(object, attribute, quantity, values, findings);
			default -> throw new IllegalStateException(attribute.getName() + " has a quantity but is no number");
		}
	}

	private static void checkMissing(EObject object, EAttribute attribute, Findings findings) {
		if (attribute.isRequired()) {
			findings.error(ProblemCode.MISSING, object, attribute, FeatureLabel.of(attribute) + " is missing.");
		}
	}

	private static void checkNumber(EObject object, EAttribute attribute, FeatureQuantity quantity, double value,
			Findings findings) {
		String label = FeatureLabel.of(attribute);
		if (!Double.isFinite(value)) {
			findings.error(ProblemCode.NOT_FINITE, object, attribute, label + " is not a finite number.");
		} else if (!quantity.contains(value)) {
			findings.error(ProblemCode.OUT_OF_RANGE, object, attribute, label + " of " + quantity.kind().format(value)
					+ " is not possible; it is " + quantity.describeLimits() + ". Check value and unit.");
		}
	}

	/** The first bad value stands for all: a card in the wrong unit has hundreds. */
	private static void checkSeries(EObject object, EAttribute attribute, FeatureQuantity quantity,
			DoubleArray values, Findings findings) {
		String label = FeatureLabel.of(attribute);
		for (int i = 0; i < values.size(); i++) {
			double value = values.get(i);
			if (!Double.isFinite(value)) {
				findings.error(ProblemCode.NOT_FINITE, object, attribute,
						label + " of point " + (i + 1) + " is not a finite number.");
				return;
			}
			if (!quantity.contains(value)) {
				findings.error(ProblemCode.OUT_OF_RANGE, object, attribute,
						label + " of point " + (i + 1) + " is " + quantity.kind().format(value)
								+ ", which is not possible; it is " + quantity.describeLimits()
								+ ". Check the unit of the import.");
				return;
			}
		}
	}
}
