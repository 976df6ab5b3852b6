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
 * A conductance known at the rated flows, by the parts of its resistance that lie in the two films:
 * 1 / UA = (p (m / m0)^-n + s (ms / ms0)^-n + 1 - p - s) / UA0 + Rf / A, with n = 0.8 of turbulent flow (Dittus-Boelter).
 * With both parts 0 it does not depend on the flows.
 *
 * @param rated             conductance of the clean exchanger at the rated flows, and its area
 * @param primaryPart       p, part of the clean resistance in the primary film, 0 to 1
 * @param secondaryPart     s, part in the secondary film, 0 to 1 - p
 * @param primaryKgPerS     rated primary flow m0, kg/s; above 0, at most 1e5
 * @param secondaryKgPerS   rated secondary flow ms0, kg/s; above 0, at most 1e5
 */
public record FilmConductance(RatedConductance rated, double primaryPart, double secondaryPart, double primaryKgPerS,
		double secondaryKgPerS) implements Conductance {

	private static final double EXPONENT = 0.8;

	/** Checks the ranges. */
	public FilmConductance {
		Argument.inRange("primaryPart", primaryPart, 0, 1);
		Argument.inRange("secondaryPart", secondaryPart, 0, 1 - primaryPart);
		Argument.positive("primaryKgPerS", primaryKgPerS, 1e5);
		Argument.positive("secondaryKgPerS", secondaryKgPerS, 1e5);
	}

	/**
	 * @param primaryFlowKgPerS   primary flow, kg/s
	 * @param secondaryFlowKgPerS secondary flow, kg/s
	 * @return conductance of the clean exchanger at these flows, W/K; 0 where a film has no flow
	 */
	public double cleanWPerK(double primaryFlowKgPerS, double secondaryFlowKgPerS) {
		return rated.cleanWPerK() / resistance(primaryFlowKgPerS, secondaryFlowKgPerS);
	}

	private double resistance(double primaryFlowKgPerS, double secondaryFlowKgPerS) {
		return film(primaryPart, primaryFlowKgPerS / primaryKgPerS) + film(secondaryPart, secondaryFlowKgPerS / secondaryKgPerS)
				+ 1 - primaryPart - secondaryPart;
	}

	private static double film(double part, double flow) {
		return part == 0 ? 0 : part * Math.pow(Math.abs(flow), -EXPONENT);
	}

	@Override
	public double conductanceWPerK(double primaryFlowKgPerS, double primaryK, double secondaryFlowKgPerS,
			double secondaryK, double foulingM2KPerW) {
		Argument.inRange("foulingM2KPerW", foulingM2KPerW, 0, Double.MAX_VALUE);
		return 1 / (resistance(primaryFlowKgPerS, secondaryFlowKgPerS) / rated.cleanWPerK() + foulingM2KPerW / rated.areaM2());
	}
}
