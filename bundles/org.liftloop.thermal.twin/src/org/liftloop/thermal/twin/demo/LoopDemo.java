/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.demo;

import org.liftloop.model.Coolant;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ExchangerArrangement;
import org.liftloop.model.Field;
import org.liftloop.model.ModelFactory;

/**
 * The demo field of cooling loops: a rack of servers, the jackets of a compressor, a laser. No real plant; what is assumed is
 * said at each loop.
 */
public final class LoopDemo {

	/** Name of the field file. */
	public static final String FILE_NAME = "loops.liftloop";

	private LoopDemo() {
	}

	/** @return a new field of three loops */
	public static Field create() {
		Field field = ModelFactory.eINSTANCE.createField();
		field.setName("Liftloop demo of cooling loops");
		field.setDescription("Three cooling loops of different size, coolant and exchanger.");
		field.setOrigin("Made for Liftloop. No real plant.");
		field.getAssets().add(rack());
		field.getAssets().add(compressor());
		field.getAssets().add(laser());
		return field;
	}

	private static CoolingLoop rack() {
		return new DemoLoop("Rack 1", "Direct liquid cooling of a rack of servers, propylene glycol to facility water.")
				.coolant(Coolant.PROPYLENE_GLYCOL, 0.25, 2.0, 60e3).capacities(400e3, 200e3)
				.exchanger(ExchangerArrangement.COUNTERFLOW, 12e3, 6, 1.76e-4).secondary(2.5, 20)
				.ambient(40, 24).pump(15, 0.5).control(34, 20, 120).limits(45, 50, 30, 42).assumed("coolant",
						"Propylene glycol 25 % by mass is usual in direct liquid cooling of servers; corrosion inhibitors are not counted.")
				.loop();
	}

	private static CoolingLoop compressor() {
		return new DemoLoop("Compressor 2", "Jackets and intercooler of a compressor, ethylene glycol to cooling tower water.")
				.coolant(Coolant.ETHYLENE_GLYCOL, 0.4, 6.0, 150e3).capacities(2e6, 900e3)
				.exchanger(ExchangerArrangement.SHELL_AND_TUBE, 28e3, 32, 3.5e-4).secondary(8, 27).ambient(150, 20)
				.pump(20, 0.6).control(45, 25, 180).limits(60, 70, 38, 55).assumed("coolant",
						"Ethylene glycol 40 % by mass, frost-proof down to about -24 \u00B0C.")
				.loop();
	}

	private static CoolingLoop laser() {
		return new DemoLoop("Laser 3", "Cooling of a laser, water to chilled water.")
				.coolant(Coolant.WATER, 0, 0.5, 15e3).capacities(60e3, 40e3)
				.exchanger(ExchangerArrangement.COUNTERFLOW, 1500, 1.5, 1.76e-4).secondary(0.6, 12).ambient(5, 22)
				.pump(10, 0.4).control(30, 20, 120).limits(38, 44, 24, 36)
				.assumed("coolant", "Deionised water is taken as water.").loop();
	}
}
