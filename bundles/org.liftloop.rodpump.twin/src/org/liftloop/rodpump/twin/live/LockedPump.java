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

import org.liftloop.core.twin.Facts;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.pump.GasLock;
import org.liftloop.rodpump.twin.CardAnalysis;

/** Strokes of a gas-locked pump. They say nothing of the fillage that a pump of this well has at this speed. */
final class LockedPump {

	private LockedPump() {
		// Only functions.
	}

	/**
	 * @param facts what is known of a stroke
	 * @return the gas lock that its downhole card shows
	 */
	static Optional<GasLock> in(Facts facts) {
		CardAnalysis analysis = facts.get(RodPumpFacts.ANALYSIS);
		return analysis == null ? Optional.empty()
				: GasLock.find(analysis.diagnosis().pumpCard(), TagInterlock.highestFluidN(analysis.diagnosis().input()),
						analysis.diagnosis().surfaceCard().strokeM());
	}

	/**
	 * @param facts what is known of a stroke
	 * @return pump fillage by which the well can be controlled, a fraction; NaN where there is none
	 */
	static double fillage(Facts facts) {
		return in(facts).isPresent() ? Double.NaN : RodPumpFacts.estimate(facts, Quantity.FILLAGE).value();
	}
}
