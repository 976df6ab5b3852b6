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
 * One point that is marked and named in the plot.
 *
 * @param x abscissa in shown units, drawable
 * @param y ordinate in shown units, drawable
 * @param label the text written beside it
 * @param role the meaning that decides the colour
 * @param markerStyle its symbol
 */
public record PointAnnotation(double x, double y, String label, ColorRole role, MarkerStyle markerStyle) {

	/**
	 * @throws IllegalArgumentException if the point cannot be drawn
	 */
	public PointAnnotation {
		if (!ValueRange.isDrawable(x) || !ValueRange.isDrawable(y)) {
			throw new IllegalArgumentException("Point \"" + label + "\" cannot stand at " + x + ", " + y);
		}
	}
}
