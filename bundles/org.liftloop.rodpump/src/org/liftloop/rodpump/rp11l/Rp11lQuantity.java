/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.rp11l;

/** The results of Form 11L-1, in its order. */
public enum Rp11lQuantity {
	/** Net plunger stroke Sp. */
	PLUNGER_STROKE("rp11lPlungerStroke", "m"),
	/** Pump displacement PD. */
	PUMP_DISPLACEMENT("rp11lPumpDisplacement", "m3/s"),
	/** Peak polished-rod load PPRL. */
	PEAK_POLISHED_ROD_LOAD("rp11lPeakPolishedRodLoad", "N"),
	/** Minimum polished-rod load MPRL. */
	MINIMUM_POLISHED_ROD_LOAD("rp11lMinimumPolishedRodLoad", "N"),
	/** Peak torque PT with the unit in balance. */
	PEAK_TORQUE("rp11lPeakTorque", "Nm"),
	/** Polished-rod power PRHP. */
	POLISHED_ROD_POWER("rp11lPolishedRodPower", "W"),
	/** Counterweight effect CBE for balance. */
	COUNTERBALANCE_EFFECT("rp11lCounterbalanceEffect", "N");

	private final String id;
	private final String unit;

	Rp11lQuantity(String id, String unit) {
		this.id = id;
		this.unit = unit;
	}

	/** @return stable identifier */
	public String id() {
		return id;
	}

	/** @return SI unit symbol */
	public String unit() {
		return unit;
	}
}
