/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Instant;
import java.util.List;

import org.liftloop.plant.fault.ActiveFault;
import org.liftloop.rodpump.result.Estimate;

/**
 * What is really going on in a well, at the beginning of its present stroke. For who runs the simulation; no twin may read it.
 *
 * @param time              when, virtual time
 * @param levelM            height of liquid above the pump, m
 * @param intakePressurePa  pump intake pressure, gauge, Pa
 * @param dischargePressurePa pressure above the plunger, gauge, Pa
 * @param inflowM3PerS      inflow from the reservoir, m3/s
 * @param annulusM3         liquid above the pump in the annulus, m3
 * @param tubingVoidM3      what is missing from a full tubing, m3
 * @param inflowM3          inflow since the start, m3
 * @param producedM3        production since the start, m3
 * @param liftedM3          what the pump lifts in the present stroke, m3
 * @param plungerStrokeM    plunger stroke in the present stroke, m
 * @param fillage           pump fillage of the present stroke, 1
 * @param faults            faults at work
 */
public record WellTruth(Instant time, double levelM, double intakePressurePa, double dischargePressurePa,
		double inflowM3PerS, double annulusM3, double tubingVoidM3, double inflowM3, double producedM3,
		double liftedM3, double plungerStrokeM, Estimate fillage, List<ActiveFault> faults) {

	/** Copies the list. */
	public WellTruth {
		faults = List.copyOf(faults);
	}
}
