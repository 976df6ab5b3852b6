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
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.inflow.OperatingPoint;
import org.liftloop.rodpump.result.Estimate;

/**
 * Brings a well whose pump is full to the speed of most production inside every limit, by an inflow curve. A full pump says
 * nothing of the inflow, and the level in the annulus takes hours to follow: only a model tells how far to go. A pump that
 * does not fill shows what the reservoir gives, and corrects the curve; it is the business of {@link FillagePolicy}, and since
 * both then rest on the same inflow, neither undoes what the other did. Nothing is proposed unless the gain is worth it; where
 * it does not stay a gain under every {@link InflowError}, the way to it is taken by small steps, with time for the level to
 * follow after each.
 */
final class OptimiserPolicy implements ControlPolicy {

	private static final RuleIdentity RULE = new RuleIdentity("org.liftloop.rodpump.optimiser", "1");
	/** Least gain over the present production that is worth a move. */
	static final double LEAST_GAIN = 0.02;
	/** Greatest difference of the fillages of strokes that agree. */
	private static final double STANDING_STILL = 0.03;
	/** Strokes after which a move that is not made is not wanted any more: something forbids it. */
	private static final int FORBIDDEN = 20;
	/** Strokes after which the question is asked again: wells change, and a person may have armed the twin. */
	private static final int AGAIN = 50;
	/** Strokes after which a pump that ought not to be full any more shows that the reservoir gives more. */
	private static final int PATIENCE = 500;
	private static final double MORE = 1.05;
	/** Part by which the speed is raised at a time where the gain is not sure. */
	private static final double CAUTIOUS = 0.05;

	private static final int NEVER = -1;

	/** Strokes that are foretold in the time of one stroke of the well. */
	private static final int AT_A_TIME = 1;

	/** A move that is wanted. */
	private record Goal(boolean isSure, Proposal proposal) {
	}

	private final double full;
	private final double resolution;
	private final SpeedOptimiser optimiser;
	private final Strokes strokes;
	private WellInflow inflow;
	private @Nullable Goal goal;
	private SpeedOptimiser.@Nullable Present question;
	private double setpoint = Double.NaN;
	private int sinceMove;
	private int lookedAt = NEVER;
	private boolean wasSure = true;
	/** A move that was sure, taken in steps. */
	private @Nullable Proposal way;

	/**
	 * @param full       fillage from which on the pump is full, a fraction: the upper end of the band of fillage
	 * @param resolution least change of the speed, strokes per minute
	 * @param optimiser  finds the speed
	 * @param inflow     what is known of the reservoir
	 */
	OptimiserPolicy(double full, double resolution, SpeedOptimiser optimiser, WellInflow inflow) {
		this.full = full;
		this.resolution = resolution;
		this.optimiser = optimiser;
		this.inflow = inflow;
		this.strokes = new Strokes(FillagePolicy.SETTLING, FillagePolicy.STROKES, resolution / 2);
	}

	@Override
	public Optional<Proposal> propose(Observation observation, PlantState state) {
		double fillage = LockedPump.fillage(observation.facts());
		strokes.add(fillage, state);
		count(state);
		if (!(state.setpoint() > 0) || fillage < full || LockedPump.in(observation.facts()).isPresent()) {
			goal = null;
			way = null;
			question = null;
		}
		if (state.setpoint() > 0 && strokes.areEnough()
				&& strokes.greatest() - strokes.least() <= STANDING_STILL) {
			if (strokes.mean() < full) {
				learn(observation);
			} else if (goal == null && isTime()) {
				goal = goal(observation, state.setpoint()).orElse(null);
			}
		}
		Goal going = goal;
		return going == null ? Optional.empty() : Optional.of(going.proposal());
	}

	/** Each move is thought over at the speed it led to: from nearer by, the rest of the way is foretold better. */
	private void count(PlantState state) {
		Goal going = goal;
		if (!(Math.abs(state.setpoint() - setpoint) < resolution / 2)) {
			setpoint = state.setpoint();
			sinceMove = 0;
			lookedAt = NEVER;
			wasSure = going == null || going.isSure();
			goal = null;
			question = null;
		} else if (going != null && sinceMove - lookedAt > FORBIDDEN) {
			goal = null;
			way = null;
		}
		sinceMove++;
	}

	/** After each move, and again from time to time; after a small step not before the level had its time. */
	private boolean isTime() {
		return (lookedAt == NEVER || sinceMove - lookedAt >= AGAIN) && (wasSure || sinceMove >= PATIENCE);
	}

	private void learn(Observation observation) {
		StrokeLoads loads = StrokeLoads.of(observation.facts());
		double seenM3S = loads.displacementM3S() - slippageM3S(observation);
		if (seenM3S > 0) {
			inflow = inflow.pumpedOffAt(seenM3S);
		}
	}

	/** A question takes many strokes to answer; it is about the stroke at which it was first asked. */
	private Optional<Goal> goal(Observation observation, double speed) {
		SpeedOptimiser.Present asked = question;
		SpeedOptimiser.Present present = asked == null ? present(observation, speed) : asked;
		Optional<SpeedChoice> choice = optimiser.choose(inflow, present, AT_A_TIME);
		question = optimiser.isUnfinished() ? present : null;
		if (optimiser.isUnfinished()) {
			return Optional.empty();
		}
		lookedAt = sinceMove;
		if (sinceMove >= PATIENCE && choice.isPresent() && choice.get().now().point().fillage() < full) {
			inflow = inflow.withProductivity(MORE);
			sinceMove = 0;
			lookedAt = NEVER;
			return Optional.empty();
		}
		return choice.flatMap(best -> goal(observation, best, speed));
	}

	/**
	 * A way that was sure at its beginning is gone to its end, unless from nearer by a limit shows on it; what it brings is
	 * said against the strokes at its beginning.
	 */
	private Optional<Goal> goal(Observation observation, SpeedChoice choice, double speed) {
		double there = choice.best().speedPerMinute();
		Proposal going = way;
		if (going != null && going.setpoint() > speed + resolution / 2) {
			double next = Math.min(there, going.setpoint());
			return next > speed + resolution / 2 ? Optional.of(new Goal(true, new Proposal(RULE, next, going.evidence(),
					going.because(), going.toDo(), going.expected()))) : Optional.empty();
		}
		if (choice.relativeGain() < LEAST_GAIN) {
			return Optional.empty();
		}
		if (choice.leastGainM3PerS() > 0) {
			Proposal sure = proposal(observation, choice, there, "for most production inside the limits");
			way = sure;
			return Optional.of(new Goal(true, sure));
		}
		double next = Math.min(there, Math.max(speed + resolution, (1 + CAUTIOUS) * speed));
		return Optional.of(new Goal(false,
				proposal(observation, choice, next, "towards it by a small step, since the gain is not sure")));
	}

	private SpeedOptimiser.Present present(Observation observation, double speed) {
		StrokeLoads loads = StrokeLoads.of(observation.facts());
		double fillage = strokes.mean();
		double slippageM3S = slippageM3S(observation);
		Estimate seenPa = RodPumpFacts.estimate(observation.facts(), Quantity.PUMP_INTAKE_PRESSURE);
		double byCurvePa = inflow.curve().map(curve -> Double.isNaN(seenPa.value())
				? OperatingPoint.of(curve, loads.displacementM3S(), slippageM3S, inflow.lowestPa()).intakePa()
				: seenPa.value()).orElse(inflow.lowestPa());
		return new SpeedOptimiser.Present(
				new SpeedForecast.Stroke(speed, fillage, Math.clamp(byCurvePa, inflow.lowestPa(), inflow.reservoirPa()), 1),
				slippageM3S, loads);
	}

	private static double slippageM3S(Observation observation) {
		double known = RodPumpFacts.estimate(observation.facts(), Quantity.PLUNGER_SLIPPAGE).value();
		return Double.isNaN(known) ? 0 : Math.max(0, known);
	}

	private Proposal proposal(Observation observation, SpeedChoice choice, double next, String toDo) {
		SpeedOutlook best = choice.best();
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(new Evidence("pump fillage", strokes.mean(), "", "of the last strokes"));
		Double confidence = RodPumpFacts.confidence(observation.facts());
		if (confidence != null) {
			evidence.add(new Evidence("signal confidence", confidence, "", ""));
		}
		evidence.add(new Evidence("speed to come to", best.speedPerMinute(), "1/min", choice.binding()));
		evidence.add(new Evidence("reservoir pressure", inflow.reservoirPa(), "Pa", ""));
		evidence.add(new Evidence("rate seen of the reservoir", inflow.rateM3S(), "m\u00B3/s", "at the pump"));
		evidence.add(new Evidence("intake pressure at that rate", inflow.flowingPa(), "Pa", ""));
		choice.gains().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(gain -> evidence.add(new Evidence("gain with " + gain.getKey().label(), gain.getValue(), "m\u00B3/s", "")));
		return new Proposal(RULE, next, evidence,
				String.format(Locale.ROOT, "The pump is full at %.1f m\u00B3/d and the reservoir gives %.1f m\u00B3/d at %.1f spm",
						perDay(choice.now().point().rateM3PerS()), perDay(best.point().rateM3PerS()), best.speedPerMinute()),
				toDo, expected(choice));
	}

	private static List<Evidence> expected(SpeedChoice choice) {
		double now = choice.now().point().rateM3PerS();
		StrokeLoads before = choice.now().loads();
		StrokeLoads then = choice.best().loads();
		List<Evidence> expected = new ArrayList<>();
		expected.add(new Evidence("rate change", choice.relativeGain(), "",
				String.format(Locale.ROOT, "rate %+.0f %% (%+.0f to %+.0f %% within the stated errors)",
						100 * choice.relativeGain(), 100 * choice.leastGainM3PerS() / now,
						100 * choice.greatestGainM3PerS() / now)));
		change(expected, "peak load", then.peakLoadN(), before.peakLoadN(), "N");
		change(expected, "gearbox torque", then.gearboxTorqueNm(), before.gearboxTorqueNm(), "Nm");
		change(expected, "Goodman loading", then.goodmanLoading(), before.goodmanLoading(), "");
		expected.add(new Evidence("pump fillage", choice.best().point().fillage(), "", ""));
		expected.add(new Evidence("pump intake pressure", choice.best().point().intakePa(), "Pa", ""));
		return expected;
	}

	private static void change(List<Evidence> expected, String name, double then, double before, String unit) {
		if (Double.isFinite(then) && Double.isFinite(before)) {
			expected.add(new Evidence(name, then, unit, String.format(Locale.ROOT, "%s %+.0f %%", name,
					100 * (then / before - 1))));
		}
	}

	private static double perDay(double m3PerS) {
		return 86_400 * m3PerS;
	}
}
