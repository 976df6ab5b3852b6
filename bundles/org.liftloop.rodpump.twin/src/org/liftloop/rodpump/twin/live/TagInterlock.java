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

import java.util.Locale;
import java.util.Optional;

import org.liftloop.core.control.Interlock;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.pump.PlungerTag;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.twin.CardAnalysis;

/**
 * Forbids to speed up a well whose plunger strikes at an end of its stroke: the faster the stroke, the farther the rods
 * carry the plunger beyond it. Slowing down stays allowed, since it takes force off the tag, so this does not disarm.
 */
final class TagInterlock implements Interlock {

	@Override
	public Optional<Trip> check(Observation observation, PlantState state, double proposed) {
		return proposed > state.setpoint() ? tag(observation.facts()).map(TagInterlock::trip) : Optional.empty();
	}

	private static Trip trip(PlungerTag tag) {
		return new Trip(
				new BoundingLimit("force of the tag over fluid load", tag.relativeForce(), PlungerTag.LEAST_FORCE, "", true),
				String.format(Locale.ROOT,
						"The plunger strikes at the %s of its stroke with %.1f kN: it would strike harder at a higher speed."
								+ " The pump has to be spaced.",
						word(tag), 1e-3 * tag.forceN()),
				false);
	}

	/**
	 * @param tag a tag
	 * @return the end of the stroke as a person calls it
	 */
	static String word(PlungerTag tag) {
		return tag.end().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * @param facts what is known of a stroke
	 * @return the tag that its downhole card shows
	 */
	static Optional<PlungerTag> tag(Facts facts) {
		CardAnalysis analysis = facts.get(RodPumpFacts.ANALYSIS);
		return analysis == null ? Optional.empty()
				: PlungerTag.find(analysis.diagnosis().pumpCard(), highestFluidN(analysis.diagnosis().input()),
						analysis.diagnosis().surfaceCard().strokeM());
	}

	/**
	 * @param input what was known of the well
	 * @return fluid load of the well pumped off, N; where the discharge pressure is not known, that of a column of liquid as long
	 *         as the rods
	 */
	static double highestFluidN(DiagnosisInput input) {
		Double dischargePa = input.details().dischargePressurePa();
		return input.plungerAreaM2() * (dischargePa == null
				? input.fluidDensityKgM3() * RodTaper.STANDARD_GRAVITY_M_S2 * input.string().lengthM()
				: dischargePa);
	}
}
