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

import java.util.Optional;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the ecore says about the quantity of an attribute.
 *
 * @param kind the kind of quantity
 * @param minimum the lowest possible value in the unit of the model
 * @param minimumExcluded whether the lowest value itself is not possible
 * @param maximum the highest possible value in the unit of the model, possible itself
 * @since 0.1.0
 */
public record FeatureQuantity(QuantityKind kind, double minimum, boolean minimumExcluded, double maximum) {

	/** Source of the annotation in the ecore; its keys are label, kind, minimum or minimumExclusive, and maximum. */
	public static final String ANNOTATION_SOURCE = "http://liftloop.org/model/feature";

	/**
	 * @param feature a feature of the model
	 * @return its quantity; empty for text, choices and references
	 */
	public static Optional<FeatureQuantity> of(EStructuralFeature feature) {
		EAnnotation annotation = feature.getEAnnotation(ANNOTATION_SOURCE);
		return annotation == null || !annotation.getDetails().containsKey("kind") ? Optional.empty()
				: Optional.of(parse(annotation.getDetails()));
	}

	private static FeatureQuantity parse(EMap<String, String> details) {
		String exclusive = details.get("minimumExclusive");
		String minimum = exclusive == null ? details.get("minimum") : exclusive;
		return new FeatureQuantity(QuantityKind.valueOf(details.get("kind")), Double.parseDouble(minimum),
				exclusive != null, Double.parseDouble(details.get("maximum")));
	}

	/**
	 * @param value a value in the unit of the model
	 * @return whether it is a number within the limits
	 */
	public boolean contains(double value) {
		return (minimumExcluded ? value > minimum : value >= minimum) && value <= maximum;
	}

	/** @return the limits for a message: "more than 0 m (0 ft), up to 6,000 m (19,685 ft)" */
	public String describeLimits() {
		return (minimumExcluded ? "more than " : "") + kind.format(minimum)
				+ (minimumExcluded ? ", up to " : " to ") + kind.format(maximum);
	}
}
