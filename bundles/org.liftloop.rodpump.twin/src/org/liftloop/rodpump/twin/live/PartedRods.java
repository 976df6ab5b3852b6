/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import java.util.Optional;

import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.twin.Facts;
import org.liftloop.rodpump.diagnosis.Quantity;

/**
 * Rods that must be parted, unless the load cell is wrong: a whole string cannot weigh less at the polished rod's peak.
 *
 * @param peakLoadN peak polished-rod load, N
 * @param weightN   buoyant weight of the whole string, N
 */
record PartedRods(double peakLoadN, double weightN) {

	/** Peak load over buoyant rod weight of whole rods, at least. */
	static final double LEAST_PART = 0.9;

	/**
	 * @param facts what is known of a stroke
	 * @return what says that its rods are parted, if so
	 */
	static Optional<PartedRods> in(Facts facts) {
		PartedRods loads = new PartedRods(RodPumpFacts.estimate(facts, Quantity.PEAK_POLISHED_ROD_LOAD).value(),
				RodPumpFacts.estimate(facts, Quantity.BUOYANT_ROD_WEIGHT).value());
		return loads.part() < LEAST_PART ? Optional.of(loads) : Optional.empty();
	}

	/** @return peak load over buoyant rod weight, 1 */
	double part() {
		return peakLoadN / weightN;
	}

	/** @return the limit as a decision holds it */
	BoundingLimit bounding() {
		return new BoundingLimit("peak polished-rod load", peakLoadN, LEAST_PART * weightN, "N", true);
	}
}
