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
 * The prototype's two equations with the coupling as a regenerator: UA (Th - Tc) leaves the hot node and arrives in the
 * cold one. It conserves energy, and since the rejected heat is prescribed, it is steady only if that equals the load.
 *
 * @param parameters parameters
 */
public record RegeneratorLoop(Prescribed parameters) implements LoopModel {

	@Override
	public List<String> stateNames() {
		return TwoStateLoop.STATE_NAMES;
	}

	@Override
	public void rates(double timeS, double[] state, double[] rates) {
		double passedW = (parameters.couplingWPerK() + parameters.capacityRateWPerK()) * (state[0] - state[1]);
		rates[0] = (parameters.heatLoadW() - passedW) / parameters.capacityJPerK();
		rates[1] = (passedW - parameters.rejectedW()) / parameters.capacityJPerK();
	}

	@Override
	public double storedEnergyJ(double[] state) {
		return parameters.capacityJPerK() * (state[0] + state[1]);
	}

	@Override
	public HeatFlows heat(double timeS, double[] state) {
		return new HeatFlows(parameters.heatLoadW(), parameters.rejectedW(), 0);
	}
}
