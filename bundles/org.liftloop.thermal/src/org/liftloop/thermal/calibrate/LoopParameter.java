/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.calibrate;

/** A parameter that a fit can free: each is a factor on what the loop file says. */
public enum LoopParameter {
	/** UA of the exchanger. */
	CONDUCTANCE("UA", "W/K"),
	/** Heat capacity of the heated side. */
	HOT_CAPACITY("hot capacity", "J/K"),
	/** Heat capacity of the cooled side. */
	COLD_CAPACITY("cold capacity", "J/K"),
	/** True flow over the measured one. */
	FLOW("flow scale", "1"),
	/** True heat load over the measured one. */
	LOAD("load scale", "1"),
	/** Conductance to the ambient. */
	LOSS("heat loss", "W/K");

	private final String label;
	private final String unit;

	LoopParameter(String label, String unit) {
		this.label = label;
		this.unit = unit;
	}

	/** @return name for people */
	public String label() {
		return label;
	}

	/** @return unit of its value */
	public String unit() {
		return unit;
	}
}
