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

import org.liftloop.core.control.Interlock;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.twin.CardAnalysis;

/** Forbids moves that would rest on signals that cannot be trusted, or on a stroke that tells nothing. */
final class SignalInterlock implements Interlock {

	/**
	 * Least signal confidence that a move may rest on. Friction, damping and density that the model does not know bring sound
	 * cards down to 0.43 (the worst of 100 seeded wells); they say nothing against the fillage.
	 */
	static final double LEAST_CONFIDENCE = 0.4;

	/**
	 * The stop rested on strokes that were told; of the time since then no stroke tells, so none stands against the start. The
	 * confidence and the fillage are judged by the lines of a pump that lifts: where its card is that of a gas lock they say
	 * nothing, and a stop is the safe side.
	 */
	@Override
	public Optional<Trip> checkOther(Observation observation, PlantState state, String signal, double proposed) {
		boolean runs = signal.equals(RodPumpSignals.RUN_COMMAND.name());
		boolean isFree = runs && (proposed > 0.5 || LockedPump.in(observation.facts()).isPresent());
		return isFree ? Optional.empty() : check(observation, state, proposed);
	}

	@Override
	public Optional<Trip> check(Observation observation, PlantState state, double proposed) {
		CardAnalysis analysis = observation.facts().get(RodPumpFacts.ANALYSIS);
		if (analysis == null) {
			return trip(0, observation.facts().get(RodPumpFacts.REFUSED, "There is no analysis of the stroke."));
		}
		double confidence = analysis.confidence().value();
		if (confidence < LEAST_CONFIDENCE) {
			return trip(confidence, "The signals of the card cannot be trusted. "
					+ String.join(" ", analysis.confidence().reasons()));
		}
		Estimate fillage = analysis.diagnosis().estimate(Quantity.FILLAGE);
		return fillage.isDetermined() ? Optional.empty() : trip(confidence, String.join(" ", fillage.reasons()));
	}

	private static Optional<Trip> trip(double confidence, String why) {
		return Optional.of(new Trip(new BoundingLimit("signal confidence", confidence, LEAST_CONFIDENCE, "", true), why,
				false));
	}
}
