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

import org.liftloop.core.signal.Quality;

/**
 * Where the heat of an interval came from and went. Heat into the two heat capacities of the loop is counted.
 *
 * @param carriedW         carried by the coolant from the hot to the cold side, m cp (Th - Tc), W
 * @param exchangedW       given to the secondary stream by the primary side: what is carried less what warms the cold side, W
 * @param secondaryW       taken up by the secondary stream, by its own sensors, W
 * @param demandW          what the load gives, by the primary side: carried, lost to the ambient, and warming the hot side, W
 * @param secondaryClosure exchanged less taken up, over exchanged
 * @param loadClosure      measured heat load less the demand by the primary side, over the load
 */
public record HeatBalance(LoopEstimate carriedW, LoopEstimate exchangedW, LoopEstimate secondaryW, LoopEstimate demandW,
		LoopEstimate secondaryClosure, LoopEstimate loadClosure) {

	/** Standard uncertainties beyond which a balance does not close. */
	private static final double CLOSED = 3;

	/**
	 * How far the signals can be trusted by the balances that are known: 1 where they close within three standard
	 * uncertainties, else as much less as they are open.
	 *
	 * @return 0 to 1
	 */
	public double confidence() {
		return Math.min(confidence(secondaryClosure), confidence(loadClosure));
	}

	/** @return heat that warms the cold side, W; NaN when it is not determinable */
	double storedColdW() {
		return carriedW.value() - exchangedW.value();
	}

	private static double confidence(LoopEstimate closure) {
		double allowed = CLOSED * closure.deviation();
		return closure.quality() != Quality.GOOD || Math.abs(closure.value()) <= allowed ? 1
				: allowed / Math.abs(closure.value());
	}
}
