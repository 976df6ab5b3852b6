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

import java.util.Locale;

/** Thrown where a fluid is asked for a temperature at which it is not the liquid of its data. */
public final class FluidRangeException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;
	private static final double ZERO_CELSIUS_K = 273.15;

	private FluidRangeException(String message) {
		super(message);
	}

	/**
	 * @throws FluidRangeException if the temperature is not a number or outside of the range of the fluid
	 */
	static void check(Fluid fluid, double temperatureK) {
		if (!(temperatureK >= fluid.minimumK() && temperatureK <= fluid.maximumK())) {
			throw new FluidRangeException(String.format(Locale.ROOT,
					"%s at %.2f °C: its data hold from %.2f to %.2f °C; choose another fluid, concentration or pressure",
					fluid.name(), Double.valueOf(temperatureK - ZERO_CELSIUS_K),
					Double.valueOf(fluid.minimumK() - ZERO_CELSIUS_K), Double.valueOf(fluid.maximumK() - ZERO_CELSIUS_K)));
		}
	}
}
