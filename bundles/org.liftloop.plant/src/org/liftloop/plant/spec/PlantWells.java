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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.plant.HiddenWell;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
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
	 * The wells of a field.
	 *
	 * @param wells   those that can be simulated
	 * @param refused assets that cannot, with the reason
	 */
	public record Made(List<WellSpec> wells, List<Refused> refused) {

		/** Copies the lists. */
		public Made {
			wells = List.copyOf(wells);
			refused = List.copyOf(refused);
		}
	}

	/**
	 * An asset that cannot be simulated.
	 *
	 * @param name   its name
	 * @param reason what is missing or wrong, and what to do: sentences
	 */
	public record Refused(String name, String reason) {
	}

	/**
	 * Call it in the thread that owns the model.
	 *
	 * @param field field of the model
	 * @param seed  draws what is hidden; the same seed gives the same wells
	 * @return its wells
	 */
	public static Made of(Field field, long seed) {
		List<WellSpec> wells = new ArrayList<>();
		List<Refused> refused = new ArrayList<>();
		for (Asset asset : field.getAssets()) {
			if (asset instanceof Well well) {
				try {
					// The name is part of the seed: a well stays as it is when others come before it.
					wells.add(of(well, seed));
				} catch (RefusedException e) {
					refused.add(new Refused(String.valueOf(well.getName()), e.getMessage() + " " + e.remedy()));
				}
			} else {
				refused.add(new Refused(String.valueOf(asset.getName()),
						"Only wells are simulated. Run its twin on a connection to equipment, or replay a recording."));
			}
		}
		return new Made(wells, refused);
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
