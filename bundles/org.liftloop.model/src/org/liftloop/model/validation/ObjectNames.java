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
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Asset;
import org.liftloop.model.Connection;
import org.liftloop.model.DesignCase;
import org.liftloop.model.Field;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.feature.FeatureLabel;

/** Names the objects of a field in messages: "Well 'A-7', taper 2". */
final class ObjectNames {

	private ObjectNames() {
	}

	static String of(EObject object) {
		EObject container = object.eContainer();
		String own = own(object);
		// The rod string adds nothing to the name of its tapers, nor the field to those of its wells.
		EObject namedContainer = container != null && container.eClass() == ModelPackage.Literals.ROD_STRING
				? container.eContainer()
				: container;
		String name = namedContainer == null || namedContainer instanceof Field ? own
				: of(namedContainer) + ", " + own;
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	private static String own(EObject object) {
		return switch (object) {
			case Field field -> titled("field", field.getName());
			case Asset asset -> titled(type(asset.eClass()), asset.getName());
			case Connection connection -> titled("connection", connection.getName());
			case SurfaceCard card when card.getName() != null && !card.getName().isBlank() ->
				titled("card", card.getName());
			case DesignCase design when design.getName() != null && !design.getName().isBlank() ->
				titled("design", design.getName());
			default -> place(object);
		};
	}

	private static String titled(String type, @Nullable String name) {
		return name == null || name.isBlank() ? "unnamed " + type : type + " '" + name.strip() + '\'';
	}

	/** The place of an object without a name: what it is to its container, with a number where there are several. */
	private static String place(EObject object) {
		EStructuralFeature feature = object.eContainingFeature();
		EObject container = object.eContainer();
		if (feature == null || container == null) {
			return type(object.eClass());
		}
		return feature.isMany() && container.eGet(feature) instanceof java.util.List<?> siblings
				? type(object.eClass()) + ' ' + (siblings.indexOf(object) + 1)
				: FeatureLabel.of(feature);
	}

	private static String type(EClass type) {
		return switch (type.getClassifierID()) {
			case ModelPackage.WELL -> "well";
			case ModelPackage.COOLING_LOOP -> "cooling loop";
			case ModelPackage.LOOP_EXCHANGER -> "heat exchanger";
			case ModelPackage.SECONDARY_SIDE -> "secondary side";
			case ModelPackage.CIRCULATION_PUMP -> "circulation pump";
			case ModelPackage.PUMP_CURVE_POINT -> "point of the pump curve";
			case ModelPackage.LOOP_CONTROL -> "control";
			case ModelPackage.LOOP_LIMITS -> "limits";
			case ModelPackage.ROD_STRING -> "rod string";
			case ModelPackage.ROD_TAPER -> "taper";
			case ModelPackage.SURFACE_CARD -> "card";
			case ModelPackage.DESIGN_CASE -> "design";
			case ModelPackage.SURVEY_STATION -> "survey station";
			case ModelPackage.ASSUMPTION -> "assumption";
			case ModelPackage.PUMPING_UNIT -> "pumping unit";
			case ModelPackage.UNIT_GEOMETRY -> "unit geometry";
			case ModelPackage.DOWNHOLE_PUMP -> "downhole pump";
			case ModelPackage.CONNECTION_PROPERTY -> "property";
			case ModelPackage.ADDRESS_TEMPLATE -> "address template";
			case ModelPackage.TAG_MAPPING -> "mapped tag";
			case ModelPackage.OPERATING_LIMITS -> "operating limits";
			case ModelPackage.TUBING -> "tubing";
			case ModelPackage.FLUIDS -> "fluids";
			default -> type.getName();
		};
	}
}
