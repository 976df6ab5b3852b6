/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.liftloop.model.Assumption;

/**
 * Which values of an asset are assumed, and why. An assumption about a part ("tubing") is one about each of its values;
 * one about a value of a part may name both ("exchanger.areaM2").
 *
 * @param assumptions the assumptions of the asset, live
 */
public record Assumed(List<Assumption> assumptions) {

	/**
	 * @param path an attribute
	 * @return why its value is assumed; empty if it is not
	 */
	public Optional<String> reason(FeaturePath path) {
		EAttribute value = path.attribute();
		if (path.parts().isEmpty()) {
			return reason(value);
		}
		EReference part = path.parts().getFirst();
		// "coolant" is that of the loop, and not that of its secondary side.
		boolean ofAsset = part.getEContainingClass().getEStructuralFeature(value.getName()) != null;
		return (ofAsset ? Optional.<String>empty() : reason(value)).or(() -> reason(part, value)).or(() -> reason(part));
	}

	/**
	 * @param part   a part of the asset
	 * @param inside an attribute or a part of it
	 * @return why it is assumed by a name of both; empty if it is not
	 */
	public Optional<String> reason(EReference part, ENamedElement inside) {
		return reason(part.getName() + '.' + inside.getName());
	}

	/**
	 * @param feature an attribute or a part
	 * @return why it is assumed; empty if it is not
	 */
	public Optional<String> reason(ENamedElement feature) {
		return reason(feature.getName());
	}

	private Optional<String> reason(String subject) {
		return assumptions.stream().filter(assumption -> subject.equals(assumption.getSubject())).findFirst()
				.map(Assumption::getReason);
	}
}
