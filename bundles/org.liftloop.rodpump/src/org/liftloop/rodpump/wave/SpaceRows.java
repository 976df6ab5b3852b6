/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

/**
 * The signals of one depth while a march goes by: position of a node and dynamic load of the element beside it, over one
 * stroke. Two rows serve the whole march.
 */
final class SpaceRows {

	/** Up positive, m; with the last step before the first and the first after the last. */
	final double[] positionM;
	/** Tension, without the rods' static weight, N; same index as the position. */
	final double[] loadN;
	final int steps;
	/** Work taken so far, J. */
	double dampingJ;
	double frictionJ;

	SpaceRows(int steps) {
		this.steps = steps;
		positionM = new double[steps + 2];
		loadN = new double[steps + 2];
	}

	void start() {
		dampingJ = 0;
		frictionJ = 0;
		close();
	}

	/** Makes the position periodic again after a change. */
	void close() {
		positionM[0] = positionM[steps];
		positionM[steps + 1] = positionM[1];
	}

	/** Passes an element: the next node is higher or lower by its stretch. */
	void stretch(double complianceMPerN) {
		for (int j = 1; j <= steps; j++) {
			positionM[j] -= complianceMPerN * loadN[j];
		}
		close();
	}

	/** Work of a load at this depth in the stroke: sum of load times central difference of position, J. */
	double workJ() {
		double sum = 0;
		for (int j = 1; j <= steps; j++) {
			sum += loadN[j] * (positionM[j + 1] - positionM[j - 1]);
		}
		return sum / 2;
	}

	/** Copies every stride-th value. */
	double[] positionM(int points) {
		return every(positionM, points, 0);
	}

	/** Copies every stride-th load and adds a constant. */
	double[] loadN(int points, double addedN) {
		return every(loadN, points, addedN);
	}

	private double[] every(double[] row, int points, double added) {
		int stride = steps / points;
		double[] values = new double[points];
		for (int k = 0; k < points; k++) {
			values[k] = row[1 + k * stride] + added;
		}
		return values;
	}
}
