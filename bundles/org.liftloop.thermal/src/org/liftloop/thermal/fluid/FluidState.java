/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.fluid;

/**
 * Properties of a liquid at one temperature.
 *
 * @param densityKgM3          density, kg/m3
 * @param heatCapacityJPerKgK  isobaric heat capacity, J/(kg K)
 * @param viscosityPaS         dynamic viscosity, Pa s
 * @param conductivityWPerMK   thermal conductivity, W/(m K)
 */
public record FluidState(double densityKgM3, double heatCapacityJPerKgK, double viscosityPaS,
		double conductivityWPerMK) {

	/** @return Prandtl number mu cp / k */
	public double prandtl() {
		return viscosityPaS * heatCapacityJPerKgK / conductivityWPerMK;
	}
}
