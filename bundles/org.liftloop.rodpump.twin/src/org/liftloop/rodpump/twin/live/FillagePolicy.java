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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Estimate;

/**
 * Holds the fillage of the pump in a band by the speed of a variable-speed drive. Of a well that is pumped off the inflow
 * does not depend on the speed, so fillage times speed is constant: the speed N' = N f/f' brings the fillage f to f'. Of a
 * well that is not, the fillage says nothing of the inflow, and the speed is raised by a part at a time.
 */
final class FillagePolicy implements ControlPolicy {

	private static final RuleIdentity RULE = new RuleIdentity("org.liftloop.rodpump.fillage", "1");
	/** Strokes that have to agree. */
	private static final int STROKES = 3;
	/** Strokes after a move that say nothing. */
	private static final int SETTLING = 2;
	/** Width of the band above the target. */
	static final double BAND = 0.10;
	/** Part by which the speed of a full pump is raised at a time. */
	private static final double RAISE = 0.05;

	private final double lower;
	private final SpeedForecast forecast;
	private final Strokes strokes;

	/**
	 * @param targetFillage lower end of the band, a fraction
	 * @param resolution    least change of the speed, strokes per minute
	 * @param forecast      foretells what a move brings
	 */
	FillagePolicy(double targetFillage, double resolution, SpeedForecast forecast) {
		this.lower = Math.min(targetFillage, 1 - BAND);
		this.forecast = forecast;
		this.strokes = new Strokes(SETTLING, STROKES, resolution / 2);
	}

	@Override
	public Optional<Proposal> propose(Observation observation, PlantState state) {
		Estimate fillage = RodPumpFacts.estimate(observation.facts(), Quantity.FILLAGE);
		strokes.add(fillage.value(), state);
		if (!strokes.areEnough() || !(state.setpoint() > 0)) {
			return Optional.empty();
		}
		double mean = strokes.mean();
		double aim = lower + BAND / 2;
		if (strokes.greatest() < lower) {
			return Optional.of(move(observation, state, mean, state.setpoint() * mean / aim,
					String.format(Locale.ROOT, "Fillage %.0f %% < %.0f %% for %d strokes", 100 * mean, 100 * lower, STROKES),
					"to stop fluid pound", aim));
		}
		if (strokes.least() > lower + BAND) {
			return Optional.of(move(observation, state, mean, state.setpoint() * (1 + RAISE),
					String.format(Locale.ROOT, "Fillage %.0f %% > %.0f %% for %d strokes", 100 * mean,
							100 * (lower + BAND), STROKES),
					"to draw the well down", mean));
		}
		return Optional.empty();
	}

	private Proposal move(Observation observation, PlantState state, double mean, double speed, String because,
			String toDo, double fillageThen) {
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(new Evidence("pump fillage", mean, "", "mean of " + STROKES + " strokes"));
		Double confidence = RodPumpFacts.confidence(observation.facts());
		if (confidence != null) {
			evidence.add(new Evidence("signal confidence", confidence, "", ""));
		}
		StrokeLoads now = StrokeLoads.of(observation.facts());
		List<Evidence> expected = new ArrayList<>();
		forecast.at(speed, fillageThen, state.setpoint(), mean, now).ifPresent(then -> {
			change(expected, "rate", then.displacementM3S(), now.displacementM3S());
			change(expected, "peak load", then.peakLoadN(), now.peakLoadN());
			change(expected, "gearbox torque", then.gearboxTorqueNm(), now.gearboxTorqueNm());
		});
		return new Proposal(RULE, speed, evidence, because, toDo, expected);
	}

	private static void change(List<Evidence> expected, String name, double then, double now) {
		double change = then / now - 1;
		if (Double.isFinite(change)) {
			expected.add(new Evidence(name + " change", change, "", String.format(Locale.ROOT, "%s %+.0f %%", name,
					100 * change)));
		}
	}
}
