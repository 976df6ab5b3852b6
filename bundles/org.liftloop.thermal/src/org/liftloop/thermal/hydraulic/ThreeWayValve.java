/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import org.liftloop.internal.thermal.Argument;

/**
 * A three-way valve that sends part of the flow past a heat exchanger and mixes it again behind. Its two ports together
 * pass the same flow at every position.
 *
 * @param bypass part of the flow past the exchanger, 0 to 1
 */
public record ThreeWayValve(double bypass) {

	/** Checks the range. */
	public ThreeWayValve {
		Argument.inRange("bypass", bypass, 0, 1);
	}

	/**
	 * @param flowKgPerS whole flow, kg/s
	 * @return flow through the exchanger, kg/s
	 */
	public double throughKgPerS(double flowKgPerS) {
		return (1 - bypass) * flowKgPerS;
	}

	/**
	 * @param inletK  temperature before the valve, K
	 * @param cooledK temperature behind the exchanger, K
	 * @return temperature of the mixture, K, for a heat capacity that does not change
	 */
	public double mixedK(double inletK, double cooledK) {
		return bypass * inletK + (1 - bypass) * cooledK;
	}
}
