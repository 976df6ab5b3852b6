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
import java.util.function.DoubleUnaryOperator;

/**
 * A loop of which one input follows the time: a heat load that swings, a sink that warms, dirt that grows. Where the
 * schedule jumps, use a {@link Trip} instead: the solvers expect it to be continuous.
 *
 * @param loop     loop
 * @param schedule the input over the time in s
 * @param actuator what the input does to the loop
 */
public record ScheduledLoop(LoopModel loop, DoubleUnaryOperator schedule, Actuator actuator) implements LoopModel {

	/**
	 * @param timeS time, s
	 * @return the loop as it is then
	 */
	public LoopModel at(double timeS) {
		return actuator.apply(loop, schedule.applyAsDouble(timeS));
	}

	@Override
	public List<String> stateNames() {
		return loop.stateNames();
	}

	@Override
	public void rates(double timeS, double[] state, double[] rates) {
		at(timeS).rates(timeS, state, rates);
	}

	/** The level of the energy must not depend on the input: a schedule cannot change heat capacities. */
	@Override
	public double storedEnergyJ(double[] state) {
		return loop.storedEnergyJ(state);
	}

	@Override
	public HeatFlows heat(double timeS, double[] state) {
		return at(timeS).heat(timeS, state);
	}

	@Override
	public double missingHeatW(double[] state) {
		return loop.missingHeatW(state);
	}

	@Override
	public List<String> warnings() {
		return loop.warnings();
	}
}
