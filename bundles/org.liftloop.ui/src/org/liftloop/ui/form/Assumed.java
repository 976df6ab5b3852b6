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

import org.eclipse.emf.ecore.ENamedElement;
import org.liftloop.model.Assumption;

/**
 * Which values of a well are assumed, and why. An assumption about a part ("tubing") is one about each of its values.
 *
 * @param assumptions the assumptions of the asset, live
 */
public record Assumed(List<Assumption> assumptions) {

	/**
	 * @param path an attribute
	 * @return why its value is assumed; empty if it is not
	 */
	public Optional<String> reason(FeaturePath path) {
		return reason(path.attribute()).or(() -> path.parts().stream().findFirst().flatMap(this::reason));
	}

	/**
	 * @param feature an attribute or a part
	 * @return why it is assumed; empty if it is not
	 */
	public Optional<String> reason(ENamedElement feature) {
		return assumptions.stream().filter(assumption -> feature.getName().equals(assumption.getSubject())).findFirst()
				.map(Assumption::getReason);
	}
}
