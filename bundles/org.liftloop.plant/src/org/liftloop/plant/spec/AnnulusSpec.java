/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

import org.liftloop.internal.plant.Ranges;

/**
 * The annulus between casing and tubing, which stores what flows in faster than the pump lifts. The weight of the gas above
 * the liquid is not counted, and the reservoir stands at pump depth.
 *
 * @param areaM2              cross-section, m2; 1e-4 to 1
 * @param fluidDensityKgM3    density of the (gassy) column above the pump, kg/m3; 50 to 2,000
 * @param casingHeadPressurePa casing head pressure, gauge, Pa; 0 to 1e8
 * @param pumpDepthM          true vertical depth of the intake, m; above 0, at most 10,000
 * @param gasEntryM           height of liquid above the intake below which gas is drawn in with it, in proportion, m; 0.1 to
 *                            50. About a metre: engineering judgement
 */
public record AnnulusSpec(double areaM2, double fluidDensityKgM3, double casingHeadPressurePa, double pumpDepthM,
		double gasEntryM) {

	/** Checks the ranges. */
	public AnnulusSpec {
		Ranges.inRange("areaM2", areaM2, 1e-4, 1);
		Ranges.inRange("fluidDensityKgM3", fluidDensityKgM3, 50, 2_000);
		Ranges.inRange("casingHeadPressurePa", casingHeadPressurePa, 0, 1e8);
		Ranges.inRange("pumpDepthM", pumpDepthM, 1, 10_000);
		Ranges.inRange("gasEntryM", gasEntryM, 0.1, 50);
	}
}
