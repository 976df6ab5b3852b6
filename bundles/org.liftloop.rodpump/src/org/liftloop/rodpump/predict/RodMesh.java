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
import java.util.Locale;
import java.util.stream.IntStream;

import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/**
 * The rods as masses and springs, and the explicit central-difference step of the damped wave equation on them. Heights
 * are up positive, m; node 0 is the polished rod, the last node the plunger.
 * <p>
 * A Courant number a dt/dx close below one neither smears nor disperses a wave front; above one the scheme is unstable.
 */
final class RodMesh {

	/** Rounding of element length and step may pass the limit by this. */
	private static final double COURANT_TOLERANCE = 1e-9;

	private final double stepS;
	private final double dampingPerS;
	/** Mass of each node, kg. */
	private final double[] massKg;
	/** Stiffness of each element, N/m. */
	private final double[] stiffnessNPerM;
	/** How far a newton moves each node in a step, m/N. */
	private final double[] gainMPerN;
	/** Depth of each node below the polished rod, m. */
	private final double[] depthM;
	/** Node at the top of each taper. */
	private final int[] topNodes;

	/**
	 * @param string      rods
	 * @param dampingPerS damping coefficient c, 1/s
	 * @param stepS       time step, s
	 * @param counts      elements of each taper
	 * @throws PredictionRefusedException if a wave crosses an element in less than a step
	 */
	RodMesh(RodString string, double dampingPerS, double stepS, int[] counts) {
		this.stepS = stepS;
		this.dampingPerS = dampingPerS;
		List<RodTaper> tapers = string.tapers();
		int elements = IntStream.of(counts).sum();
		massKg = new double[elements + 1];
		stiffnessNPerM = new double[elements];
		gainMPerN = new double[elements + 1];
		depthM = new double[elements + 1];
		topNodes = new int[counts.length];
		int element = 0;
		double topM = 0;
		for (int i = 0; i < counts.length; i++) {
			RodTaper taper = tapers.get(i);
			double lengthM = taper.lengthM() / counts[i];
			requireStable(i, taper, lengthM);
			topNodes[i] = element;
			for (int k = 0; k < counts[i]; k++) {
				stiffnessNPerM[element] = taper.axialStiffnessN() / lengthM;
				massKg[element] += taper.massKgPerM() * lengthM / 2;
				massKg[element + 1] += taper.massKgPerM() * lengthM / 2;
				element++;
				depthM[element] = topM + (k + 1) * lengthM;
			}
			topM += taper.lengthM();
		}
		for (int j = 0; j <= elements; j++) {
			gainMPerN[j] = stepS * stepS / massKg[j] / (1 + drag());
		}
	}

	private void requireStable(int index, RodTaper taper, double lengthM) {
		double courant = taper.waveSpeedMPerS() * stepS / lengthM;
		if (courant > 1 + COURANT_TOLERANCE) {
			throw new PredictionRefusedException(String.format(Locale.ROOT,
					"unstable grid: a wave crosses an element of taper %d in %.3g ms, less than the time step of %.3g ms"
							+ " (Courant number %.4g, at most 1); take more steps a stroke or fewer elements",
					Integer.valueOf(index + 1), Double.valueOf(1000 * lengthM / taper.waveSpeedMPerS()),
					Double.valueOf(1000 * stepS), Double.valueOf(courant)));
		}
	}

	private double drag() {
		return dampingPerS * stepS / 2;
	}

	int nodes() {
		return massKg.length;
	}

	double stepS() {
		return stepS;
	}

	double depthM(int node) {
		return depthM[node];
	}

	/** How far a newton moves a node in a step, m/N. */
	double gainMPerN(int node) {
		return gainMPerN[node];
	}

	/** Node at the top of a taper. */
	int topNode(int taper) {
		return topNodes[taper];
	}

	/** Moves all nodes between the ends. */
	void step(double[] before, double[] now, double[] next) {
		double keepNow = 2 / (1 + drag());
		double keepBefore = (1 - drag()) / (1 + drag());
		double loadAboveN = elementLoadN(now, 0);
		for (int j = 1; j < now.length - 1; j++) {
			double loadBelowN = elementLoadN(now, j);
			next[j] = keepNow * now[j] - keepBefore * before[j] + gainMPerN[j] * (loadAboveN - loadBelowN);
			loadAboveN = loadBelowN;
		}
	}

	/** Adds each node's squared way over two steps; {@link #dampingWorkJ} makes work of them. */
	static void addWays(double[] before, double[] next, double[] squares) {
		for (int j = 0; j < squares.length; j++) {
			double way = next[j] - before[j];
			squares[j] += way * way;
		}
	}

	/** Work lost to damping, from the sums of {@link #addWays}: c m v^2 dt with v over two steps. */
	double dampingWorkJ(double[] squares) {
		double sum = 0;
		for (int j = 0; j < squares.length; j++) {
			sum += massKg[j] * squares[j];
		}
		return dampingPerS * sum / (4 * stepS);
	}

	/** Height of the plunger after a step without load. */
	double freePlungerHeightM(double[] before, double[] now) {
		int last = now.length - 1;
		double drag = drag();
		return (2 * now[last] - (1 - drag) * before[last]) / (1 + drag) + gainMPerN[last] * elementLoadN(now, last - 1);
	}

	/** How much lower the plunger ends a step for each newton of load. */
	double plungerComplianceMPerN() {
		return gainMPerN[gainMPerN.length - 1];
	}

	/** Load at the polished rod, without the weight of the rods, from its heights one step before, now and after. */
	double topLoadN(double beforeM, double[] now, double afterM) {
		double acceleration = (afterM - 2 * now[0] + beforeM) / (stepS * stepS);
		double velocity = (afterM - beforeM) / (2 * stepS);
		return elementLoadN(now, 0) + massKg[0] * (acceleration + dampingPerS * velocity);
	}

	/** Load at a node between the ends, without the weight of the rods: the mean of the elements beside it. */
	double loadN(double[] heightM, int node) {
		return (elementLoadN(heightM, node - 1) + elementLoadN(heightM, node)) / 2;
	}

	private double elementLoadN(double[] heightM, int element) {
		return stiffnessNPerM[element] * (heightM[element] - heightM[element + 1]);
	}

	/** Heights of another mesh's nodes, interpolated from this mesh's. */
	double[] interpolated(double[] heightM, RodMesh target) {
		double[] result = new double[target.nodes()];
		int left = 0;
		for (int j = 0; j < result.length; j++) {
			while (left < nodes() - 2 && depthM[left + 1] <= target.depthM[j]) {
				left++;
			}
			double weight = (target.depthM[j] - depthM[left]) / (depthM[left + 1] - depthM[left]);
			result[j] = heightM[left] + weight * (heightM[left + 1] - heightM[left]);
		}
		return result;
	}
}
