/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

import org.liftloop.internal.thermal.Argument;

/**
 * What cools a loop.
 *
 * @param flowKgPerS           mass flow, kg/s; 0 to 1e5
 * @param heatCapacityJPerKgK  heat capacity, J/(kg K); above 0, at most 2e4
 * @param inletK               inlet temperature, K; 100 to 1,000
 */
public record SecondaryStream(double flowKgPerS, double heatCapacityJPerKgK, double inletK) {

	/** Checks the ranges. */
	public SecondaryStream {
		Argument.inRange("flowKgPerS", flowKgPerS, 0, 1e5);
		Argument.positive("heatCapacityJPerKgK", heatCapacityJPerKgK, 2e4);
		Argument.inRange("inletK", inletK, 100, 1_000);
	}
}
