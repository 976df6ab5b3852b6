/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import org.liftloop.internal.thermal.Argument;
import org.liftloop.thermal.fluid.FluidState;

/**
 * A control valve by its flow coefficient (IEC 60534): Kv is the flow of water in m3/h at a drop of 1 bar.
 *
 * @param characteristic  how the coefficient follows the opening
 * @param openKvM3PerH    Kv of the open valve, m3/h; above 0, at most 1e5
 * @param rangeability    open Kv over the Kv just before it closes, 1; above 1, at most 1,000
 * @param opening         opening, 0 to 1
 */
public record ControlValve(Characteristic characteristic, double openKvM3PerH, double rangeability, double opening)
		implements Resistance {

	/** How the flow coefficient follows the opening. */
	public enum Characteristic {
		/** Kv rises by equal steps. */
		LINEAR,
		/** Kv rises by equal percentages. */
		EQUAL_PERCENTAGE
	}

	private static final double KV_PRESSURE_PA = 1e5;
	private static final double KV_DENSITY_KG_M3 = 1_000;
	private static final double SECONDS_PER_HOUR = 3_600;

	/** Checks the ranges. */
	public ControlValve {
		Argument.positive("openKvM3PerH", openKvM3PerH, 1e5);
		Argument.inRange("rangeability", rangeability, 1 + 1e-9, 1_000);
		Argument.inRange("opening", opening, 0, 1);
	}

	/**
	 * @param newOpening opening, 0 to 1
	 * @return the valve at that opening
	 */
	public ControlValve withOpening(double newOpening) {
		return new ControlValve(characteristic, openKvM3PerH, rangeability, newOpening);
	}

	/** @return flow coefficient now, m3/h; that of the rangeability when closed: control valves are not tight */
	public double kvM3PerH() {
		return switch (characteristic) {
		case LINEAR -> openKvM3PerH * (1 / rangeability + (1 - 1 / rangeability) * opening);
		case EQUAL_PERCENTAGE -> openKvM3PerH * Math.pow(rangeability, opening - 1);
		};
	}

	/**
	 * Authority: the drop over the open valve as part of the drop of valve and circuit.
	 *
	 * @param circuitDropPa drop of the rest of the circuit at the flow, Pa
	 * @param flowKgPerS    flow through the open valve, kg/s
	 * @param fluid         properties of the coolant
	 * @return authority, 0 to 1; from 0.5 the valve controls well
	 */
	public double authority(double circuitDropPa, double flowKgPerS, FluidState fluid) {
		double own = withOpening(1).dropPa(flowKgPerS, fluid);
		return own / (own + circuitDropPa);
	}

	@Override
	public double dropPa(double flowKgPerS, FluidState fluid) {
		double volumeM3PerH = flowKgPerS / fluid.densityKgM3() * SECONDS_PER_HOUR;
		double part = volumeM3PerH / kvM3PerH();
		return KV_PRESSURE_PA * fluid.densityKgM3() / KV_DENSITY_KG_M3 * part * Math.abs(part);
	}
}
