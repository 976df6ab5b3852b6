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
 * The surface between two streams: two films, a wall, and dirt, in series.
 *
 * @param areaM2                area that both films refer to, m2; above 0, at most 1e6
 * @param primary               film of the primary stream
 * @param secondary             film of the secondary stream
 * @param wallResistanceM2KPerW thickness over conductivity of the wall, m2 K/W; 0 to 1
 */
public record TransferSurface(double areaM2, Film primary, Film secondary, double wallResistanceM2KPerW)
		implements Conductance {

	/** Checks the ranges. */
	public TransferSurface {
		Argument.positive("areaM2", areaM2, 1e6);
		Argument.inRange("wallResistanceM2KPerW", wallResistanceM2KPerW, 0, 1);
	}

	@Override
	public double conductanceWPerK(double primaryFlowKgPerS, double primaryK, double secondaryFlowKgPerS,
			double secondaryK, double foulingM2KPerW) {
		Argument.inRange("foulingM2KPerW", foulingM2KPerW, 0, Double.MAX_VALUE);
		double resistance = 1 / primary.coefficientWPerM2K(primaryFlowKgPerS, primaryK) + wallResistanceM2KPerW
				+ foulingM2KPerW + 1 / secondary.coefficientWPerM2K(secondaryFlowKgPerS, secondaryK);
		return areaM2 / resistance;
	}
}
