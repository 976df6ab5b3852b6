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

import java.util.Objects;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketedUnivariateSolver;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.events.AdaptableInterval;
import org.hipparchus.ode.events.ODEEventDetector;
import org.hipparchus.ode.events.ODEEventHandler;
import org.jspecify.annotations.Nullable;

/** Stops the integration where a trip acts. */
final class TripDetector implements ODEEventDetector {

	/** A trip that comes and goes within this time between two steps can be missed, s. */
	static final double CHECK_S = 10;
	/** How exactly the time of a trip is found, s. */
	private static final double TIME_TOLERANCE_S = 1e-9;
	private static final int MAXIMUM_ITERATIONS = 100;

	private final Trip trip;

	TripDetector(Trip trip) {
		this.trip = trip;
	}

	@Override
	public AdaptableInterval getMaxCheckInterval() {
		return (state, isForward) -> CHECK_S;
	}

	@Override
	public int getMaxIterationCount() {
		return MAXIMUM_ITERATIONS;
	}

	@Override
	public BracketedUnivariateSolver<UnivariateFunction> getSolver() {
		return new BracketingNthOrderBrentSolver(0, TIME_TOLERANCE_S, 0, 5);
	}

	@Override
	public ODEEventHandler getHandler() {
		return (state, detector, increasing) -> increasing ? Action.STOP : Action.CONTINUE;
	}

	@Override
	public double g(@Nullable ODEStateAndDerivative state) {
		ODEStateAndDerivative now = Objects.requireNonNull(state);
		return trip.condition().excess(now.getTime(), now.getPrimaryState());
	}
}
