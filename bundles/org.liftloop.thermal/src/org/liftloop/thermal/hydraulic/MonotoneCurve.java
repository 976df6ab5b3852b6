/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import java.util.List;

/**
 * Cubic interpolation that makes no peaks of its own (Fritsch and Carlson, SIAM J. Numer. Anal. 17, 1980); straight on
 * beyond both ends.
 */
final class MonotoneCurve {

	private final double[] x;
	private final double[] y;
	private final double[] slope;

	MonotoneCurve(List<double[]> points) {
		int size = points.size();
		x = points.stream().mapToDouble(p -> p[0]).toArray();
		y = points.stream().mapToDouble(p -> p[1]).toArray();
		double[] secant = new double[size - 1];
		for (int i = 0; i < size - 1; i++) {
			secant[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
		}
		slope = new double[size];
		slope[0] = secant[0];
		slope[size - 1] = secant[size - 2];
		for (int i = 1; i < size - 1; i++) {
			slope[i] = secant[i - 1] * secant[i] > 0 ? (secant[i - 1] + secant[i]) / 2 : 0;
		}
		for (int i = 0; i < size - 1; i++) {
			double a = secant[i] == 0 ? 0 : slope[i] / secant[i];
			double b = secant[i] == 0 ? 0 : slope[i + 1] / secant[i];
			double length = Math.hypot(a, b);
			if (length > 3) {
				slope[i] = 3 / length * a * secant[i];
				slope[i + 1] = 3 / length * b * secant[i];
			}
		}
	}

	double at(double where) {
		int last = x.length - 1;
		if (where <= x[0]) {
			return y[0] + slope[0] * (where - x[0]);
		}
		if (where >= x[last]) {
			return y[last] + slope[last] * (where - x[last]);
		}
		int i = 0;
		while (where > x[i + 1]) {
			i++;
		}
		double width = x[i + 1] - x[i];
		double t = (where - x[i]) / width;
		double u = 1 - t;
		return u * u * ((1 + 2 * t) * y[i] + t * width * slope[i])
				+ t * t * ((1 + 2 * u) * y[i + 1] - u * width * slope[i + 1]);
	}
}
