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
 * The two equations of the first prototype as they were printed, kept for comparison:
 *
 * <pre>
 * C dTh/dt = Qin - UA (Th - Tc) - m cp (Th - Tc)
 * C dTc/dt = m cp (Th - Tc) - Qout
 * </pre>
 *
 * The heat UA (Th - Tc) leaves the hot node and arrives nowhere, so the loop destroys energy at that rate and drifts for
 * ever unless Qin = Qout (1 + UA / (m cp)). {@link TwoStateLoop} has the same states and conserves energy.
 *
 * @param parameters parameters
 */
public record SeedLoop(Prescribed parameters) implements LoopModel {

	@Override
	public List<String> stateNames() {
		return TwoStateLoop.STATE_NAMES;
	}

	@Override
	public void rates(double timeS, double[] state, double[] rates) {
		double gapK = state[0] - state[1];
		double carriedW = parameters.capacityRateWPerK() * gapK;
		rates[0] = (parameters.heatLoadW() - parameters.couplingWPerK() * gapK - carriedW) / parameters.capacityJPerK();
		rates[1] = (carriedW - parameters.rejectedW()) / parameters.capacityJPerK();
	}

	@Override
	public double storedEnergyJ(double[] state) {
		return parameters.capacityJPerK() * (state[0] + state[1]);
	}

	@Override
	public HeatFlows heat(double timeS, double[] state) {
		return new HeatFlows(parameters.heatLoadW(), parameters.rejectedW(), 0);
	}

	@Override
	public double missingHeatW(double[] state) {
		return parameters.couplingWPerK() * (state[0] - state[1]);
	}

	@Override
	public List<String> warnings() {
		if (parameters.couplingWPerK() == 0) {
			return List.of();
		}
		return List.of("These equations do not conserve energy: UA (Th - Tc) leaves the hot side and arrives nowhere."
				+ " Their temperatures drift for ever and their faults have the wrong signs; use the two-state loop.");
	}
}
