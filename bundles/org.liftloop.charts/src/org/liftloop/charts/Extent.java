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
 * The least and the greatest of some values; {@link #NONE} of no values.
 *
 * @param min the least, finite unless there is none
 * @param max the greatest, finite unless there is none
 */
record Extent(double min, double max) {

	static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

	static Extent of(double[] values) {
		Extent extent = NONE;
		for (double value : values) {
			extent = extent.with(value);
		}
		return extent;
	}

	boolean isEmpty() {
		return min > max;
	}

	Extent with(double value) {
		return value >= min && value <= max ? this : new Extent(Math.min(min, value), Math.max(max, value));
	}

	Extent with(Extent other) {
		return other.isEmpty() ? this : with(other.min).with(other.max);
	}
}
