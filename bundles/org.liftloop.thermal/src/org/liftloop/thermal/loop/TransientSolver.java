/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ExpandableODE;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.thermal.Argument;

/**
 * Follows a loop in time with the embedded Runge-Kutta method of Dormand and Prince of order 8 (Hairer, Norsett and
 * Wanner, Solving Ordinary Differential Equations I), stopping at trips. Immutable and thread-safe.
 */
public final class TransientSolver {

	/** Error of a step relative to a state, 1. */
	public static final double DEFAULT_RELATIVE_TOLERANCE = 1e-12;
	/** Error of a step, unit of the state (K). */
	public static final double DEFAULT_ABSOLUTE_TOLERANCE = 1e-9;
	/** Evaluations of the rates between two trips before the solver gives up. */
	public static final int DEFAULT_MAXIMUM_EVALUATIONS = 50_000_000;
	/** Shortest step, s. */
	private static final double SHORTEST_STEP_S = 1e-9;

	private final double relativeTolerance;
	private final double absoluteTolerance;
	private final int maximumEvaluations;

	/** A solver with the default tolerances. */
	public TransientSolver() {
		this(DEFAULT_RELATIVE_TOLERANCE, DEFAULT_ABSOLUTE_TOLERANCE, DEFAULT_MAXIMUM_EVALUATIONS);
	}

	private TransientSolver(double relativeTolerance, double absoluteTolerance, int maximumEvaluations) {
		this.relativeTolerance = relativeTolerance;
		this.absoluteTolerance = absoluteTolerance;
		this.maximumEvaluations = maximumEvaluations;
	}

	/**
	 * @param relative error of a step relative to a state, 1e-14 to 0.1
	 * @param absolute error of a step, unit of the state; 1e-14 to 10
	 * @return a solver with these tolerances
	 */
	public TransientSolver withTolerances(double relative, double absolute) {
		Argument.inRange("relative", relative, 1e-14, 0.1);
		Argument.inRange("absolute", absolute, 1e-14, 10);
		return new TransientSolver(relative, absolute, maximumEvaluations);
	}

	/**
	 * @param most evaluations of the rates between two trips before the solver gives up, 100 or more
	 * @return a solver with that limit
	 */
	public TransientSolver withMaximumEvaluations(int most) {
		Argument.inRange("most", most, 100, Integer.MAX_VALUE);
		return new TransientSolver(relativeTolerance, absoluteTolerance, most);
	}

	/**
	 * @param model  loop
	 * @param start  states at the start
	 * @param timesS times asked for, ascending, none before the start; at least one
	 * @param trips  trips that may act
	 * @return the course
	 * @throws LoopRefusedException     if the steps become too many or too small, or the loop leaves the range of its fluid
	 * @throws IllegalArgumentException if times or states do not fit
	 */
	public Course solve(LoopModel model, LoopState start, double[] timesS, List<Trip> trips) {
		checkTimes(start, timesS);
		if (start.values().length != model.stateNames().size()) {
			throw new IllegalArgumentException(
					"the start has " + start.values().length + " states; the loop needs " + model.stateNames());
		}
		List<LoopState> asked = new ArrayList<>();
		List<TripEvent> events = new ArrayList<>();
		List<Trip> armed = new ArrayList<>(trips);
		EnergyBalance books = EnergyBalance.NONE;
		LoopModel now = act(model, start, armed, events);
		LoopState at = start;
		double endS = timesS[timesS.length - 1];
		takeStart(at, timesS, asked);
		while (at.timeS() < endS) {
			ODEStateAndDerivative reached = stretch(now, at, endS, armed, new AskedStates(at.timeS(), timesS, asked));
			double[] kept = reached.getSecondaryState(1);
			LoopState next = new LoopState(reached.getTime(), reached.getPrimaryState());
			books = books.plus(new EnergyBalance(now.storedEnergyJ(next.values()) - now.storedEnergyJ(at.values()), kept[0],
					kept[1], kept[2]));
			now = act(now, next, armed, events);
			at = next;
		}
		return new Course(asked, books, events, now);
	}

	private static void checkTimes(LoopState start, double[] timesS) {
		double last = start.timeS();
		for (double time : timesS) {
			last = Argument.inRange("timesS", time, last, Double.MAX_VALUE);
		}
		if (timesS.length == 0) {
			throw new IllegalArgumentException("no times asked for; enter at least one");
		}
	}

	private static void takeStart(LoopState start, double[] timesS, List<LoopState> asked) {
		for (double time : timesS) {
			if (time <= start.timeS()) {
				asked.add(start);
			}
		}
	}

	/** Lets every trip act whose condition is met. A trip found by the integrator is met within its time tolerance. */
	private static LoopModel act(LoopModel model, LoopState state, List<Trip> armed, List<TripEvent> events) {
		LoopModel now = model;
		for (Trip trip : List.copyOf(armed)) {
			if (trip.condition().excess(state.timeS(), state.values()) >= 0) {
				armed.remove(trip);
				events.add(new TripEvent(trip.name(), state.timeS()));
				now = trip.action().apply(now);
			}
		}
		return now;
	}

	private ODEStateAndDerivative stretch(LoopModel model, LoopState from, double toS, List<Trip> armed,
			AskedStates asked) {
		DormandPrince853Integrator integrator = new DormandPrince853Integrator(
				Math.min(SHORTEST_STEP_S, (toS - from.timeS()) / 2), toS - from.timeS(), absoluteTolerance, relativeTolerance);
		integrator.setMaxEvaluations(maximumEvaluations);
		armed.forEach(trip -> integrator.addEventDetector(new TripDetector(trip)));
		integrator.addStepHandler(asked::handleStep);
		LoopEquations equations = new LoopEquations(model);
		ExpandableODE all = new ExpandableODE(equations);
		all.addSecondaryEquations(equations.books());
		try {
			return integrator.integrate(all, new ODEState(from.timeS(), from.values(), new double[][] { new double[3] }), toS);
		} catch (MathRuntimeException e) {
			throw refusal(asked.reachedS(), equations.refusal(), e);
		}
	}

	private static LoopRefusedException refusal(double reachedS, @Nullable IllegalArgumentException refused,
			MathRuntimeException cause) {
		if (refused != null) {
			return new LoopRefusedException(String.format(Locale.ROOT, "after %.3f s the loop leaves what it is made for: %s",
					Double.valueOf(reachedS), refused.getMessage()), refused);
		}
		return new LoopRefusedException(String.format(Locale.ROOT,
				"the loop could not be followed beyond %.3f s (%s); a part of it is too fast for the time asked: give it a"
						+ " larger heat capacity or fewer segments, or ask for a shorter time",
				Double.valueOf(reachedS), cause.getMessage()), cause);
	}

	/** Takes the states at the times asked for as the integrator passes them. */
	private static final class AskedStates {

		private final double[] timesS;
		private final List<LoopState> asked;
		private double reachedS;

		AskedStates(double startS, double[] timesS, List<LoopState> asked) {
			this.reachedS = startS;
			this.timesS = timesS;
			this.asked = asked;
		}

		double reachedS() {
			return reachedS;
		}

		void handleStep(ODEStateInterpolator interpolator) {
			double toS = interpolator.getCurrentState().getTime();
			while (asked.size() < timesS.length && timesS[asked.size()] <= toS) {
				double time = timesS[asked.size()];
				asked.add(new LoopState(time, interpolator.getInterpolatedState(time).getPrimaryState()));
			}
			reachedS = toS;
		}
	}
}
