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
import java.util.Arrays;
import java.util.List;

/**
 * A loop under control: the controller's output acts on the loop at every moment. The last state is the integral part of
 * the output.
 *
 * @param loop     loop without control
 * @param measured index of the state that the controller holds
 * @param control  controller
 * @param actuator what the output does to the loop
 */
public record ControlledLoop(LoopModel loop, int measured, PiControl control, Actuator actuator) implements LoopModel {

	/** Checks the index. */
	public ControlledLoop {
		if (measured < 0 || measured >= loop.stateNames().size()) {
			throw new IllegalArgumentException("measured is " + measured + "; the loop has the states " + loop.stateNames());
		}
	}

	@Override
	public List<String> stateNames() {
		List<String> names = new ArrayList<>(loop.stateNames());
		names.add("integral");
		return names;
	}

	/**
	 * @param state states
	 * @return output of the controller
	 */
	public double output(double[] state) {
		return control.output(state[measured], state[state.length - 1]);
	}

	private LoopModel actuated(double[] state) {
		return actuator.apply(loop, output(state));
	}

	@Override
	public void rates(double timeS, double[] state, double[] rates) {
		int last = state.length - 1;
		double[] inner = new double[last];
		actuated(state).rates(timeS, Arrays.copyOf(state, last), inner);
		System.arraycopy(inner, 0, rates, 0, last);
		rates[last] = control.integralRate(state[measured], state[last]);
	}

	@Override
	public double storedEnergyJ(double[] state) {
		return loop.storedEnergyJ(Arrays.copyOf(state, state.length - 1));
	}

	@Override
	public HeatFlows heat(double timeS, double[] state) {
		return actuated(state).heat(timeS, Arrays.copyOf(state, state.length - 1));
	}

	@Override
	public double missingHeatW(double[] state) {
		return loop.missingHeatW(Arrays.copyOf(state, state.length - 1));
	}

	@Override
	public List<String> warnings() {
		return loop.warnings();
	}
}
