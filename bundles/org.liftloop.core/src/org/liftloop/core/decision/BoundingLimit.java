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
 * A limit that a decision was held against.
 *
 * @param name     what is limited, e.g. "rod stress, Goodman fraction"
 * @param value    value that the decision leads to, finite, in {@code unit}
 * @param limit    the limit, finite, in {@code unit}
 * @param unit     symbol of the SI unit of both; empty for a plain number or a fraction
 * @param bounding whether the decision would have gone further without this limit
 */
public record BoundingLimit(String name, double value, double limit, String unit, boolean bounding) {

	/** @throws IllegalArgumentException if the name is empty, a text is too long or a value is not finite */
	public BoundingLimit {
		Checks.name("name", name);
		Checks.finite("value", value);
		Checks.finite("limit", limit);
		Checks.unit("unit", unit);
	}
}
