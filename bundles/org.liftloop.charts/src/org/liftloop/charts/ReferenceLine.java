/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

/**
 * A straight line right across the plot to compare data with.
 *
 * @param orientation which way it runs
 * @param value where it stands: a y value for a horizontal line, an x value for a vertical one, in shown units, drawable
 * @param label the name written beside it
 * @param role the meaning that decides the colour
 */
public record ReferenceLine(Orientation orientation, double value, String label, ColorRole role) {

	/** Which way a line runs. */
	public enum Orientation {
		/** At one y value. */
		HORIZONTAL,
		/** At one x value. */
		VERTICAL
	}

	/**
	 * @throws IllegalArgumentException if the value cannot be drawn
	 */
	public ReferenceLine {
		if (!ValueRange.isDrawable(value)) {
			throw new IllegalArgumentException("Line \"" + label + "\" cannot stand at " + value);
		}
	}
}
