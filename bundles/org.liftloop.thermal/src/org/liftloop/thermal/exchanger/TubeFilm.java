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
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.fluid.FluidState;

/**
 * Fully developed flow inside smooth tubes: Nu = 3.66 below Re 2,300, Gnielinski (1976) above 4,000, linear between
 * (Gnielinski 2013).
 *
 * @param fluid      coolant
 * @param diameterM  inside diameter, m; above 0, at most 5
 * @param tubes      number of tubes side by side, 1 to 100,000
 */
public record TubeFilm(Fluid fluid, double diameterM, int tubes) implements Film {

	private static final double LAMINAR_NUSSELT = 3.66;
	private static final double LAMINAR_REYNOLDS = 2_300;
	private static final double TURBULENT_REYNOLDS = 4_000;

	/** Checks the ranges. */
	public TubeFilm {
		Argument.positive("diameterM", diameterM, 5);
		Argument.inRange("tubes", tubes, 1, 100_000);
	}

	@Override
	public double coefficientWPerM2K(double flowKgPerS, double temperatureK) {
		FluidState state = fluid.at(temperatureK);
		double reynolds = 4 * Math.abs(flowKgPerS) / (tubes * Math.PI * diameterM * state.viscosityPaS());
		return nusselt(reynolds, state.prandtl()) * state.conductivityWPerMK() / diameterM;
	}

	static double nusselt(double reynolds, double prandtl) {
		if (reynolds <= LAMINAR_REYNOLDS) {
			return LAMINAR_NUSSELT;
		}
		if (reynolds >= TURBULENT_REYNOLDS) {
			return gnielinski(reynolds, prandtl);
		}
		double share = (reynolds - LAMINAR_REYNOLDS) / (TURBULENT_REYNOLDS - LAMINAR_REYNOLDS);
		return (1 - share) * LAMINAR_NUSSELT + share * gnielinski(TURBULENT_REYNOLDS, prandtl);
	}

	private static double gnielinski(double reynolds, double prandtl) {
		double root = 1.8 * Math.log10(reynolds) - 1.5;
		double eighth = 1 / (8 * root * root);
		return eighth * (reynolds - 1_000) * prandtl
				/ (1 + 12.7 * Math.sqrt(eighth) * (Math.pow(prandtl, 2.0 / 3) - 1));
	}
}
