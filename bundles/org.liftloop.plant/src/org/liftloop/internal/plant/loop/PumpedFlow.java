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

import java.time.Instant;

import org.liftloop.internal.plant.Dice;
import org.liftloop.internal.plant.FaultSet;
import org.liftloop.plant.fault.LoopFault.Kind;
import org.liftloop.plant.spec.HydraulicSpec;

/**
 * Where pump and circuit meet. Head, drop and what slips back inside the pump all follow the affinity laws, so one flow at
 * the rated speed gives those at all speeds.
 *
 * @param ratedFlowKgPerS flow at the rated speed, kg/s
 * @param ratedPowerW     electric power there, W
 */
public record PumpedFlow(double ratedFlowKgPerS, double ratedPowerW) {

	private static final int HALVINGS = 50;
	/** Flow over the rated one beyond which no curve is followed. */
	private static final double FURTHEST = 3;
	/** Flow over the rated one that buoyancy drives through a pump at rest. */
	private static final double BUOYANCY = 0.02;
	/** Of a cavitating pump's lost head, as part of it. */
	private static final double FLUTTER = 0.35;

	/**
	 * @param spec pump and circuit
	 * @return what they do in good order
	 */
	public static PumpedFlow sound(HydraulicSpec spec) {
		return meet(spec, 0, 0, 0);
	}

	/**
	 * @param spec   pump and circuit
	 * @param faults faults at work
	 * @param time   time
	 * @param dice   randomness of this scan
	 * @return what they do
	 */
	public static PumpedFlow of(HydraulicSpec spec, FaultSet faults, Instant time, Dice dice) {
		double vapour = faults.level(Kind.CAVITATION, time);
		double lost = vapour == 0 ? 0 : Math.clamp(vapour * (1 + FLUTTER * dice.normal()), 0, 0.95);
		return meet(spec, slip(spec, faults.level(Kind.PUMP_DEGRADATION, time)), faults.level(Kind.VALVE_STUCK, time), lost);
	}

	/** What slips back inside where a part of the rated flow is lost, kg/s: the pump runs out along its curve. */
	private static double slip(HydraulicSpec spec, double lostFlow) {
		if (lostFlow == 0) {
			return 0;
		}
		double rated = spec.ratedFlowKgPerS();
		double neededPa = Math.pow(1 - lostFlow, 2) * spec.curve().risePa(rated / spec.densityKgM3(), 1);
		double low = rated;
		double high = FURTHEST * rated;
		for (int i = 0; i < HALVINGS; i++) {
			double inside = (low + high) / 2;
			if (spec.curve().risePa(inside / spec.densityKgM3(), 1) > neededPa) {
				low = inside;
			} else {
				high = inside;
			}
		}
		return low - (1 - lostFlow) * rated;
	}

	private static PumpedFlow meet(HydraulicSpec spec, double slipKgPerS, double closed, double lostHead) {
		double rated = spec.ratedFlowKgPerS();
		double dropPa = spec.curve().risePa(rated / spec.densityKgM3(), 1) / Math.pow(rated * (1 - closed), 2);
		double low = 0;
		double high = FURTHEST * rated;
		for (int i = 0; i < HALVINGS; i++) {
			double flow = (low + high) / 2;
			double risePa = (1 - lostHead) * spec.curve().risePa((flow + slipKgPerS) / spec.densityKgM3(), 1);
			if (risePa > dropPa * flow * flow) {
				low = flow;
			} else {
				high = flow;
			}
		}
		double powerW = spec.curve().powerW((low + slipKgPerS) / spec.densityKgM3(), 1);
		return new PumpedFlow(low, (1 - lostHead / 2) * powerW);
	}

	/**
	 * @param speed speed over the rated speed
	 * @return flow, kg/s
	 */
	public double flowKgPerS(double speed) {
		return Math.max(speed, BUOYANCY) * ratedFlowKgPerS;
	}

	/**
	 * @param speed speed over the rated speed
	 * @return electric power, W
	 */
	public double powerW(double speed) {
		return speed * speed * speed * ratedPowerW;
	}
}
