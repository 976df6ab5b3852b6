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

import java.util.Locale;
import java.util.Optional;

import org.liftloop.core.control.Interlock;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.twin.Observation;

/** Forbids to slow the pump of a loop down that is at its lowest flow, and disarms below it: then something else is wrong. */
final class LowFlowInterlock implements Interlock {

	/** Part of a flow that a flow meter is off by: two standard uncertainties. */
	private static final double METER = 2 * SensorAccuracy.USUAL.flowPart();
	private final LoopWindow window;

	/** @param window limits of the loop */
	LowFlowInterlock(LoopWindow window) {
		this.window = window;
	}

	@Override
	public Optional<Trip> check(Observation observation, PlantState state, double proposed) {
		LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
		double flow = interval == null ? Double.NaN : interval.mean(LoopSignals.FLOW);
		double limit = window.flowLimitKgPerS();
		if (flow < limit * (1 - METER)) {
			return trip(flow, limit, "The flow of %.3f kg/s is below its lowest, %.3f kg/s.", true);
		}
		return proposed > state.setpoint() && flow <= limit * (1 + METER)
				? trip(flow, limit, "The flow of %.3f kg/s is at its lowest, %.3f kg/s: a higher setpoint would slow the pump down.", false)
				: Optional.empty();
	}

	private static Optional<Trip> trip(double flow, double limit, String sentence, boolean disarms) {
		return Optional.of(new Trip(new BoundingLimit("flow", flow, limit, "kg/s", true),
				String.format(Locale.ROOT, sentence, flow, limit), disarms));
	}
}
