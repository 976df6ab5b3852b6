/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.Well;

/** What a page of the well editor is about; each element and feature of a well belongs to exactly one. */
enum WellTopic {
	/** The well as a whole, its operation, limits, cards and assumptions. */
	OVERVIEW,
	/** The rods. */
	ROD_STRING,
	/** The pumping unit. */
	PUMPING_UNIT,
	/** Pump, tubing and fluids. */
	PUMP,
	/** The deviation survey. */
	SURVEY,
	/** The designs. */
	DESIGN;

	/**
	 * @param object an element
	 * @param feature one of its features, or null
	 * @param well the well that is edited
	 * @return the topic it belongs to; null if it is not part of this well
	 */
	static @Nullable WellTopic of(EObject object, @Nullable EStructuralFeature feature, Well well) {
		EStructuralFeature ofWell = feature;
		EObject element = object;
		while (element != null && element != well) {
			ofWell = element.eContainingFeature();
			element = element.eContainer();
		}
		return element == null ? null : of(ofWell);
	}

	private static WellTopic of(@Nullable EStructuralFeature ofWell) {
		if (ofWell == ModelPackage.Literals.WELL__ROD_STRING) {
			return ROD_STRING;
		}
		if (ofWell == ModelPackage.Literals.WELL__PUMPING_UNIT) {
			return PUMPING_UNIT;
		}
		if (ofWell == ModelPackage.Literals.WELL__PUMP || ofWell == ModelPackage.Literals.WELL__TUBING
				|| ofWell == ModelPackage.Literals.WELL__FLUIDS) {
			return PUMP;
		}
		if (ofWell == ModelPackage.Literals.WELL__DESIGNS) {
			return DESIGN;
		}
		return ofWell == ModelPackage.Literals.WELL__SURVEY ? SURVEY : OVERVIEW;
	}
}
