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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Asset;
import org.liftloop.model.Connection;
import org.liftloop.model.DesignCase;
import org.liftloop.model.Field;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.feature.FeatureLabel;

/** What is called by name has one, and no sibling has the same. */
final class NameRules {

	private NameRules() {
	}

	static void check(EObject object, Findings findings) {
		switch (object) {
			case Field field -> {
				if (isBlank(field.getName())) {
					findings.warning(ProblemCode.MISSING, field, Literals.FIELD__NAME, "name is missing.");
				}
				checkUnique(field.getAssets(), Literals.ASSET__NAME, findings);
				checkUnique(field.getConnections(), Literals.CONNECTION__NAME, findings);
			}
			case Asset asset -> {
				checkPresent(asset, asset.getName(), Literals.ASSET__NAME, findings);
				if (asset instanceof Well well) {
					checkUnique(well.getCards(), Literals.SURFACE_CARD__NAME, findings);
					checkUnique(well.getDesigns(), Literals.DESIGN_CASE__NAME, findings);
				}
			}
			case SurfaceCard card -> checkPresent(card, card.getName(), Literals.SURFACE_CARD__NAME, findings);
			case DesignCase design -> checkPresent(design, design.getName(), Literals.DESIGN_CASE__NAME, findings);
			case Connection connection -> {
				checkPresent(connection, connection.getName(), Literals.CONNECTION__NAME, findings);
				checkUnique(connection.getProperties(), Literals.CONNECTION_PROPERTY__KEY, findings);
				checkUnique(connection.getTemplates(), Literals.ADDRESS_TEMPLATE__SIGNAL, findings);
			}
			default -> {
				// Has no name.
			}
		}
	}

	static void checkPresent(EObject object, @Nullable String name, EAttribute feature, Findings findings) {
		if (isBlank(name)) {
			findings.error(ProblemCode.MISSING, object, feature, FeatureLabel.of(feature) + " is missing.");
		}
	}

	/** The first keeps its name; each later one is told. */
	private static void checkUnique(List<? extends EObject> siblings, EAttribute feature, Findings findings) {
		Map<String, Integer> firstPlace = new HashMap<>();
		for (int i = 0; i < siblings.size(); i++) {
			EObject sibling = siblings.get(i);
			if (sibling.eGet(feature) instanceof String name && !name.isBlank()) {
				Integer earlier = firstPlace.putIfAbsent(name.strip(), i);
				if (earlier != null) {
					findings.error(ProblemCode.DUPLICATE_NAME, sibling, feature, "number " + (earlier + 1)
							+ " has the same " + FeatureLabel.of(feature) + ". " + remedy(feature));
				}
			}
		}
	}

	private static String remedy(EAttribute feature) {
		return "name".equals(feature.getName()) ? "Rename one of them." : "Keep one of them.";
	}

	static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}
}
