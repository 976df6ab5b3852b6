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

import org.jspecify.annotations.Nullable;

/** How a value of the model is shown to, and typed by, the user. Follows the unit system chosen in the preferences. */
public interface EntryFormat {

	/**
	 * @return the symbol of the unit that values are shown in; empty for texts and plain numbers
	 */
	String unit();

	/**
	 * @param value a value of the model in SI, or null where there is none
	 * @return the text for it, empty for null
	 */
	String show(@Nullable Object value);

	/**
	 * @param text what the user typed
	 * @return the value for the model in SI; null for "no value"
	 * @throws EntryException if the text cannot be understood, or the value is out of range
	 */
	@Nullable
	Object parse(String text) throws EntryException;

	/**
	 * @param label the name of the attribute
	 * @return the name with the unit, for example {@code Length (ft)}
	 */
	default String withUnit(String label) {
		return unit().isEmpty() ? label : label + " (" + unit() + ')';
	}
}
