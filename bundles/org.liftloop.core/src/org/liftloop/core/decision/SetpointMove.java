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
 * The change of a setpoint.
 *
 * @param tag  tag that is written
 * @param from value before, finite, in {@code unit}
 * @param to   value to be written, finite, in {@code unit}; may equal {@code from}: hold
 * @param unit symbol of the tag's own unit, e.g. "1/min"; empty for a plain number
 */
public record SetpointMove(String tag, double from, double to, String unit) {

	/** @throws IllegalArgumentException if the tag is empty, a text is too long or a value is not finite */
	public SetpointMove {
		Checks.name("tag", tag);
		Checks.finite("from", from);
		Checks.finite("to", to);
		Checks.unit("unit", unit);
	}
}
