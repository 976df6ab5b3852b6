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
 * A conductance that does not depend on the flows: 1 / UA = 1 / UA0 + Rf / A.
 *
 * @param cleanWPerK conductance UA0 of the clean exchanger, W/K; 0 to 1e9
 * @param areaM2     area that the fouling refers to, m2; above 0, at most 1e6
 */
public record RatedConductance(double cleanWPerK, double areaM2) implements Conductance {

	/** Checks the ranges. */
	public RatedConductance {
		Argument.inRange("cleanWPerK", cleanWPerK, 0, 1e9);
		Argument.positive("areaM2", areaM2, 1e6);
	}

	@Override
	public double conductanceWPerK(double primaryFlowKgPerS, double primaryK, double secondaryFlowKgPerS,
			double secondaryK, double foulingM2KPerW) {
		Argument.inRange("foulingM2KPerW", foulingM2KPerW, 0, Double.MAX_VALUE);
		return 1 / (1 / cleanWPerK + foulingM2KPerW / areaM2);
	}
}
