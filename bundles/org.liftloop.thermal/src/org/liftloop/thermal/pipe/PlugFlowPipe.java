/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.pipe;

import java.util.ArrayDeque;
import java.util.Deque;

import org.liftloop.internal.thermal.Argument;
import org.liftloop.thermal.fluid.FluidState;
import org.liftloop.thermal.loop.EnergyBalance;

/**
 * The coolant in a pipe as plugs that pass it without mixing: the outlet shows the inlet a transit time later, however the
 * flow changes. Each plug loses heat to the ambient while it is in the pipe; the heat capacity of the wall acts at the
 * outlet (van der Heijde et al., Energy Conversion and Management 151, 2017). Not thread-safe.
 */
public final class PlugFlowPipe {

	/** A step is cut so that no more than this part of the volume enters at once. */
	private static final double LONGEST_PLUG = 1.0 / 200;
	/** Plugs shorter than this part of the volume are mixed with the next. */
	private static final double SHORTEST_PLUG = 1.0 / 2_000;

	private final double volumeM3;
	private final double capacityJPerM3K;
	private final double densityKgM3;
	private final double wallJPerK;
	private final double lossWPerM3K;
	private final Deque<Plug> plugs = new ArrayDeque<>();
	private double wallK;
	private final double initialJ;
	private double netJ;
	private double grossJ;

	/**
	 * @param pipe     pipe
	 * @param fluid    properties of the coolant, taken as constant
	 * @param initialK temperature of coolant and wall at the start, K
	 */
	public PlugFlowPipe(InsulatedPipe pipe, FluidState fluid, double initialK) {
		volumeM3 = pipe.volumeM3();
		densityKgM3 = fluid.densityKgM3();
		capacityJPerM3K = densityKgM3 * fluid.heatCapacityJPerKgK();
		wallJPerK = pipe.wallCapacityJPerK();
		lossWPerM3K = pipe.lossWPerMK() / pipe.areaM2();
		wallK = Argument.inRange("initialK", initialK, 1, 2_000);
		plugs.add(new Plug(volumeM3, initialK));
		initialJ = storedJ();
	}

	/**
	 * @param durationS  time, s; 0 or more
	 * @param flowKgPerS flow during it, kg/s; 0 to 1e5
	 * @param inletK     temperature at the inlet during it, K; 1 to 2,000
	 * @param ambientK   temperature around the pipe, K; 1 to 2,000
	 * @return mean temperature at the outlet during it, K; that of the wall there if nothing flows
	 * @throws IllegalArgumentException outside of the ranges
	 */
	public double advance(double durationS, double flowKgPerS, double inletK, double ambientK) {
		Argument.inRange("durationS", durationS, 0, 1e9);
		Argument.inRange("flowKgPerS", flowKgPerS, 0, 1e5);
		Argument.inRange("inletK", inletK, 1, 2_000);
		Argument.inRange("ambientK", ambientK, 1, 2_000);
		double enteringM3 = flowKgPerS / densityKgM3 * durationS;
		int steps = (int) Math.max(1, Math.min(1e7, Math.ceil(enteringM3 / (LONGEST_PLUG * volumeM3))));
		double stepM3 = enteringM3 / steps;
		double leftJ = 0;
		for (int i = 0; i < steps; i++) {
			leftJ += step(durationS / steps, stepM3, inletK, ambientK);
		}
		return enteringM3 > 0 ? leftJ / (enteringM3 * capacityJPerM3K) : wallK;
	}

	/** @return temperature at the outlet now, K: that of the wall there, and without a wall of what left last */
	public double outletK() {
		return wallK;
	}

	/** @return books of energy since the start: what flowed in less what flowed out and was lost, against what is stored */
	public EnergyBalance balance() {
		return new EnergyBalance(storedJ() - initialJ, netJ, grossJ, 0);
	}

	/** @return energy above 0 K in coolant and wall, J */
	public double storedJ() {
		return plugs.stream().mapToDouble(p -> p.volumeM3 * p.temperatureK).sum() * capacityJPerM3K + wallJPerK * wallK;
	}

	/** @return energy that left with the coolant, J */
	private double step(double durationS, double enteringM3, double inletK, double ambientK) {
		double lostJ = lose(durationS, ambientK);
		enter(enteringM3, inletK);
		double arrivedJ = leave(enteringM3);
		double leftJ = passWall(enteringM3, arrivedJ);
		double enteredJ = enteringM3 * capacityJPerM3K * inletK;
		netJ += enteredJ - leftJ - lostJ;
		grossJ += Math.abs(enteredJ - leftJ) + Math.abs(lostJ);
		return leftJ;
	}

	private double lose(double durationS, double ambientK) {
		double kept = Math.exp(-lossWPerM3K * durationS / capacityJPerM3K);
		double lost = 0;
		for (Plug plug : plugs) {
			double nextK = ambientK + (plug.temperatureK - ambientK) * kept;
			lost += plug.volumeM3 * (plug.temperatureK - nextK);
			plug.temperatureK = nextK;
		}
		return lost * capacityJPerM3K;
	}

	private void enter(double enteringM3, double inletK) {
		if (enteringM3 == 0) {
			return;
		}
		Plug newest = plugs.peekFirst();
		if (newest != null && newest.volumeM3 < SHORTEST_PLUG * volumeM3) {
			newest.mix(enteringM3, inletK);
		} else {
			plugs.addFirst(new Plug(enteringM3, inletK));
		}
	}

	/** @return energy of what arrived at the outlet, J */
	private double leave(double leavingM3) {
		double openM3 = leavingM3;
		double arrived = 0;
		while (openM3 > 0) {
			Plug oldest = plugs.getLast();
			double takenM3 = Math.min(openM3, oldest.volumeM3);
			arrived += takenM3 * oldest.temperatureK;
			openM3 -= takenM3;
			oldest.volumeM3 -= takenM3;
			if (oldest.volumeM3 <= 0 && plugs.size() > 1) {
				plugs.removeLast();
			} else {
				break;
			}
		}
		return arrived * capacityJPerM3K;
	}

	/** The wall takes on the temperature of what passes, exactly for a constant arrival; what it does not take leaves. */
	private double passWall(double passingM3, double arrivedJ) {
		if (passingM3 == 0 || wallJPerK == 0) {
			wallK = passingM3 == 0 ? wallK : arrivedJ / (passingM3 * capacityJPerM3K);
			return arrivedJ;
		}
		double arrivedK = arrivedJ / (passingM3 * capacityJPerM3K);
		double before = wallK;
		wallK = arrivedK + (wallK - arrivedK) * Math.exp(-passingM3 * capacityJPerM3K / wallJPerK);
		return arrivedJ - wallJPerK * (wallK - before);
	}

	/** Coolant of one temperature. */
	private static final class Plug {

		private double volumeM3;
		private double temperatureK;

		Plug(double volumeM3, double temperatureK) {
			this.volumeM3 = volumeM3;
			this.temperatureK = temperatureK;
		}

		void mix(double addedM3, double addedK) {
			temperatureK = (volumeM3 * temperatureK + addedM3 * addedK) / (volumeM3 + addedM3);
			volumeM3 += addedM3;
		}
	}
}
