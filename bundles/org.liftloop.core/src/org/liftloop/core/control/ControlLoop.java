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

import java.time.Duration;
import java.util.List;

import org.liftloop.core.units.Quantity;

/**
 * How an asset can be controlled.
 *
 * @param setpoints  what can be moved, at least one; the first is the main one, that of {@link PlantState#setpoint()}
 * @param state      takes what the equipment does out of an observation
 * @param policies   what proposes moves, the first that proposes one is followed
 * @param interlocks what forbids moves; all are asked
 * @param staleAfter how old the newest observation may be; then an armed loop is disarmed
 */
public record ControlLoop(List<Setpoint> setpoints, PlantState.Reader state, List<ControlPolicy> policies,
		List<Interlock> interlocks, Duration staleAfter) {

	/**
	 * Copies the lists.
	 *
	 * @throws IllegalArgumentException if there is no setpoint
	 */
	public ControlLoop {
		if (setpoints.isEmpty()) {
			throw new IllegalArgumentException("A control loop needs a setpoint.");
		}
		setpoints = List.copyOf(setpoints);
		policies = List.copyOf(policies);
		interlocks = List.copyOf(interlocks);
	}

	/**
	 * A loop that moves one setpoint.
	 *
	 * @param signal     name of the setpoint among the signals of the asset
	 * @param quantity   what the setpoint means
	 * @param limits     hard limits of it
	 * @param state      takes what the equipment does out of an observation
	 * @param policies   what proposes moves
	 * @param interlocks what forbids moves
	 * @param staleAfter how old the newest observation may be
	 */
	public ControlLoop(String signal, Quantity quantity, SetpointLimits limits, PlantState.Reader state,
			List<ControlPolicy> policies, List<Interlock> interlocks, Duration staleAfter) {
		this(List.of(new Setpoint(signal, quantity, limits)), state, policies, interlocks, staleAfter);
	}

	/**
	 * @param others what proposes moves, in its order
	 * @return a loop that differs in this only
	 */
	public ControlLoop withPolicies(List<ControlPolicy> others) {
		return new ControlLoop(setpoints, state, others, interlocks, staleAfter);
	}
}
