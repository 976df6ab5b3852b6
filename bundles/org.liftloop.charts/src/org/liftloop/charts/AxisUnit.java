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
 * The unit an axis shows, as its caller chose it: charts know no unit system.
 *
 * @param symbol the symbol as it is printed, for example {@code in} or {@code lbf}; empty for a plain number
 * @param factor shown value per SI value, finite and positive; for example 39.37007874 for metres shown in inches
 */
public record AxisUnit(String symbol, double factor) {

	/** A plain number, or a value shown as it comes. */
	public static final AxisUnit ONE = new AxisUnit("", 1);

	/**
	 * @throws IllegalArgumentException if {@code factor} is not finite and positive
	 */
	public AxisUnit {
		symbol = symbol.strip();
		if (!(factor > 0) || Double.isInfinite(factor)) {
			throw new IllegalArgumentException("The factor of an axis unit is finite and positive, not " + factor);
		}
	}

	/**
	 * @param siValue a value in SI
	 * @return the value as shown
	 */
	public double fromSi(double siValue) {
		return siValue * factor;
	}

	/**
	 * @param siValues values in SI
	 * @return a new array of the values as shown
	 */
	public double[] fromSi(double[] siValues) {
		double[] shown = new double[siValues.length];
		for (int i = 0; i < shown.length; i++) {
			shown[i] = siValues[i] * factor;
		}
		return shown;
	}
}
