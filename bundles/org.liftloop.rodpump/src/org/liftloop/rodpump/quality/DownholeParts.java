/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

/**
 * A card at the pump, taken apart: what the polished rod's position and what its dynamic load contribute. So an offset, a
 * gain and a shift in time of the measured load are tried without marching again.
 *
 * @param movedPositionM  plunger position from the rod's position alone, m
 * @param movedLoadN      pump load from the rod's position alone, N
 * @param loadedPositionM plunger position from the dynamic load (measured load less buoyant weight) alone, m
 * @param loadedLoadN     pump load from the dynamic load alone, N
 * @param rods            rods marched along
 * @param slack           what an error of the damping changes
 */
record DownholeParts(double[] movedPositionM, double[] movedLoadN, double[] loadedPositionM, double[] loadedLoadN,
		JudgedRods rods, DampingSlack slack) {

	/**
	 * The pump card if the measured load were (1 + gain) load(t - delay) + offset.
	 *
	 * @param offsetN               load offset, N
	 * @param gain                  load gain less one
	 * @param delaySamples          how much later the load was recorded than the position, samples
	 * @param tubingComplianceMPerN stretch of the free tubing, m/N
	 */
	PumpShape corrected(double offsetN, double gain, double delaySamples, double tubingComplianceMPerN) {
		double[][] card = card(offsetN, gain, delaySamples, tubingComplianceMPerN);
		return PumpShape.of(card[0], card[1]);
	}

	/** The pump card as measured, but for what an error of the damping explains of it. */
	PumpShape withSlack(double tubingComplianceMPerN) {
		double[][] card = card(0, 0, 0, tubingComplianceMPerN);
		return slack.shape(card[0], card[1]);
	}

	private double[][] card(double offsetN, double gain, double delaySamples, double tubingComplianceMPerN) {
		int size = movedLoadN.length;
		double[] positionM = new double[size];
		double[] loadN = new double[size];
		double weightN = rods.buoyantWeightN();
		double constantN = (weightN - offsetN) / (1 + gain) - weightN;
		double stretchM = constantN * rods.complianceMPerN();
		for (int i = 0; i < size; i++) {
			loadN[i] = movedLoadN[i] + at(loadedLoadN, i + delaySamples) / (1 + gain) + constantN;
			positionM[i] = movedPositionM[i] + at(loadedPositionM, i + delaySamples) / (1 + gain) - stretchM
					- tubingComplianceMPerN * loadN[i];
		}
		return new double[][] { positionM, loadN };
	}

	/** Value of periodic samples between two of them, by the cubic through the four around. */
	static double at(double[] samples, double index) {
		int size = samples.length;
		int left = (int) Math.floor(index);
		double t = index - left;
		if (t == 0) {
			return samples[Math.floorMod(left, size)];
		}
		double a = samples[Math.floorMod(left - 1, size)];
		double b = samples[Math.floorMod(left, size)];
		double c = samples[Math.floorMod(left + 1, size)];
		double d = samples[Math.floorMod(left + 2, size)];
		return b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
	}
}
