/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump;

/**
 * Lowest and highest of some values.
 *
 * @param lowest  lowest value
 * @param highest highest value
 */
public record Range(double lowest, double highest) {

	/**
	 * One pass over the values. Branches instead of Math.min and Math.max: the values are smooth in time, so nearly every
	 * branch is foreseen, while the functions' care for NaN and signed zeros would chain every value to the one before.
	 *
	 * @param values at least one value, finite
	 * @return their range
	 */
	public static Range of(double[] values) {
		double lowest = values[0];
		double highest = lowest;
		for (int i = 1; i < values.length; i++) {
			double value = values[i];
			if (value < lowest) {
				lowest = value;
			} else if (value > highest) {
				highest = value;
			}
		}
		return new Range(lowest, highest);
	}

	/** @return highest less lowest */
	public double width() {
		return highest - lowest;
	}
}
