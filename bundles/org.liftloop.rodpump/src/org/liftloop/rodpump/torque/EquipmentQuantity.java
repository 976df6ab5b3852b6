/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

/** The quantities of an equipment loading, in the order a report shows them. */
public enum EquipmentQuantity {
	/** Peak net torque at the slow shaft, the largest in either sense. */
	PEAK_TORQUE("peakTorque", "Nm"),
	/** Peak net torque over the gear reducer's rating. */
	GEARBOX_LOADING("gearboxLoading", "1"),
	/** Peak polished-rod load over the structure's rating (beam loading). */
	STRUCTURE_LOADING("structureLoading", "1"),
	/** Cyclic load factor sqrt(mean T^2)/mean T. */
	CYCLIC_LOAD_FACTOR("cyclicLoadFactor", "1"),
	/** Nameplate power the motor needs: polished-rod power times cyclic load factor over efficiency. */
	MOTOR_POWER("motorPower", "W"),
	/** Counterbalance effect CBE at 90 degrees of crank, as it is. */
	COUNTERBALANCE_EFFECT("counterbalanceEffect", "N"),
	/** Smallest distance of the card from the permissible load. */
	PERMISSIBLE_LOAD_MARGIN("permissibleLoadMargin", "N"),
	/** Counterbalance effect that makes the up- and the downstroke's peak torque equal. */
	BEST_COUNTERBALANCE_EFFECT("bestCounterbalanceEffect", "N"),
	/** Counterbalance moment that does so. */
	BEST_COUNTERBALANCE_MOMENT("bestCounterbalanceMoment", "Nm"),
	/** Peak net torque in best balance. */
	BEST_PEAK_TORQUE("bestPeakTorque", "Nm"),
	/** Gear reducer loading in best balance. */
	BEST_GEARBOX_LOADING("bestGearboxLoading", "1"),
	/** Cyclic load factor in best balance. */
	BEST_CYCLIC_LOAD_FACTOR("bestCyclicLoadFactor", "1"),
	/** Motor power in best balance. */
	BEST_MOTOR_POWER("bestMotorPower", "W"),
	/** Best less present counterbalance moment. */
	COUNTERBALANCE_MOMENT_CHANGE("counterbalanceMomentChange", "Nm"),
	/** How far the counterweights move along the cranks for it; positive is away from the shaft. */
	COUNTERWEIGHT_MOVE("counterweightMove", "m");

	private final String id;
	private final String unit;

	EquipmentQuantity(String id, String unit) {
		this.id = id;
		this.unit = unit;
	}

	/** @return stable identifier, e.g. {@code "peakTorque"} */
	public String id() {
		return id;
	}

	/** @return SI unit symbol */
	public String unit() {
		return unit;
	}
}
