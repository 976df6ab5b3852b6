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

/**
 * A loop that runs on while its parameters change: the states go on from where they are. Not thread-safe; the solver and
 * the loops it is given may be shared.
 */
public final class LoopRun {

	private final TransientSolver solver;
	private final List<Trip> armed;
	private final List<TripEvent> events = new ArrayList<>();
	private LoopModel model;
	private LoopState state;
	private EnergyBalance balance = EnergyBalance.NONE;

	/**
	 * @param solver solver
	 * @param model  loop
	 * @param start  states at the start
	 * @param trips  trips that may act
	 * @throws IllegalArgumentException if two of them have one name
	 */
	public LoopRun(TransientSolver solver, LoopModel model, LoopState start, List<Trip> trips) {
		this.solver = solver;
		this.model = model;
		this.state = start;
		this.armed = new ArrayList<>(trips);
		if (trips.stream().map(Trip::name).distinct().count() < trips.size()) {
			throw new IllegalArgumentException("two trips have the same name; give each its own, so that it is known which acted");
		}
	}

	/**
	 * @param timeS time to go on to, s; not before the present one
	 * @return the states there
	 * @throws LoopRefusedException     if the loop cannot be followed; the run stays where it was
	 * @throws IllegalArgumentException if the time has passed
	 */
	public LoopState advanceTo(double timeS) {
		Course course = solver.solve(model, state, new double[] { timeS }, armed);
		for (TripEvent event : course.events()) {
			events.add(event);
			armed.removeIf(trip -> trip.name().equals(event.name()));
		}
		model = course.model();
		state = course.last();
		balance = balance.plus(course.balance());
		return state;
	}

	/**
	 * Changes parameters or inputs from now on. The states stay.
	 *
	 * @param next loop with the same states
	 * @throws IllegalArgumentException if its states are others
	 */
	public void change(LoopModel next) {
		if (!next.stateNames().equals(model.stateNames())) {
			throw new IllegalArgumentException("a loop with the states " + next.stateNames()
					+ " cannot go on from the states " + model.stateNames() + "; start a new run");
		}
		model = next;
	}

	/** @return the loop as it is now */
	public LoopModel model() {
		return model;
	}

	/** @return the states now */
	public LoopState state() {
		return state;
	}

	/** @return the books of energy since the start */
	public EnergyBalance balance() {
		return balance;
	}

	/** @return the error of the energy balance at this moment, W: what the equations lose by their form */
	public double missingHeatW() {
		return model.missingHeatW(state.values());
	}

	/** @return trips that acted, in their order */
	public List<TripEvent> events() {
		return List.copyOf(events);
	}
}
