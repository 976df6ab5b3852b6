/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

/** What a labelled card shows: the classes of downhole trouble that {@link RandomWells} can make from physics. */
public enum PumpCondition {
	/** The barrel fills with liquid, the valves are tight. */
	FULL_PUMP,
	/** Pumped off: intake pressure near nothing, the plunger falls through low-pressure gas and hits the liquid. */
	FLUID_POUND,
	/** Free gas at a considerable intake pressure: the load leaves gradually as the gas is compressed. */
	GAS_INTERFERENCE,
	/** Gas alone in the barrel, and a dead space too large to squeeze it through: no valve opens. */
	GAS_LOCK,
	/** The standing valve's seat leaks: unloaded late and picked up early. */
	STANDING_VALVE_LEAK,
	/** The travelling valve's seat leaks: loaded late and dropped early. */
	TRAVELLING_VALVE_LEAK,
	/** Plunger or barrel are worn, everywhere or in one part of the stroke: liquid slips past the plunger. */
	WORN_BARREL,
	/** The rods are parted somewhere: those above move alone. */
	PARTED_RODS,
	/** The tubing is not anchored and breathes with the fluid load. */
	UNANCHORED_TUBING,
	/** The tubing anchor slips. */
	SLIPPING_ANCHOR,
	/** The plunger strikes below at the bottom of its stroke. */
	TAGGING_DOWN,
	/** The plunger strikes above at the top of its stroke. */
	TAGGING_UP,
	/** The plunger is stuck in the barrel. */
	STUCK_PLUNGER,
	/** The plunger leaves the barrel at the top of its stroke. */
	PLUNGER_OUT_OF_BARREL,
	/** One or both valves seat late. */
	DELAYED_VALVE_CLOSING,
	/** Coulomb friction of rods, stuffing box and plunger: paraffin, sand, a tight box. */
	HIGH_FRICTION,
	/** The well flows: the intake pressure lifts the fluid nearly by itself. */
	FLOWING_WELL
}
