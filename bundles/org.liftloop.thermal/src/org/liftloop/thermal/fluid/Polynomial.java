/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.fluid;

/** Horner's rule. */
final class Polynomial {

	private Polynomial() {
	}

	/** @return sum of coefficients[i] x^i */
	static double at(double x, double... coefficients) {
		double sum = 0;
		for (int i = coefficients.length - 1; i >= 0; i--) {
			sum = sum * x + coefficients[i];
		}
		return sum;
	}

	/** @return sum of coefficients[i][j] x^i y^j */
	static double at(double x, double y, double[][] coefficients) {
		double sum = 0;
		for (int i = coefficients.length - 1; i >= 0; i--) {
			sum = sum * x + at(y, coefficients[i]);
		}
		return sum;
	}
}
