/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.pipe;

import org.liftloop.internal.thermal.Argument;

/**
 * A round pipe in its insulation.
 *
 * @param lengthM                      length, m; above 0, at most 1e5
 * @param insideDiameterM              inside diameter, m; above 0, at most 10
 * @param wallThicknessM               thickness of the wall, m; 0 to 1
 * @param wallDensityKgM3              density of the wall, kg/m3; above 0, at most 3e4
 * @param wallHeatCapacityJPerKgK      heat capacity of the wall, J/(kg K); above 0, at most 1e4
 * @param insulationThicknessM         thickness of the insulation, m; 0 to 2
 * @param insulationConductivityWPerMK conductivity of the insulation, W/(m K); above 0, at most 1e3
 * @param outsideWPerM2K               heat transfer from the outside to the ambient, W/(m2 K); 0 to 1e5
 */
public record InsulatedPipe(double lengthM, double insideDiameterM, double wallThicknessM, double wallDensityKgM3,
		double wallHeatCapacityJPerKgK, double insulationThicknessM, double insulationConductivityWPerMK,
		double outsideWPerM2K) {

	/** Checks the ranges. */
	public InsulatedPipe {
		Argument.positive("lengthM", lengthM, 1e5);
		Argument.positive("insideDiameterM", insideDiameterM, 10);
		Argument.inRange("wallThicknessM", wallThicknessM, 0, 1);
		Argument.positive("wallDensityKgM3", wallDensityKgM3, 3e4);
		Argument.positive("wallHeatCapacityJPerKgK", wallHeatCapacityJPerKgK, 1e4);
		Argument.inRange("insulationThicknessM", insulationThicknessM, 0, 2);
		Argument.positive("insulationConductivityWPerMK", insulationConductivityWPerMK, 1e3);
		Argument.inRange("outsideWPerM2K", outsideWPerM2K, 0, 1e5);
	}

	/** @return flow area, m2 */
	public double areaM2() {
		return Math.PI / 4 * insideDiameterM * insideDiameterM;
	}

	/** @return volume of the coolant, m3 */
	public double volumeM3() {
		return areaM2() * lengthM;
	}

	/** @return heat capacity of the wall, J/K */
	public double wallCapacityJPerK() {
		return Math.PI * (insideDiameterM + wallThicknessM) * wallThicknessM * lengthM * wallDensityKgM3
				* wallHeatCapacityJPerKgK;
	}

	/** @return conductance from the wall to the ambient per length, through insulation and outside film, W/(m K) */
	public double lossWPerMK() {
		if (outsideWPerM2K == 0) {
			return 0;
		}
		double wallRadiusM = insideDiameterM / 2 + wallThicknessM;
		double outsideRadiusM = wallRadiusM + insulationThicknessM;
		return 1 / (Math.log(outsideRadiusM / wallRadiusM) / (2 * Math.PI * insulationConductivityWPerMK)
				+ 1 / (outsideWPerM2K * 2 * Math.PI * outsideRadiusM));
	}
}
