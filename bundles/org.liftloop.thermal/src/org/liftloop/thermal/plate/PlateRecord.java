/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.plate;

/**
 * One moment of a plate exchanger that is fed by a valve from a reservoir and warms a side that is not measured.
 *
 * @param timeS      time, s
 * @param valve      signal of the valve, in the plant's own unit
 * @param reservoirC temperature of the reservoir, deg C
 * @param outletC    temperature of the outlet, deg C
 */
public record PlateRecord(double timeS, double valve, double reservoirC, double outletC) {

	/** Time between two records, s. */
	public static final double STEP_S = 10;

	/** @return whether the inputs are numbers */
	public boolean hasInputs() {
		return Double.isFinite(valve) && Double.isFinite(reservoirC);
	}

	/** @return whether the outlet is a number too */
	public boolean isWhole() {
		return hasInputs() && Double.isFinite(outletC);
	}
}
