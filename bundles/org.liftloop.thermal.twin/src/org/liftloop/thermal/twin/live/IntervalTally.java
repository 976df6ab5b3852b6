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

import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;

/**
 * What the intervals of a loop come to.
 *
 * @param intervals      intervals observed
 * @param incomplete     those in which a needed signal is not known
 * @param judged         those of which UA is known
 * @param conductanceSum sum of the UA known, W/K
 * @param distrusted     those whose signals cannot be trusted: confidence below that of the interlock
 */
public record IntervalTally(long intervals, long incomplete, long judged, double conductanceSum, long distrusted) {

	/** No intervals. */
	public static final IntervalTally NONE = new IntervalTally(0, 0, 0, 0, 0);

	/**
	 * @param observation an interval of a loop
	 * @return these intervals and that one
	 */
	public IntervalTally with(Observation observation) {
		Facts facts = observation.facts();
		LoopInterval interval = facts.get(LoopFacts.INTERVAL);
		ExchangerState exchanger = facts.get(LoopFacts.EXCHANGER);
		boolean isKnown = exchanger != null && exchanger.conductanceWPerK().isDetermined();
		return new IntervalTally(intervals + 1, incomplete + (interval == null || !interval.missing().isEmpty() ? 1 : 0),
				judged + (isKnown ? 1 : 0),
				conductanceSum + (exchanger != null && isKnown ? exchanger.conductanceWPerK().value() : 0),
				distrusted + (LoopFacts.confidence(facts) < LoopSignalInterlock.LEAST_CONFIDENCE ? 1 : 0));
	}

	/** @return mean UA of the intervals of which it is known, W/K; NaN when there is none */
	public double meanConductanceWPerK() {
		return judged == 0 ? Double.NaN : conductanceSum / judged;
	}
}
