/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.fault;

import org.liftloop.core.signal.SignalNeed;
import org.liftloop.thermal.twin.live.LoopSignals;

/** The sensors of a cooling loop. */
public enum LoopSensor {
	/** Coolant before the exchanger, K. */
	HOT(LoopSignals.HOT, false),
	/** Coolant behind the exchanger, K. */
	COLD(LoopSignals.COLD, false),
	/** Coolant behind the pump, kg/s. */
	FLOW(LoopSignals.FLOW, true),
	/** Secondary stream before the exchanger, K. */
	SECONDARY_INLET(LoopSignals.SECONDARY_INLET, false),
	/** Secondary stream behind the exchanger, K. */
	SECONDARY_OUTLET(LoopSignals.SECONDARY_OUTLET, false),
	/** Secondary stream, kg/s. */
	SECONDARY_FLOW(LoopSignals.SECONDARY_FLOW, true),
	/** Heat load, W. */
	HEAT_LOAD(LoopSignals.HEAT_LOAD, true),
	/** Speed of the pump over its rated speed. */
	PUMP_SPEED(LoopSignals.PUMP_SPEED, true),
	/** Electric power of the pump, W. */
	PUMP_POWER(LoopSignals.PUMP_POWER, true),
	/** Position of the three-way valve, part past the exchanger. */
	BYPASS(LoopSignals.BYPASS, false),
	/** Surroundings, K. */
	AMBIENT(LoopSignals.AMBIENT, false);

	private final SignalNeed signal;
	private final boolean proportional;

	LoopSensor(SignalNeed signal, boolean proportional) {
		this.signal = signal;
		this.proportional = proportional;
	}

	/** @return the signal that shows what it reads */
	public SignalNeed signal() {
		return signal;
	}

	/** @return whether its errors are parts of what it reads; else they are in the unit of the signal */
	public boolean isProportional() {
		return proportional;
	}
}
