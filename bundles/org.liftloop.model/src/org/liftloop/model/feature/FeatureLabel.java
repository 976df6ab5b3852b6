/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.feature;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Names features for people.
 *
 * @since 0.1.0
 */
public final class FeatureLabel {

	private FeatureLabel() {
	}

	/**
	 * @param feature a feature of the model
	 * @return its name within an English sentence, without unit: "plunger diameter"
	 */
	public static String of(EStructuralFeature feature) {
		EAnnotation annotation = feature.getEAnnotation(FeatureQuantity.ANNOTATION_SOURCE);
		return annotation == null ? feature.getName() : annotation.getDetails().get("label");
	}
}
