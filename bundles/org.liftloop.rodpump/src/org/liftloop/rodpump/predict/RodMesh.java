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

import java.util.List;
import java.util.stream.IntStream;

import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/**
 * The rods as masses and springs, and the explicit central-difference step of the damped wave equation on them. Heights
 * are up positive, m; node 0 is the polished rod, the last node the plunger.
 * <p>
 * Each taper is cut into equal elements as short as stability allows, so that the Courant number a dt/dx is close below
 * one, where the scheme neither smears nor disperses a wave front.
 */
final class RodMesh {

	private final double stepS;
	private final double dampingPerS;
	/** Mass of each node, kg. */
	private final double[] massKg;
	/** Stiffness of each element, N/m. */
	private final double[] stiffnessNPerM;

	RodMesh(RodString string, double dampingPerS, double stepS) {
		this.stepS = stepS;
		this.dampingPerS = dampingPerS;
		List<RodTaper> tapers = string.tapers();
		int[] counts = tapers.stream().mapToInt(t -> elements(t, stepS)).toArray();
		int elements = IntStream.of(counts).sum();
		massKg = new double[elements + 1];
		stiffnessNPerM = new double[elements];
		int element = 0;
		for (int i = 0; i < counts.length; i++) {
			RodTaper taper = tapers.get(i);
			double lengthM = taper.lengthM() / counts[i];
			if (taper.waveSpeedMPerS() * stepS > lengthM) {
				throw new IllegalStateException("unstable: taper " + (i + 1) + " is crossed in less than a time step");
			}
			for (int k = 0; k < counts[i]; k++) {
				stiffnessNPerM[element] = taper.axialStiffnessN() / lengthM;
				massKg[element] += taper.massKgPerM() * lengthM / 2;
				massKg[element + 1] += taper.massKgPerM() * lengthM / 2;
				element++;
			}
		}
	}

	/** Elements of a taper: as many as a wave does not cross in less than a step. */
	static int elements(RodTaper taper, double stepS) {
		return (int) Math.floor(taper.lengthM() / (taper.waveSpeedMPerS() * stepS));
	}

	int nodes() {
		return massKg.length;
	}

	/** Moves all nodes between the ends; {@code next} may be the array of the heights before the present ones. */
	void step(double[] before, double[] now, double[] next) {
		double drag = dampingPerS * stepS / 2;
		double loadAboveN = elementLoadN(now, 0);
		for (int j = 1; j < now.length - 1; j++) {
			double loadBelowN = elementLoadN(now, j);
			double acceleration = (loadAboveN - loadBelowN) / massKg[j];
			next[j] = (2 * now[j] - (1 - drag) * before[j] + stepS * stepS * acceleration) / (1 + drag);
			loadAboveN = loadBelowN;
		}
	}

	/** Height of the plunger after a step without load. */
	double freePlungerHeightM(double[] before, double[] now) {
		int last = now.length - 1;
		double drag = dampingPerS * stepS / 2;
		double acceleration = elementLoadN(now, last - 1) / massKg[last];
		return (2 * now[last] - (1 - drag) * before[last] + stepS * stepS * acceleration) / (1 + drag);
	}

	/** How much lower the plunger ends a step for each newton of load. */
	double plungerComplianceMPerN() {
		return stepS * stepS / massKg[massKg.length - 1] / (1 + dampingPerS * stepS / 2);
	}

	/** Load at the polished rod, without the weight of the rods, from its heights one step before, now and after. */
	double topLoadN(double beforeM, double[] now, double afterM) {
		double acceleration = (afterM - 2 * now[0] + beforeM) / (stepS * stepS);
		double velocity = (afterM - beforeM) / (2 * stepS);
		return elementLoadN(now, 0) + massKg[0] * (acceleration + dampingPerS * velocity);
	}

	private double elementLoadN(double[] heightM, int element) {
		return stiffnessNPerM[element] * (heightM[element] - heightM[element + 1]);
	}
}
