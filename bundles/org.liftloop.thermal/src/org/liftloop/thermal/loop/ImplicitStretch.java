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

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Rosenbrock's method RODAS of order 4 (Hairer and Wanner, Solving Ordinary Differential Equations II, section IV.7): its
 * steps are not bound to the fastest part of a loop. Trips are found by bisection of the step in which they act.
 *
 * @param relativeTolerance error of a step relative to a state
 * @param absoluteTolerance error of a step, unit of the state
 * @param maximumSteps      steps before it gives up
 */
record ImplicitStretch(double relativeTolerance, double absoluteTolerance, int maximumSteps) implements Stretch {

	private static final double SHORTEST_STEP_S = 1e-12;
	private static final double FIRST_STEP_S = 1e-6;
	private static final double SAFETY = 0.9;
	private static final double LARGEST_GROWTH = 5;
	private static final double LARGEST_CUT = 0.2;
	/** How exactly the time of a trip is found, s. */
	private static final double TRIP_TOLERANCE_S = 1e-9;

	@Override
	public Reached follow(Task task) {
		Walk walk = new Walk(task);
		for (int i = 0; i < maximumSteps; i++) {
			if (walk.step()) {
				return walk.reached();
			}
		}
		throw new LoopRefusedException(String.format(Locale.ROOT,
				"the loop could not be followed beyond %.3f s in %d steps; ask for a shorter time or a wider tolerance",
				Double.valueOf(walk.timeS), Integer.valueOf(maximumSteps)));
	}

	/** One walk through the time. */
	private final class Walk {

		private final Task task;
		private final int size;
		private double timeS;
		/** States and books. */
		private double[] now;
		private double proposedS = FIRST_STEP_S;

		Walk(Task task) {
			this.task = task;
			size = task.model().stateNames().size();
			timeS = task.from().timeS();
			now = Arrays.copyOf(task.from().values(), size + RosenbrockStep.BOOKS);
		}

		Reached reached() {
			return new Reached(new LoopState(timeS, Arrays.copyOf(now, size)), Arrays.copyOfRange(now, size, now.length));
		}

		/** @return whether the walk is at its end */
		boolean step() {
			double stopS = Math.min(task.toS(), task.nextAskedS());
			double lengthS = Math.min(proposedS, stopS - timeS);
			RosenbrockStep from;
			RosenbrockStep.Result result;
			try {
				from = new RosenbrockStep(task.model(), timeS, now);
				result = from.to(lengthS);
			} catch (IllegalArgumentException e) {
				shorten(lengthS * LARGEST_CUT, e);
				return false;
			}
			double error = error(result);
			double factor = Math.max(LARGEST_CUT, Math.min(LARGEST_GROWTH, SAFETY * Math.pow(error, -0.25)));
			if (!(error <= 1)) {
				shorten(lengthS * Math.min(SAFETY, factor), null);
				return false;
			}
			proposedS = lengthS < proposedS ? Math.max(proposedS, lengthS * factor) : lengthS * factor;
			boolean tripped = acts(timeS + lengthS, result.state());
			double takenS = tripped ? tripS(from, lengthS) : lengthS;
			now = takenS < lengthS ? from.to(takenS).state() : result.state();
			timeS = takenS == stopS - timeS ? stopS : timeS + takenS;
			if (timeS == task.nextAskedS()) {
				task.asked().add(new LoopState(timeS, Arrays.copyOf(now, size)));
			}
			return tripped || timeS >= task.toS();
		}

		private void shorten(double lengthS, @Nullable IllegalArgumentException refused) {
			proposedS = lengthS;
			if (lengthS >= SHORTEST_STEP_S) {
				return;
			}
			if (refused != null) {
				throw ExplicitStretch.outOfRange(timeS, refused);
			}
			throw new LoopRefusedException(String.format(Locale.ROOT,
					"the loop could not be followed beyond %.3f s: its rates jump there; make them continuous",
					Double.valueOf(timeS)));
		}

		/** Root mean square of the errors of the states over their tolerances; the books have no say. */
		private double error(RosenbrockStep.Result result) {
			double squares = 0;
			for (int i = 0; i < size; i++) {
				double tolerance = absoluteTolerance
						+ relativeTolerance * Math.max(Math.abs(now[i]), Math.abs(result.state()[i]));
				squares += Math.pow(result.error()[i] / tolerance, 2);
			}
			return Math.max(1e-10, Math.sqrt(squares / size));
		}

		private boolean acts(double atS, double[] state) {
			double[] states = Arrays.copyOf(state, size);
			return task.armed().stream().anyMatch(trip -> trip.condition().excess(atS, states) >= 0);
		}

		/** The shortest step, within the tolerance, after which a trip acts. */
		private double tripS(RosenbrockStep from, double lengthS) {
			double before = 0;
			double after = lengthS;
			while (after - before > TRIP_TOLERANCE_S) {
				double middle = (before + after) / 2;
				if (acts(timeS + middle, from.to(middle).state())) {
					after = middle;
				} else {
					before = middle;
				}
			}
			return after;
		}
	}
}
