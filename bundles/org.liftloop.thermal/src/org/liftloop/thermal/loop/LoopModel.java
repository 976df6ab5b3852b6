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

import java.util.List;

/**
 * The equations of a loop with its present parameters and inputs. Immutable. The states are temperatures in K first, then
 * whatever else the model integrates.
 */
public interface LoopModel {

	/** @return names of the states, in their order */
	List<String> stateNames();

	/**
	 * @param timeS time, s
	 * @param state states
	 * @param rates receives the change of each state per second
	 * @throws IllegalArgumentException if the state leaves the range of the fluid
	 */
	void rates(double timeS, double[] state, double[] rates);

	/**
	 * @param state states
	 * @return energy stored in the loop above an arbitrary but fixed level, J
	 */
	double storedEnergyJ(double[] state);

	/**
	 * @param timeS time, s
	 * @param state states
	 * @return what passes the boundary of the loop
	 */
	HeatFlows heat(double timeS, double[] state);

	/**
	 * Both at once, for a model that can share work between them.
	 *
	 * @param timeS time, s
	 * @param state states
	 * @param rates receives the change of each state per second
	 * @return what passes the boundary of the loop
	 * @throws IllegalArgumentException if the state leaves the range of the fluid
	 */
	default HeatFlows ratesAndHeat(double timeS, double[] state, double[] rates) {
		rates(timeS, state, rates);
		return heat(timeS, state);
	}

	/**
	 * @param state states
	 * @return heat that the equations lose without it arriving anywhere, W; 0 for a model that conserves energy
	 */
	default double missingHeatW(double[] state) {
		return 0;
	}

	/** @return what a user must know before trusting this form of the equations; mostly empty */
	default List<String> warnings() {
		return List.of();
	}
}
