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

import java.time.Instant;

import org.liftloop.thermal.estimate.LoopMoment;
import org.liftloop.thermal.twin.MappedLoop;

/** Intervals as estimators and fits take them. */
final class LoopMoments {

	private LoopMoments() {
		// Only a function.
	}

	/**
	 * @param loop     the loop
	 * @param interval an interval
	 * @param end      its end
	 * @return it as a moment. What is not measured is what the loop is rated for; a heat load that is not measured is what the
	 *         coolant carries away, which leaves the flow meter without a check
	 */
	static LoopMoment of(MappedLoop loop, LoopInterval interval, Instant end) {
		double hotK = interval.mean(LoopSignals.HOT);
		double coldK = interval.mean(LoopSignals.COLD);
		double flow = interval.mean(LoopSignals.FLOW);
		double ambientK = interval.mean(LoopSignals.AMBIENT, loop.ambient().temperatureK());
		double carriedW = flow * loop.plan().cpJPerKgK() * (hotK - coldK) + loop.ambient().lossW(hotK);
		return new LoopMoment(end.toEpochMilli() / 1_000.0, hotK, coldK, interval.mean(LoopSignals.SECONDARY_OUTLET),
				flow, interval.mean(LoopSignals.HEAT_LOAD, carriedW),
				interval.mean(LoopSignals.SECONDARY_FLOW, loop.plan().secondary().flowKgPerS()),
				interval.mean(LoopSignals.SECONDARY_INLET), ambientK);
	}
}
