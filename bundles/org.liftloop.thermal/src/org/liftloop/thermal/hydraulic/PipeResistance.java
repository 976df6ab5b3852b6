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
import org.liftloop.thermal.fluid.FluidState;

/**
 * Wall friction and form losses of a pipe.
 *
 * @param lengthM    length, m; 0 to 1e5
 * @param diameterM  hydraulic diameter, m; above 0, at most 10
 * @param areaM2     flow area, m2; above 0, at most 100
 * @param roughnessM wall roughness, m; 0 to 0.01
 * @param formLoss   loss coefficient K of bends, inlets and outlets, 1; 0 to 1e6
 */
public record PipeResistance(double lengthM, double diameterM, double areaM2, double roughnessM, double formLoss)
		implements Resistance {

	/** Checks the ranges. */
	public PipeResistance {
		Argument.inRange("lengthM", lengthM, 0, 1e5);
		Argument.positive("diameterM", diameterM, 10);
		Argument.positive("areaM2", areaM2, 100);
		Argument.inRange("roughnessM", roughnessM, 0, 0.01);
		Argument.inRange("formLoss", formLoss, 0, 1e6);
	}

	@Override
	public double dropPa(double flowKgPerS, FluidState fluid) {
		if (flowKgPerS == 0) {
			return 0;
		}
		double reynolds = Friction.reynolds(flowKgPerS, diameterM, areaM2, fluid.viscosityPaS());
		double factor = Friction.churchill(reynolds, roughnessM / diameterM) * lengthM / diameterM + formLoss;
		return Friction.drop(flowKgPerS, areaM2, fluid.densityKgM3(), factor);
	}
}
