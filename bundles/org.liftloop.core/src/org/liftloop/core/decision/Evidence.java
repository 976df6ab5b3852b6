/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

/**
 * A value that speaks for a decision, or one that is expected of it.
 *
 * @param name  what it is, e.g. "fillage"
 * @param value value in SI units, finite
 * @param unit  symbol of its SI unit, e.g. "N"; empty for a plain number or a fraction
 * @param note  how it counts, e.g. "below 0.70 for 3 strokes"; may be empty
 */
public record Evidence(String name, double value, String unit, String note) {

	/** @throws IllegalArgumentException if the name is empty, a text is too long or the value is not finite */
	public Evidence {
		Checks.name("name", name);
		Checks.finite("value", value);
		Checks.unit("unit", unit);
		Checks.text("note", note);
	}
}
