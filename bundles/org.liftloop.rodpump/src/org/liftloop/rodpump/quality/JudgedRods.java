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

import java.util.Arrays;

import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.wave.GibbsPlan;
import org.liftloop.rodpump.wave.GibbsSolver;

/**
 * The rods of a stated well, perhaps a little longer or run a little faster than stated, ready to march cards of one
 * number of points down to the pump. Immutable and thread-safe.
 * <p>
 * {@value #HARMONICS} harmonics are kept and then weighted by Lanczos' sigma factors (a running mean over 1/(H+1) of the
 * stroke), which takes away the ringing of a truncated series at the valves' jumps.
 */
final class JudgedRods {

	/** Harmonics kept: the ripples of shallow wells lie high, and the weighting halves those kept. */
	static final int HARMONICS = 30;

	private static final double LONGEST_TAPER_M = 10_000;

	private final GibbsPlan plan;
	/** With a damping higher by its deviation. */
	private final GibbsPlan damped;
	private final double buoyantWeightN;
	private final double complianceMPerN;

	private JudgedRods(GibbsPlan plan, GibbsPlan damped, double buoyantWeightN, double complianceMPerN) {
		this.plan = plan;
		this.damped = damped;
		this.buoyantWeightN = buoyantWeightN;
		this.complianceMPerN = complianceMPerN;
	}

	/**
	 * @param well             stated well
	 * @param depthFactor      length of the rods over the stated length; as far as tapers may be long
	 * @param strokesPerMinute pumping speed, 1/min
	 * @param points           points of a card
	 */
	static JudgedRods of(JudgedWell well, double depthFactor, double strokesPerMinute, int points) {
		double longestM = well.string().tapers().stream().mapToDouble(RodTaper::lengthM).max().orElseThrow();
		RodString string = well.string().scaled(Math.min(depthFactor, LONGEST_TAPER_M / longestM), 1);
		GibbsSolver solver = new GibbsSolver(string, well.fluidDensityKgM3(), well.dampingRatio(), HARMONICS);
		double higher = Math.min(GibbsSolver.MAXIMUM_DAMPING_RATIO, (1 + DampingSlack.DEVIATION) * well.dampingRatio());
		GibbsSolver damped = new GibbsSolver(string, well.fluidDensityKgM3(), higher, HARMONICS);
		return new JudgedRods(solver.plan(strokesPerMinute, points), damped.plan(strokesPerMinute, points),
				string.buoyantWeightN(well.fluidDensityKgM3()), 1 / string.springConstantNPerM());
	}

	double buoyantWeightN() {
		return buoyantWeightN;
	}

	double complianceMPerN() {
		return complianceMPerN;
	}

	/** The rods are linear: what position and load of a card each contribute at the pump. */
	DownholeParts parts(double[] positionM, double[] loadN) {
		int size = positionM.length;
		double[] weightOnlyN = new double[size];
		Arrays.fill(weightOnlyN, buoyantWeightN);
		double[][] whole = march(plan, positionM, loadN);
		double[][] moved = march(plan, positionM, weightOnlyN);
		double[][] more = march(damped, positionM, loadN);
		return new DownholeParts(moved[0], moved[1], difference(whole[0], moved[0]), difference(whole[1], moved[1]),
				this, new DampingSlack(difference(more[0], whole[0]), difference(more[1], whole[1])));
	}

	/** The pump card as it is. */
	PumpShape shape(double[] positionM, double[] loadN, double tubingComplianceMPerN) {
		double[][] whole = march(plan, positionM, loadN);
		for (int i = 0; i < positionM.length; i++) {
			whole[0][i] -= tubingComplianceMPerN * whole[1][i];
		}
		return PumpShape.of(whole[0], whole[1]);
	}

	private static double[][] march(GibbsPlan plan, double[] positionM, double[] loadN) {
		PumpCard card = plan.down(new SurfaceCard(positionM, loadN, plan.strokesPerMinute())).pumpCard();
		double width = (double) positionM.length / (plan.harmonics() + 1);
		return new double[][] { runningMean(card.positionM(), width), runningMean(card.loadN(), width) };
	}

	private static double[] difference(double[] from, double[] what) {
		double[] rest = new double[from.length];
		for (int i = 0; i < rest.length; i++) {
			rest[i] = from[i] - what[i];
		}
		return rest;
	}

	/** Periodic mean over {@code width} samples around each, the outermost by their part. */
	static double[] runningMean(double[] samples, double width) {
		int size = samples.length;
		int whole = (int) Math.floor((width - 1) / 2);
		double part = (width - 1) / 2 - whole;
		double[] means = new double[size];
		double sum = 0;
		for (int k = -whole; k <= whole; k++) {
			sum += samples[Math.floorMod(k, size)];
		}
		for (int i = 0; i < size; i++) {
			double before = samples[Math.floorMod(i - whole - 1, size)];
			double after = samples[(i + whole + 1) % size];
			means[i] = (sum + part * (before + after)) / width;
			sum += after - samples[Math.floorMod(i - whole, size)];
		}
		return means;
	}
}
