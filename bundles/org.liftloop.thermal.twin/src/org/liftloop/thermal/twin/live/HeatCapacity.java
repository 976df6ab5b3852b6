/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import org.liftloop.thermal.fluid.Fluid;

/** Heat capacity of a liquid at a measured temperature, which may be anything. */
final class HeatCapacity {

	private HeatCapacity() {
	}

	/**
	 * @param fluid        liquid
	 * @param temperatureK temperature as measured, K
	 * @return specific heat capacity, J/(kg K); NaN where the temperature is not that of the liquid
	 */
	static double of(Fluid fluid, double temperatureK) {
		return temperatureK >= fluid.minimumK() && temperatureK <= fluid.maximumK()
				? fluid.at(temperatureK).heatCapacityJPerKgK()
				: Double.NaN;
	}
}
