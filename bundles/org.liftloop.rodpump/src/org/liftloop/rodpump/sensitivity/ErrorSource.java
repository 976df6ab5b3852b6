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

/** What may be wrong in a card or in the data of its well. */
public enum ErrorSource {
	/** Length of the rods and depth of the pump, as a fraction. The discharge pressure follows the depth. */
	DEPTH("depth", "1"),
	/** Weight of the rods per length, as a fraction. */
	ROD_WEIGHT("rodWeight", "1"),
	/** Zero of the load cell, N. */
	LOAD_OFFSET("loadOffset", "N"),
	/** Scale of the load cell, as a fraction. */
	LOAD_GAIN("loadGain", "1"),
	/** Delay of the load against the position, degrees of a stroke. */
	PHASE("phase", "deg"),
	/** Pumping speed, as a fraction. */
	SPEED("speed", "1"),
	/** Damping ratio, as a fraction. */
	DAMPING("damping", "1");

	private final String id;
	private final String unit;

	ErrorSource(String id, String unit) {
		this.id = id;
		this.unit = unit;
	}

	/** @return stable identifier, e.g. {@code "loadGain"} */
	public String id() {
		return id;
	}

	/** @return unit of the error: {@code "N"}, {@code "deg"} or {@code "1"} */
	public String unit() {
		return unit;
	}
}
