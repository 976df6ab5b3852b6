/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

/** An error of what the choice of a speed rests on. Magnitudes are engineering judgement, for a well test months old. */
public enum InflowError {
	/** The reservoir gives a fifth less at each pressure. */
	LESS_PRODUCTIVE("productivity -20 %", 0.8, 1, 1),
	/** The reservoir gives a fifth more at each pressure. */
	MORE_PRODUCTIVE("productivity +20 %", 1.2, 1, 1),
	/** The reservoir pressure is lower, and the well test as it was. */
	LESS_PRESSURE("reservoir pressure -5 %", 1, 0.95, 1),
	/** The reservoir pressure is higher, and the well test as it was. */
	MORE_PRESSURE("reservoir pressure +5 %", 1, 1.05, 1),
	/** The plunger carries less, so that the rods stretch less. */
	LESS_FLUID_LOAD("fluid load -5 %", 1, 1, 0.95),
	/** The plunger carries more, so that the rods stretch more. */
	MORE_FLUID_LOAD("fluid load +5 %", 1, 1, 1.05);

	private final String label;
	private final double productivity;
	private final double reservoir;
	private final double fluidLoad;

	InflowError(String label, double productivity, double reservoir, double fluidLoad) {
		this.label = label;
		this.productivity = productivity;
		this.reservoir = reservoir;
		this.fluidLoad = fluidLoad;
	}

	/** @return what differs, and by how much */
	public String label() {
		return label;
	}

	/** @return factor on the fluid load */
	double fluidLoad() {
		return fluidLoad;
	}

	/** The inflow with this error. */
	WellInflow on(WellInflow inflow) {
		return inflow.withProductivity(productivity).withReservoir(reservoir);
	}
}
