/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.liftloop.thermal.exchanger.FilmConductance;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SinglePass;

/** A loop whose parameters are known, and its recorded course. */
public final class TrueLoop {

	/** What the estimator is told. */
	public static final EstimatedLoop KNOWN = new EstimatedLoop(40e3, 20e3, 4180, SinglePass.COUNTERFLOW,
			new FilmConductance(new RatedConductance(500, 2), 0.4, 0.4, 0.1, 0.2), 4180, 2);
	private static final double STEP_S = 10;
	private static final int PARTS = 50;

	private final EstimatedLoop real;
	private final double conductancePart;
	private final double flowPart;
	private final double coldBiasK;
	private final double noiseK;
	private final Random random;
	private double[] state = { 299, 296 };
	private double timeS;

	/**
	 * @param real            the loop as it is
	 * @param conductancePart its UA over that of the clean exchanger
	 * @param flowPart        its flow over the measured one
	 * @param coldBiasK       what its cold sensor reads too much, K
	 * @param noiseK          noise of its thermometers, K
	 * @param seed            seed of noise
	 */
	public TrueLoop(EstimatedLoop real, double conductancePart, double flowPart, double coldBiasK, double noiseK, long seed) {
		this.real = real;
		this.conductancePart = conductancePart;
		this.flowPart = flowPart;
		this.coldBiasK = coldBiasK;
		this.noiseK = noiseK;
		random = new Random(seed);
	}

	/** @return what is measured ten seconds later, under a load and a flow that go up and down */
	public LoopMoment next() {
		LoopMoment before = inputs(timeS);
		LoopMoment after = inputs(timeS + STEP_S);
		for (int i = 0; i < PARTS; i++) {
			double part = (i + 0.5) / PARTS;
			LoopMoment between = new LoopMoment(0, 0, 0, 0, before.flowKgPerS() + part * (after.flowKgPerS() - before.flowKgPerS()),
					before.heatLoadW() + part * (after.heatLoadW() - before.heatLoadW()), 0.2,
					before.secondaryInletK() + part * (after.secondaryInletK() - before.secondaryInletK()), 295);
			state = RungeKutta.follow(real.at(between, conductancePart, flowPart), state, STEP_S / PARTS, 1);
		}
		timeS += STEP_S;
		double outletK = real.at(after, conductancePart, flowPart).exchange(state).secondaryOutletK();
		return new LoopMoment(timeS, state[0] + noise(), state[1] + coldBiasK + noise(), outletK + noise(), after.flowKgPerS(),
				after.heatLoadW(), 0.2, after.secondaryInletK(), 295);
	}

	private static LoopMoment inputs(double timeS) {
		double loadW = 1000 + 250 * Math.signum(Math.sin(2 * Math.PI * timeS / 3_000));
		double flow = 0.08 + 0.03 * Math.sin(2 * Math.PI * timeS / 7_000);
		return new LoopMoment(timeS, 0, 0, 0, flow, loadW, 0.2, 293.15 + Math.sin(timeS / 20_000), 295);
	}

	private double noise() {
		return noiseK * random.nextGaussian();
	}

	/**
	 * @param count number of records
	 * @return so many
	 */
	public List<LoopMoment> course(int count) {
		List<LoopMoment> course = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			course.add(next());
		}
		return course;
	}
}
