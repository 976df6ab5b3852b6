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

import org.eclipse.emf.ecore.EAttribute;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.units.FeatureText;

/**
 * The text of an attribute in the unit system of the preferences. An empty text means "no value of its own": the default
 * holds where there is one.
 *
 * @param attribute the attribute
 */
public record AttributeFormat(EAttribute attribute) implements EntryFormat {

	@Override
	public String unit() {
		return text().unitSymbol();
	}

	@Override
	public String show(@Nullable Object value) {
		return text().format(value);
	}

	@Override
	public @Nullable Object parse(String typed) throws EntryException {
		if (typed.isBlank()) {
			return null;
		}
		try {
			return text().parse(typed);
		} catch (IllegalArgumentException e) {
			throw new EntryException(e.getMessage());
		}
	}

	private FeatureText text() {
		return FeatureText.of(attribute, LiftloopPreferences.unitSystem());
	}
}
