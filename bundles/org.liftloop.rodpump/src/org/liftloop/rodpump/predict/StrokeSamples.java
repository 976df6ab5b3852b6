/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

/** The points of one stroke. */
final class StrokeSamples {

	final double[] surfacePositionM;
	final double[] surfaceLoadN;
	final double[] pumpPositionM;
	final double[] pumpLoadN;
	final double[] angleRad;
	final double[] speedRadPerS;

	StrokeSamples(int points) {
		surfacePositionM = new double[points];
		surfaceLoadN = new double[points];
		pumpPositionM = new double[points];
		pumpLoadN = new double[points];
		angleRad = new double[points];
		speedRadPerS = new double[points];
	}

	int size() {
		return surfacePositionM.length;
	}

	void set(int point, double rodM, double rodN, double plungerM, double plungerN, double crankRad,
			double crankRadPerS) {
		surfacePositionM[point] = rodM;
		surfaceLoadN[point] = rodN;
		pumpPositionM[point] = plungerM;
		pumpLoadN[point] = plungerN;
		angleRad[point] = crankRad;
		speedRadPerS[point] = crankRadPerS;
	}

	/** Largest difference of surface load and plunger position as a fraction of their range. */
	double difference(StrokeSamples last) {
		return Math.max(difference(last.surfaceLoadN, surfaceLoadN), difference(last.pumpPositionM, pumpPositionM));
	}

	private static double difference(double[] last, double[] present) {
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		double largest = 0;
		for (int i = 0; i < present.length; i++) {
			lowest = Math.min(lowest, present[i]);
			highest = Math.max(highest, present[i]);
			largest = Math.max(largest, Math.abs(present[i] - last[i]));
		}
		// A signal without range repeats itself exactly or not at all.
		return highest > lowest ? largest / (highest - lowest) : largest;
	}
}
