/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.SetpointLimits;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.LoopLimits;
import org.liftloop.model.LoopControl;

/**
 * The limits that hold for the setpoint of a loop.
 *
 * @param hotLimitK        highest hot temperature, K
 * @param marginK          how far below it the hot temperature is kept, K
 * @param lowestSetpointK  lowest setpoint, K
 * @param highestSetpointK highest setpoint, K
 * @param stepK            greatest change at once, K
 * @param secondsBetween   least time between two changes, s; with the step it bounds the rate
 * @param leastFlowKgPerS  flow at the lowest pump speed, or the lowest allowed, kg/s
 * @param mostFlowKgPerS   flow at the highest pump speed, kg/s
 * @param flowLimitKgPerS  lowest allowed flow, kg/s; 0 where none is given
 */
record LoopWindow(double hotLimitK, double marginK, double lowestSetpointK, double highestSetpointK, double stepK,
		double secondsBetween, double leastFlowKgPerS, double mostFlowKgPerS, double flowLimitKgPerS) {

	/** Least change of the setpoint, K. Whole tenths of a degree Celsius are multiples of it in kelvin. */
	static final double RESOLUTION_K = 0.05;
	private static final String REMEDY = "Complete control and limits of the loop in its editor.";

	/**
	 * @param loop loop of the model
	 * @return its limits
	 * @throws RefusedException naming what is missing for control
	 */
	static LoopWindow of(CoolingLoop loop) throws RefusedException {
		LoopLimits limits = loop.getLimits();
		LoopControl control = loop.getControl();
		Double ratedFlow = loop.getRatedFlowKgPerS();
		List<String> missing = new ArrayList<>();
		note(missing, limits, "limits");
		note(missing, control, "control");
		note(missing, ratedFlow, "rated flow");
		if (limits != null) {
			note(missing, limits.getHighestHotK(), "highest hot temperature");
			note(missing, limits.getLowestSetpointK(), "lowest setpoint");
			note(missing, limits.getHighestSetpointK(), "highest setpoint");
		}
		if (!missing.isEmpty() || limits == null || control == null || ratedFlow == null) {
			throw new RefusedException("There is no advice on the setpoint: not given are " + String.join(", ", missing) + '.',
					REMEDY);
		}
		return of(limits, control, ratedFlow);
	}

	private static LoopWindow of(LoopLimits limits, LoopControl control, double ratedFlow) throws RefusedException {
		Double flow = limits.getLowestFlowKgPerS();
		double flowLimit = flow == null ? 0 : flow;
		double step = limits.getLargestStepK();
		LoopWindow window = new LoopWindow(limits.getHighestHotK(), limits.getMarginK(), limits.getLowestSetpointK(),
				limits.getHighestSetpointK(), step, limits.getMinimumHoldTimeS(),
				Math.max(flowLimit, control.getLowestSpeed() * ratedFlow), control.getHighestSpeed() * ratedFlow, flowLimit);
		if (!(window.lowestSetpointK <= window.ceilingK() && window.leastFlowKgPerS < window.mostFlowKgPerS && step > 0)) {
			throw new RefusedException("There is no advice on the setpoint: its limits contradict each other.", REMEDY);
		}
		return window;
	}

	private static void note(List<String> missing, @Nullable Object value, String name) {
		if (value == null) {
			missing.add(name);
		}
	}

	/** @return highest setpoint that keeps the margin, K */
	double ceilingK() {
		return Math.min(highestSetpointK, hotLimitK - marginK);
	}

	/** @return the hard limits of the setpoint */
	SetpointLimits setpoint() {
		return new SetpointLimits(lowestSetpointK, highestSetpointK, stepK, RESOLUTION_K, secondsBetween);
	}
}
