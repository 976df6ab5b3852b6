/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.sensitivity;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.fatigue.GoodmanPoint;
import org.liftloop.rodpump.result.Estimate;

/**
 * The results of one diagnosis that are followed.
 *
 * @param results estimates in the order in which they are followed
 */
record Outcome(List<Estimate> results) {

	/** Identifier of the pump intake pressure. */
	static final String INTAKE_PRESSURE = "intakePressure";

	private static final List<Quantity> FOLLOWED = List.of(Quantity.FILLAGE, Quantity.FLUID_LOAD,
			Quantity.PEAK_POLISHED_ROD_LOAD, Quantity.MINIMUM_POLISHED_ROD_LOAD);

	/**
	 * @param diagnosis           a diagnosis
	 * @param dischargePressurePa pressure above the plunger, Pa; NaN if it is not known
	 */
	static Outcome of(Diagnosis diagnosis, double dischargePressurePa) {
		List<Estimate> results = new ArrayList<>();
		for (Quantity quantity : FOLLOWED) {
			results.add(diagnosis.estimate(quantity));
		}
		results.add(intakePressure(diagnosis, dischargePressurePa));
		for (TaperResult taper : diagnosis.tapers()) {
			GoodmanPoint point = taper.goodman();
			String id = Quantity.GOODMAN_LOADING.id() + (taper.index() + 1);
			results.add(Double.isNaN(point.loadingFraction())
					? Estimate.notDeterminable(id, Quantity.GOODMAN_LOADING.unit(), point.reasons())
					: Estimate.of(id, point.loadingFraction(), Quantity.GOODMAN_LOADING.unit(), point.reasons()));
		}
		return new Outcome(results);
	}

	/** pi = pd - Fo/Ap; outside of 0 to pd it is none. */
	private static Estimate intakePressure(Diagnosis diagnosis, double dischargePressurePa) {
		Estimate load = diagnosis.estimate(Quantity.FLUID_LOAD);
		if (Double.isNaN(dischargePressurePa)) {
			return refused("The discharge pressure is not known. Enter tubing head pressure and fluids.");
		}
		if (!load.isDetermined()) {
			return Estimate.notDeterminable(INTAKE_PRESSURE, "Pa", load.reasons());
		}
		double intakePa = dischargePressurePa - load.value() / diagnosis.input().plungerAreaM2();
		return intakePa < 0 || intakePa > dischargePressurePa
				? refused("The fluid load would need an intake pressure outside of zero to the discharge pressure.")
				: Estimate.of(INTAKE_PRESSURE, intakePa, "Pa", load.reasons());
	}

	private static Estimate refused(String reason) {
		return Estimate.notDeterminable(INTAKE_PRESSURE, "Pa", List.of(reason));
	}
}
