/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.loop;

import java.util.function.DoubleUnaryOperator;

import org.liftloop.internal.plant.Dice;
import org.liftloop.plant.spec.LoopSpec;
import org.liftloop.plant.spec.SurroundingsSpec;
import org.liftloop.thermal.twin.simulate.LoadProfile;

/** What acts on a loop from outside, over time. Remembers how far it has wandered; used by one thread at a time. */
public final class Surroundings {

	private static final double DAY_S = 86_400;
	/** Time in which what wanders forgets where it was, s. */
	private static final double MEMORY_S = 1_800;
	/** Stream of random numbers beside those of the scans. */
	private static final long STREAM = -7;
	/** A source is built for a few times what it usually gives. */
	private static final double LARGEST_LOAD = 5;

	private final SurroundingsSpec spec;
	private final Dice dice;
	private final double phase;
	/** Heat load, W, over the time since the start, s. */
	private DoubleUnaryOperator load;
	private double lastS;
	private double secondaryK;
	private double ambientK;

	/**
	 * What acts at a moment.
	 *
	 * @param heatLoadW           heat load, W
	 * @param secondaryFlowKgPerS secondary flow, kg/s
	 * @param secondaryInletK     its inlet temperature, K
	 * @param ambientK            temperature of the surroundings, K
	 */
	public record Now(double heatLoadW, double secondaryFlowKgPerS, double secondaryInletK, double ambientK) {
	}

	/** @param loop the loop */
	public Surroundings(LoopSpec loop) {
		spec = loop.surroundings();
		load = spec.load()::atW;
		dice = new Dice(loop.seed(), STREAM);
		phase = dice.between(0, 2 * Math.PI);
		secondaryK = spec.wanderK() * dice.normal();
		ambientK = spec.wanderK() * dice.normal();
	}

	/**
	 * Another heat load from now on.
	 *
	 * @param other  heat load, from 0 to five times that at the start; what lies outside is cut off
	 * @param startS time since the start from which its times count, s
	 */
	public void load(LoadProfile other, double startS) {
		double mostW = LARGEST_LOAD * spec.load().atW(0);
		load = timeS -> Math.clamp(other.atW(timeS - startS), 0, mostW);
	}

	/**
	 * @param timeS time since the start, s; not before the last one asked for
	 * @return what acts then
	 */
	public Now at(double timeS) {
		double elapsedS = timeS - lastS;
		if (elapsedS > 0) {
			// An Ornstein-Uhlenbeck process, exact over any step.
			double kept = StrictMath.exp(-elapsedS / MEMORY_S);
			double fresh = spec.wanderK() * Math.sqrt(1 - kept * kept);
			secondaryK = kept * secondaryK + fresh * dice.normal();
			ambientK = kept * ambientK + fresh * dice.normal();
			lastS = timeS;
		}
		double day = StrictMath.sin(2 * Math.PI * timeS / DAY_S + phase);
		return new Now(load.applyAsDouble(timeS), spec.secondaryFlowKgPerS(),
				spec.secondaryInletK() + spec.secondaryDailyK() * day + secondaryK,
				spec.ambientK() + spec.ambientDailyK() * day + ambientK);
	}
}
