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

/** Forbids moves that would rest on signals that cannot be trusted. */
final class LoopSignalInterlock implements Interlock {

	/** Least confidence that a move may rest on: half of the samples are bad, or a balance is open by six standard uncertainties. */
	static final double LEAST_CONFIDENCE = 0.5;

	@Override
	public Optional<Trip> check(Observation observation, PlantState state, double proposed) {
		double confidence = LoopFacts.confidence(observation.facts());
		if (confidence >= LEAST_CONFIDENCE) {
			return Optional.empty();
		}
		LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
		String why = interval == null || interval.problems().isEmpty() ? "The heat balances do not close."
				: String.join(" ", interval.problems());
		return Optional.of(new Trip(new BoundingLimit("signal confidence", confidence, LEAST_CONFIDENCE, "", true),
				String.format(Locale.ROOT, "The signals cannot be trusted, confidence %.2f. %s", confidence, why), false));
	}
}
