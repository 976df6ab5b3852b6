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

import java.util.Locale;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ExpandableODE;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;

/**
 * The embedded Runge-Kutta method of Dormand and Prince of order 8 (Hairer, Norsett and Wanner, Solving Ordinary
 * Differential Equations I), with the integrator's own search for trips.
 *
 * @param relativeTolerance  error of a step relative to a state
 * @param absoluteTolerance  error of a step, unit of the state
 * @param maximumEvaluations evaluations before it gives up
 */
record ExplicitStretch(double relativeTolerance, double absoluteTolerance, int maximumEvaluations) implements Stretch {

	/** Shortest step, s. */
	private static final double SHORTEST_STEP_S = 1e-9;

	/** Thrown where the loop needs more or shorter steps than this method can afford. */
	static final class TooStiffException extends Exception {

		private static final long serialVersionUID = 1L;

		TooStiffException(Throwable cause) {
			super(cause);
		}
	}

	@Override
	public Reached follow(Task task) {
		try {
			return tryToFollow(task);
		} catch (TooStiffException e) {
			throw new LoopRefusedException("the loop needs too many steps: " + e.getMessage(), e);
		}
	}

	Reached tryToFollow(Task task) throws TooStiffException {
		double spanS = task.toS() - task.from().timeS();
		DormandPrince853Integrator integrator = new DormandPrince853Integrator(Math.min(SHORTEST_STEP_S, spanS / 2), spanS,
				absoluteTolerance, relativeTolerance);
		integrator.setMaxEvaluations(maximumEvaluations);
		task.armed().forEach(trip -> integrator.addEventDetector(new TripDetector(trip)));
		double[] reachedS = { task.from().timeS() };
		integrator.addStepHandler(step -> {
			take(task, step);
			reachedS[0] = step.getCurrentState().getTime();
		});
		LoopEquations equations = new LoopEquations(task.model());
		ExpandableODE all = new ExpandableODE(equations);
		all.addSecondaryEquations(equations.books());
		try {
			ODEStateAndDerivative end = integrator.integrate(all,
					new ODEState(task.from().timeS(), task.from().values(), new double[][] { new double[3] }), task.toS());
			return new Reached(new LoopState(end.getTime(), end.getPrimaryState()), end.getSecondaryState(1));
		} catch (MathRuntimeException e) {
			IllegalArgumentException refused = equations.refusal();
			if (refused == null) {
				throw new TooStiffException(e);
			}
			throw outOfRange(reachedS[0], refused);
		}
	}

	static LoopRefusedException outOfRange(double reachedS, IllegalArgumentException refused) {
		return new LoopRefusedException(String.format(Locale.ROOT, "after %.3f s the loop leaves what it is made for: %s",
				Double.valueOf(reachedS), refused.getMessage()), refused);
	}

	private static void take(Task task, ODEStateInterpolator step) {
		double toS = step.getCurrentState().getTime();
		for (double timeS = task.nextAskedS(); timeS <= toS; timeS = task.nextAskedS()) {
			task.asked().add(new LoopState(timeS, step.getInterpolatedState(timeS).getPrimaryState()));
		}
	}
}
