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

import org.liftloop.internal.thermal.Argument;

/**
 * Parameters of the two loops whose rejected heat is prescribed.
 *
 * @param capacityJPerK        heat capacity C of each of the two nodes, J/K; above 0, at most 1e12
 * @param flowKgPerS           mass flow, kg/s; 0 to 1e5
 * @param heatCapacityJPerKgK  heat capacity of the coolant, J/(kg K); above 0, at most 2e4
 * @param couplingWPerK        UA between hot and cold, W/K; 0 to 1e9
 * @param heatLoadW            heat into the hot node, W; -1e9 to 1e9
 * @param rejectedW            heat out of the cold node, W; -1e9 to 1e9
 */
public record Prescribed(double capacityJPerK, double flowKgPerS, double heatCapacityJPerKgK, double couplingWPerK,
		double heatLoadW, double rejectedW) {

	/** Checks the ranges. */
	public Prescribed {
		Argument.positive("capacityJPerK", capacityJPerK, 1e12);
		Argument.inRange("flowKgPerS", flowKgPerS, 0, 1e5);
		Argument.positive("heatCapacityJPerKgK", heatCapacityJPerKgK, 2e4);
		Argument.inRange("couplingWPerK", couplingWPerK, 0, 1e9);
		Argument.inRange("heatLoadW", heatLoadW, -1e9, 1e9);
		Argument.inRange("rejectedW", rejectedW, -1e9, 1e9);
	}

	/** @return capacity rate of the flow m cp, W/K */
	double capacityRateWPerK() {
		return flowKgPerS * heatCapacityJPerKgK;
	}
}
