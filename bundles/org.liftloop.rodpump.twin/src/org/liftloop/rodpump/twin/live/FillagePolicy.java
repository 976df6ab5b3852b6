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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.diagnosis.Quantity;

/**
 * Holds the fillage of the pump in a band by the speed of a variable-speed drive. Of a well that is pumped off the inflow
 * does not depend on the speed, so once its fillage stands still, what the pump moves is the inflow: the speed at which the
 * pump moves as much, filled to the aim, is found by the predictor, since the plunger's stroke depends on the speed, too. The
 * policy goes there step by step without thinking anew on the way, since the
 * level in the annulus, and with it the fillage, follows the speed slowly. Of a well that is not pumped off the fillage says
 * nothing of the inflow, and the speed is raised by a part at a time unless {@link OptimiserPolicy} knows better.
 */
final class FillagePolicy implements ControlPolicy {

	private static final RuleIdentity RULE = new RuleIdentity("org.liftloop.rodpump.fillage", "3");
	/** Strokes that have to agree. */
	static final int STROKES = 4;
	/** Strokes after a move that say nothing. */
	static final int SETTLING = 2;
	/** Greatest difference of the fillages of strokes that agree. */
	private static final double STANDING_STILL = 0.03;
	/** Width of the band above the target. */
	static final double BAND = 0.10;
	/** Part by which the speed of a full pump is raised at a time. */
	private static final double RAISE = 0.05;

	/** Forecasts by which the speed is refined: the plunger's stroke depends on the speed. */
	private static final int REFINEMENTS = 3;

	/**
	 * Where the policy is going.
	 *
	 * @param speed    speed to come to, strokes per minute
	 * @param because  why
	 * @param toDo     what for
	 * @param expected what is to be expected there, against the strokes that are the reason: those on the way are neither
	 */
	private record Goal(double speed, String because, String toDo, List<Evidence> expected) {
	}

	private final double lower;
	private final double resolution;
	private final boolean raises;
	private final SpeedForecast forecast;
	private final Strokes strokes;
	private @Nullable Goal goal;

	/**
	 * @param targetFillage lower end of the band, a fraction
	 * @param resolution    least change of the speed, strokes per minute
	 * @param forecast      foretells what a move brings
	 * @param raises        whether it speeds a full pump up: without an inflow curve nobody else can
	 */
	FillagePolicy(double targetFillage, double resolution, SpeedForecast forecast, boolean raises) {
		this.raises = raises;
		this.lower = lower(targetFillage);
		this.resolution = resolution;
		this.forecast = forecast;
		this.strokes = new Strokes(SETTLING, STROKES, resolution / 2);
	}

	private static double lower(double targetFillage) {
		return Math.min(targetFillage, 1 - BAND);
	}

	/**
	 * @param targetFillage lower end of the band, a fraction
	 * @return fillage that a pumped-off well is brought to, a fraction
	 */
	static double aim(double targetFillage) {
		return lower(targetFillage) + BAND / 2;
	}

	/** @return fillage from which on the pump is full, a fraction */
	double full() {
		return lower + BAND;
	}

	@Override
	public Optional<Proposal> propose(Observation observation, PlantState state) {
		double fillage = LockedPump.fillage(observation.facts());
		strokes.add(fillage, state);
		if (!(state.setpoint() > 0) || LockedPump.in(observation.facts()).isPresent()) {
			goal = null;
			return Optional.empty();
		}
		Goal going = goal;
		if (going == null || isReached(going, state)) {
			going = strokes.areEnough() ? newGoal(observation, state.setpoint()) : null;
		} else if (fillage > lower + BAND && going.speed() < state.setpoint()) {
			going = null;
		}
		goal = going;
		return going == null ? Optional.empty() : Optional.of(move(observation, going));
	}

	private boolean isReached(Goal going, PlantState state) {
		return Math.abs(going.speed() - state.setpoint()) < resolution;
	}

	private @Nullable Goal newGoal(Observation observation, double speed) {
		double mean = strokes.mean();
		double aim = lower + BAND / 2;
		if (strokes.greatest() - strokes.least() > STANDING_STILL || mean >= lower && mean <= lower + BAND) {
			return null;
		}
		if (mean < lower) {
			double slower = speedOf(observation, speed, mean, aim);
			return new Goal(slower, String.format(Locale.ROOT, "Fillage %.0f %% < %.0f %% for %d strokes", 100 * mean,
					100 * lower, STROKES), "to stop fluid pound", expected(observation, speed, slower, aim));
		}
		if (!raises) {
			return null;
		}
		double faster = speed * (1 + RAISE);
		return new Goal(faster, String.format(Locale.ROOT, "Fillage %.0f %% > %.0f %% for %d strokes", 100 * mean,
				100 * (lower + BAND), STROKES), "to draw the well down, by a part since its inflow data are not known", expected(observation, speed, faster, mean));
	}

	/** The speed at which the pump, filled to the aim, moves as much as it does now. */
	private double speedOf(Observation observation, double speed, double mean, double aim) {
		StrokeLoads now = StrokeLoads.of(observation.facts());
		double there = speed * mean / aim;
		for (int i = 0; i < REFINEMENTS; i++) {
			double moved = forecast.at(there, aim, speed, mean, now).map(StrokeLoads::displacementM3S).orElse(Double.NaN);
			double factor = now.displacementM3S() / moved;
			if (!(factor > 0.5 && factor < 2)) {
				break;
			}
			there *= factor;
		}
		return there;
	}

	private static Proposal move(Observation observation, Goal going) {
		double mean = RodPumpFacts.estimate(observation.facts(), Quantity.FILLAGE).value();
		List<Evidence> evidence = new ArrayList<>();
		if (!Double.isNaN(mean)) {
			evidence.add(new Evidence("pump fillage", mean, "", "of this stroke"));
		}
		evidence.add(new Evidence("speed to come to", going.speed(), "1/min", ""));
		Double confidence = RodPumpFacts.confidence(observation.facts());
		if (confidence != null) {
			evidence.add(new Evidence("signal confidence", confidence, "", ""));
		}
		return new Proposal(RULE, going.speed(), evidence, going.because(), going.toDo(), going.expected());
	}

	private List<Evidence> expected(Observation observation, double speed, double newSpeed, double newFillage) {
		StrokeLoads now = StrokeLoads.of(observation.facts());
		List<Evidence> expected = new ArrayList<>();
		forecast.at(newSpeed, newFillage, speed, strokes.mean(), now).ifPresent(then -> {
			change(expected, "rate", then.displacementM3S(), now.displacementM3S());
			change(expected, "peak load", then.peakLoadN(), now.peakLoadN());
			change(expected, "gearbox torque", then.gearboxTorqueNm(), now.gearboxTorqueNm());
		});
		return expected;
	}

	private static void change(List<Evidence> expected, String name, double then, double now) {
		double change = then / now - 1;
		if (Double.isFinite(change)) {
			expected.add(new Evidence(name + " change", change, "", String.format(Locale.ROOT, "%s %+.0f %%", name,
					100 * change)));
		}
	}
}
