/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

/**
 * A parameter of a loop that changes at a time, by a fault or by a person.
 *
 * @param atS   when, s
 * @param what  what changes
 * @param value value it gets, SI; of no meaning for a pump trip
 * @param overS time in which it changes evenly, s, 0 at once; of a pump trip: time to half the speed, s
 */
public record LoopChange(double atS, What what, double value, double overS) {

	/** What can change. */
	public enum What {
		/** Fouling resistance of the exchanger, m2 K/W. */
		FOULING,
		/** Flow (given flow) or speed (pump curve) over the rated one. */
		PUMP,
		/** The pump loses its drive and coasts down. */
		PUMP_TRIP,
		/** Flow of the secondary stream, kg/s. */
		SECONDARY_FLOW,
		/** Inlet temperature of the secondary stream, °C in files. */
		SECONDARY_INLET,
		/** Conductance to the ambient, W/K. */
		HEAT_LOSS,
		/** Part of the flow past the exchanger; only of a ring of segments. */
		BYPASS
	}

	/** Value at a time after this change, before the next; from the value it found. */
	double value(double found, double timeS) {
		double elapsedS = timeS - atS;
		if (what == What.PUMP_TRIP) {
			return found / (1 + elapsedS / overS);
		}
		return elapsedS >= overS ? value : found + (value - found) * elapsedS / overS;
	}
}
