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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.control.Rest;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.twin.Observation;

/**
 * Stops a well that is pumped off, lets the fluid rise for the idle time, and starts it again. A well of fixed speed is
 * stopped below its target fillage; one with a variable-speed drive only at its lowest speed, below a lower fillage.
 * <p>
 * The idle time adapts: at constant inflow the time from start to pump-off is proportional to the idle time before it. The
 * policy aims at a run of {@value #AIMED_RUNS} times the minimum run time, so each idle time is the one before times the
 * aimed over the observed run, changed by a factor of {@value #GREATEST_CHANGE} at most either way, and kept between the
 * shortest and the longest. A run that was too short is followed by a longer idle time, one that was long by a shorter. A
 * run whose start the policy did not bring about tells nothing. There are never more starts in an hour than one in each
 * minimum run time and shortest idle time together.
 */
final class PumpOffPolicy implements ControlPolicy {

	/** What it decides by. */
	static final RuleIdentity RULE = new RuleIdentity("org.liftloop.rodpump.pumpOff", "1");
	/** Strokes that have to agree. */
	static final int STROKES = 4;
	/** The run aimed at, over the minimum run time. */
	private static final double AIMED_RUNS = 2;
	/** Greatest change of the idle time from one to the next. */
	private static final double GREATEST_CHANGE = 2;

	private final double lowestFillage;
	private final double slowestPerMinute;
	private final IdleSettings settings;
	private Duration idle;
	private boolean running;
	/** Whether the run began after an idle time of this policy. */
	private boolean own;
	private @Nullable Instant since;
	private @Nullable Duration next;
	private int low;
	private double sum;
	private boolean powerless;

	/**
	 * @param lowestFillage    fillage below which the well is pumped off, a fraction
	 * @param slowestPerMinute speed up to which it is stopped, strokes per minute; above it is the speed that is changed;
	 *                         infinite for a well of fixed speed
	 * @param settings         how long it stands and runs
	 */
	PumpOffPolicy(double lowestFillage, double slowestPerMinute, IdleSettings settings) {
		this.lowestFillage = lowestFillage;
		this.slowestPerMinute = slowestPerMinute;
		this.settings = settings;
		this.idle = settings.idle();
	}

	@Override
	public Optional<Proposal> propose(Observation observation, PlantState state) {
		Instant now = observation.end();
		runs(state.running(), null, observation.start());
		Instant start = since;
		double fillage = LockedPump.fillage(observation.facts());
		boolean isLow = fillage < lowestFillage && !(state.setpoint() > slowestPerMinute);
		low = isLow ? low + 1 : 0;
		sum = isLow ? sum + fillage : 0;
		double command = state.other(RodPumpSignals.RUN_COMMAND.name());
		powerless = low >= STROKES && Double.isNaN(command) && Double.isInfinite(slowestPerMinute);
		if (low < STROKES || start == null || !(command > 0.5)) {
			return Optional.empty();
		}
		Duration run = Duration.between(start, now);
		if (run.compareTo(settings.minimumRun()) < 0) {
			return Optional.empty();
		}
		Duration time = next == null ? adapted(run) : next;
		next = time;
		return Optional.of(stop(run, time));
	}

	private Duration adapted(Duration run) {
		if (!own) {
			return idle;
		}
		double aimed = AIMED_RUNS * settings.minimumRun().toMillis() / run.toMillis();
		double factor = Math.clamp(aimed, 1 / GREATEST_CHANGE, GREATEST_CHANGE);
		return Duration.ofMillis(Math.clamp(Math.round(factor * idle.toMillis()), settings.shortestIdle().toMillis(),
				Math.max(settings.shortestIdle().toMillis(), settings.longestIdle().toMillis())));
	}

	private Proposal stop(Duration run, Duration time) {
		double mean = sum / low;
		return new Proposal(RULE, RodPumpSignals.RUN_COMMAND.name(), 0,
				List.of(new Evidence("pump fillage", mean, "", "mean of " + low + " strokes"),
						new Evidence("time of running", run.toSeconds(), "s", ""),
						new Evidence("idle time", time.toSeconds(), "s", own ? "idle time before " + idle.toSeconds() + " s" : "")),
				String.format(Locale.ROOT, "Fillage %.0f %% < %.0f %% for %d strokes after %s min of running", 100 * mean,
						100 * lowestFillage, low, minutes(run)),
				"to let the fluid rise", List.of(), "stop for " + minutes(time) + " min", time);
	}

	/** Whole minutes; below ten with one digit after the point. */
	static String minutes(Duration time) {
		double minutes = time.toMillis() / 60e3;
		return String.format(Locale.ROOT, minutes < 9.95 ? "%.1f" : "%.0f", minutes);
	}

	@Override
	public Optional<String> complaint() {
		return powerless ? Optional.of("The well is pumped off, but its equipment has no run command by which to stop it.")
				: Optional.empty();
	}

	@Override
	public Optional<Proposal> tick(@Nullable Rest rest, PlantState state, Instant now) {
		runs(state.running(), rest, now);
		if (rest == null || !rest.rule().id().equals(RULE.id()) || now.isBefore(rest.until())) {
			return Optional.empty();
		}
		return Optional.of(start(RULE, rest));
	}

	/**
	 * @param rule what it is decided by
	 * @param rest why the well stands, for long enough
	 * @return its start
	 */
	static Proposal start(RuleIdentity rule, Rest rest) {
		return new Proposal(rule, rest.signal(), 1, List.of(new Evidence("idle time", rest.duration().toSeconds(), "s", "")),
				"The well has stood for its idle time of " + minutes(rest.duration()) + " min",
				"to pump the fluid that has risen", List.of(), "start", Duration.ZERO);
	}

	private void runs(boolean runs, @Nullable Rest rest, Instant now) {
		if (runs && !running) {
			since = now;
			next = null;
			low = 0;
			sum = 0;
		} else if (!runs) {
			since = null;
			own &= !running;
			if (rest != null && rest.rule().id().equals(RULE.id())) {
				own = true;
				idle = rest.duration();
			}
		}
		running = runs;
	}
}
