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

/** Area of a closed curve of position and load; the last point joins the first. */
public final class Loop {

	private Loop() {
	}

	/**
	 * Integral of load over position, J; positive if the curve is run clockwise (load higher on the way up). Summed as
	 * load times the distance of the neighbours' positions, in two sums that do not wait for each other.
	 *
	 * @param positionM position, at least two points, m
	 * @param loadN     load, N; same length
	 * @return the area, J
	 */
	public static double areaJ(double[] positionM, double[] loadN) {
		int last = positionM.length - 1;
		double even = loadN[0] * (positionM[1] - positionM[last]);
		double odd = loadN[last] * (positionM[0] - positionM[last - 1]);
		int i = 1;
		for (; i + 1 < last; i += 2) {
			even += loadN[i] * (positionM[i + 1] - positionM[i - 1]);
			odd += loadN[i + 1] * (positionM[i + 2] - positionM[i]);
		}
		if (i < last) {
			even += loadN[i] * (positionM[i + 1] - positionM[i - 1]);
		}
		return (even + odd) / 2;
	}
}
