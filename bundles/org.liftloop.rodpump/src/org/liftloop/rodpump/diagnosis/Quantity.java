/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

/** The quantities of a diagnosis, in the order a report shows them. */
public enum Quantity {
	/** Peak polished-rod load PPRL. */
	PEAK_POLISHED_ROD_LOAD("peakPolishedRodLoad", "N"),
	/** Minimum polished-rod load MPRL. */
	MINIMUM_POLISHED_ROD_LOAD("minimumPolishedRodLoad", "N"),
	/** Polished-rod stroke. */
	POLISHED_ROD_STROKE("polishedRodStroke", "m"),
	/** Polished-rod power: card area times speed. */
	POLISHED_ROD_POWER("polishedRodPower", "W"),
	/** Gross plunger stroke. */
	PUMP_STROKE("pumpStroke", "m"),
	/** Pump fillage: liquid over the plunger stroke in the barrel. */
	FILLAGE("fillage", "1"),
	/** Fluid load Fo: upper less lower line of the downhole card. */
	FLUID_LOAD("fluidLoad", "N"),
	/** Pump displacement of the gross plunger stroke. */
	PUMP_DISPLACEMENT("pumpDisplacement", "m3/s"),
	/** Displacement of the effective plunger stroke; with anchored tubing, pump displacement times fillage. */
	NET_PUMP_DISPLACEMENT("netPumpDisplacement", "m3/s"),
	/** Movement of unanchored tubing in a stroke, Fo/kt. */
	TUBING_STRETCH("tubingStretch", "m"),
	/** Plunger stroke in the barrel: gross stroke less the movement of unanchored tubing. */
	NET_PLUNGER_STROKE("netPlungerStroke", "m"),
	/** Part of the plunger stroke over liquid, with the travelling valve open. */
	EFFECTIVE_PLUNGER_STROKE("effectivePlungerStroke", "m"),
	/** Slippage past the plunger while the well pumps (Patterson). */
	PLUNGER_SLIPPAGE("plungerSlippage", "m3/s"),
	/** Production in the stock tank, mean of a day: effective displacement less slippage, for the hours it pumps. */
	INFERRED_PRODUCTION("inferredProduction", "m3/s"),
	/** Pump intake pressure from the fluid-load lines, PIP = Pd - Fo/Ap. */
	PUMP_INTAKE_PRESSURE("pumpIntakePressure", "Pa"),
	/** Power that dry friction takes, on the tubing and in the stuffing box. */
	FRICTION_POWER("frictionPower", "W"),
	/** Highest Goodman loading of all tapers. */
	GOODMAN_LOADING("goodmanLoading", "1"),
	/** Rod weight in air Wr that hangs on the polished rod; in a deviated well its part along the path. */
	ROD_WEIGHT_IN_AIR("rodWeightInAir", "N"),
	/** Buoyant rod weight Wrf that hangs on the polished rod; in a deviated well its part along the path. */
	BUOYANT_ROD_WEIGHT("buoyantRodWeight", "N"),
	/** Spring constant kr of the rod string. */
	SPRING_CONSTANT("springConstant", "N/m"),
	/** Natural frequency No' of the rod string as API RP 11L counts it (245,000/L times Fc). */
	NATURAL_FREQUENCY("naturalFrequency", "Hz"),
	/** Pumping speed over natural frequency, N/No'. */
	SPEED_RATIO("speedRatio", "1"),
	/** Interval between the ripples that the rods' natural vibration leaves on the card, 1/No'. */
	RIPPLE_PERIOD("ripplePeriod", "s");

	private final String id;
	private final String unit;

	Quantity(String id, String unit) {
		this.id = id;
		this.unit = unit;
	}

	/** @return stable identifier, e.g. {@code "fillage"} */
	public String id() {
		return id;
	}

	/** @return SI unit symbol */
	public String unit() {
		return unit;
	}
}
