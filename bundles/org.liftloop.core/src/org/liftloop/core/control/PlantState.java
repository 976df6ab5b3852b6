/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import java.time.Instant;
import java.util.Map;

import org.liftloop.core.twin.Observation;

/**
 * What the equipment does at present, as far as it says so.
 *
 * @param setpoint value of the main setpoint, in the stored unit; NaN when it is not known
 * @param running  whether it runs
 * @param remote   whether it takes moves from outside
 * @param time     when this held
 * @param others   values of the other setpoints that are known, by the names of their signals
 */
public record PlantState(double setpoint, boolean running, boolean remote, Instant time, Map<String, Double> others) {

	/** Copies the map. */
	public PlantState {
		others = Map.copyOf(others);
	}

	/**
	 * Equipment with one setpoint.
	 *
	 * @param setpoint value of the setpoint, in the stored unit; NaN when it is not known
	 * @param running  whether it runs
	 * @param remote   whether it takes moves from outside
	 * @param time     when this held
	 */
	public PlantState(double setpoint, boolean running, boolean remote, Instant time) {
		this(setpoint, running, remote, time, Map.of());
	}

	/**
	 * @param signal name of a setpoint other than the main one
	 * @return its value; NaN when it is not known, or there is none
	 */
	public double other(String signal) {
		return others.getOrDefault(signal, Double.NaN);
	}

	/** Takes the state out of an observation. */
	@FunctionalInterface
	public interface Reader {

		/**
		 * @param observation an observation
		 * @return what the equipment did at its end
		 */
		PlantState of(Observation observation);
	}
}
