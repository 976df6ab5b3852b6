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

import org.liftloop.internal.thermal.Argument;

/**
 * Follows a loop in time, stopping at trips: with the explicit method of Dormand and Prince of order 8, and where a part
 * of the loop is too fast for it, with the implicit method RODAS of order 4. Immutable and thread-safe.
 */
public final class TransientSolver {

	/** Error of a step relative to a state, 1. */
	public static final double DEFAULT_RELATIVE_TOLERANCE = 1e-12;
	/** Error of a step, unit of the state (K). */
	public static final double DEFAULT_ABSOLUTE_TOLERANCE = 1e-9;
	/** Steps of the implicit method between two trips before the solver gives up. */
	public static final int DEFAULT_MAXIMUM_STEPS = 1_000_000;
	/** Evaluations of the rates between two trips before the explicit method gives way to the implicit one. */
	private static final int EXPLICIT_EVALUATIONS = 500_000;

	private final double relativeTolerance;
	private final double absoluteTolerance;
	private final int maximumSteps;

	/** A solver with the default tolerances. */
	public TransientSolver() {
		this(DEFAULT_RELATIVE_TOLERANCE, DEFAULT_ABSOLUTE_TOLERANCE, DEFAULT_MAXIMUM_STEPS);
	}

	private TransientSolver(double relativeTolerance, double absoluteTolerance, int maximumSteps) {
		this.relativeTolerance = relativeTolerance;
		this.absoluteTolerance = absoluteTolerance;
		this.maximumSteps = maximumSteps;
	}

	/**
	 * @param relative error of a step relative to a state, 1e-14 to 0.1
	 * @param absolute error of a step, unit of the state; 1e-14 to 10
	 * @return a solver with these tolerances
	 */
	public TransientSolver withTolerances(double relative, double absolute) {
		Argument.inRange("relative", relative, 1e-14, 0.1);
		Argument.inRange("absolute", absolute, 1e-14, 10);
		return new TransientSolver(relative, absolute, maximumSteps);
	}

	/**
	 * @param most steps of the implicit method between two trips before the solver gives up, 1 or more
	 * @return a solver with that limit
	 */
	public TransientSolver withMaximumSteps(int most) {
		Argument.inRange("most", most, 1, Integer.MAX_VALUE);
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
			Stretch.Reached reached = follow(new Stretch.Task(now, at, endS, armed, timesS, asked));
			double[] kept = reached.books();
			LoopState next = reached.state();
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

	private Stretch.Reached follow(Stretch.Task task) {
		int taken = task.asked().size();
		try {
			return new ExplicitStretch(relativeTolerance, absoluteTolerance, EXPLICIT_EVALUATIONS).tryToFollow(task);
		} catch (ExplicitStretch.TooStiffException e) {
			task.asked().subList(taken, task.asked().size()).clear();
			return new ImplicitStretch(relativeTolerance, absoluteTolerance, maximumSteps).follow(task);
		}
	}
}
