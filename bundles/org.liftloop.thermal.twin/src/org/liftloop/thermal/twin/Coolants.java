/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin;

import org.liftloop.model.Coolant;
import org.liftloop.thermal.fluid.Ammonia;
import org.liftloop.thermal.fluid.DowthermA;
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.fluid.Glycol;
import org.liftloop.thermal.fluid.Water;

/** The liquids of the model as the solver knows them. */
public final class Coolants {

	private Coolants() {
		// Only functions.
	}

	/**
	 * @param coolant      what it is
	 * @param massFraction mass of glycol over that of the mixture, 0.2 to 0.6; of no meaning for others
	 * @param pressurePa   absolute pressure, Pa; of no meaning but for water
	 * @return its properties
	 * @throws IllegalArgumentException if the mass fraction or the pressure is out of its range
	 */
	public static Fluid fluid(Coolant coolant, double massFraction, double pressurePa) {
		return switch (coolant) {
			case WATER -> new Water(pressurePa);
			case ETHYLENE_GLYCOL -> new Glycol(Glycol.Kind.ETHYLENE, massFraction);
			case PROPYLENE_GLYCOL -> new Glycol(Glycol.Kind.PROPYLENE, massFraction);
			case AMMONIA -> new Ammonia();
			case DOWTHERM_A -> new DowthermA();
		};
	}
}
