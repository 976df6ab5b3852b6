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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.plant.HiddenWell;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.Well;

/**
 * Makes simulated wells of the model's. What the model says is taken with errors that a seed draws, as no model is exact; what
 * it does not say (reservoir, casing, drive, sensors) is drawn too. Ranges are engineering judgement:
 * <ul>
 * <li>damping ratio 0.75 to 1.35, liquid density 0.97 to 1.03, tubing head pressure 0.95 to 1.05, slippage 0.7 to 1.6 times
 * the model's, counterbalance 0.96 to 1.04 times; 100 to 600 N more friction in the stuffing box;
 * <li>load cell: gain 0.99 to 1.01, offset -400 to 400 N, drift -15 to 15 N per day, noise 20 to 60 N, steps of 10 N; position:
 * lag -0.5 to 0.5 degrees of crank, noise 1 mm, steps of 1 mm;
 * <li>reservoir pressure 0.4 to 0.65 of the water column at the pump, bubble point 0.5 to 0.9 of it; inflow at the model's
 * intake pressure 0.97 to 1.05 times what the pump lifts there at the usual speed.
 * </ul>
 */
public final class PlantWells {

	private PlantWells() {
	}

	/**
	 * Call it in the thread that owns the model.
	 *
	 * @param well well of the model
	 * @param seed draws what is hidden, together with the well's name
	 * @return the simulated well
	 * @throws RefusedException naming what is missing or wrong
	 */
	public static WellSpec of(Well well, long seed) throws RefusedException {
		return new HiddenWell(well, seed).make();
	}

	/**
	 * A well whose pumping unit the model does not know. Call it in the thread that owns the model.
	 *
	 * @param well        well of the model
	 * @param designation the unit that it truly has, a designation of the catalogue
	 * @param seed        draws what is hidden, together with the well's name
	 * @return the simulated well
	 * @throws RefusedException naming what is missing or wrong
	 */
	public static WellSpec of(Well well, String designation, long seed) throws RefusedException {
		Well complete = EcoreUtil.copy(well);
		PumpingUnit unit = ModelFactory.eINSTANCE.createPumpingUnit();
		unit.setDesignation(designation);
		complete.setPumpingUnit(unit);
		return of(complete, seed);
	}
}
