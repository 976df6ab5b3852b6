/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.SignalNeed;

/** A fault of a cooling loop that its twin can name. */
public enum LoopFaultName {
	/** The pump gives less flow than its speed should, at its usual power or more. */
	PUMP_WORN("pumpWorn", "worn pump: less flow than its speed gives, at full power"),
	/** The circuit takes more pressure than it should. */
	FLOW_THROTTLED("flowThrottled", "something throttles the flow: a valve, a filter"),
	/** The pump draws vapour. */
	CAVITATION("cavitation", "the pump cavitates"),
	/** The exchanger gives less heat than a clean one; coolant past it looks the same. */
	FOULING("fouling", "fouled heat exchanger, or coolant past it"),
	/** The secondary stream is less than rated. */
	SECONDARY_FLOW_LOST("secondaryFlowLost", "loss of secondary flow"),
	/** Coolant is lost between flow meter and load. */
	LEAK("leak", "coolant is lost behind the flow meter"),
	/** The pump does not turn although the loop is to run. */
	PUMP_TRIP("pumpTrip", "the pump has tripped"),
	/** The pump turns and gives no flow. */
	NO_FLOW("noFlow", "no flow although the pump turns"),
	/** Hot temperature too high. */
	HOT_HIGH(LoopSignals.HOT, 1, false),
	/** Hot temperature too low. */
	HOT_LOW(LoopSignals.HOT, -1, false),
	/** Hot temperature scatters. */
	HOT_NOISY(LoopSignals.HOT, 0, false),
	/** Cold temperature too high. */
	COLD_HIGH(LoopSignals.COLD, 1, false),
	/** Cold temperature too low. */
	COLD_LOW(LoopSignals.COLD, -1, false),
	/** Cold temperature scatters. */
	COLD_NOISY(LoopSignals.COLD, 0, false),
	/** Flow too high. */
	FLOW_HIGH(LoopSignals.FLOW, 1, true),
	/** Flow too low. */
	FLOW_LOW(LoopSignals.FLOW, -1, true),
	/** Flow scatters. */
	FLOW_NOISY(LoopSignals.FLOW, 0, true),
	/** Secondary inlet too high. */
	SECONDARY_INLET_HIGH(LoopSignals.SECONDARY_INLET, 1, false),
	/** Secondary inlet too low. */
	SECONDARY_INLET_LOW(LoopSignals.SECONDARY_INLET, -1, false),
	/** Secondary inlet scatters. */
	SECONDARY_INLET_NOISY(LoopSignals.SECONDARY_INLET, 0, false),
	/** Secondary outlet too high. */
	SECONDARY_OUTLET_HIGH(LoopSignals.SECONDARY_OUTLET, 1, false),
	/** Secondary outlet too low. */
	SECONDARY_OUTLET_LOW(LoopSignals.SECONDARY_OUTLET, -1, false),
	/** Secondary outlet scatters. */
	SECONDARY_OUTLET_NOISY(LoopSignals.SECONDARY_OUTLET, 0, false),
	/** Secondary flow too high. */
	SECONDARY_FLOW_HIGH(LoopSignals.SECONDARY_FLOW, 1, true),
	/** Secondary flow too low. */
	SECONDARY_FLOW_LOW(LoopSignals.SECONDARY_FLOW, -1, true),
	/** Secondary flow scatters. */
	SECONDARY_FLOW_NOISY(LoopSignals.SECONDARY_FLOW, 0, true),
	/** Heat load too high. */
	HEAT_LOAD_HIGH(LoopSignals.HEAT_LOAD, 1, true),
	/** Heat load too low. */
	HEAT_LOAD_LOW(LoopSignals.HEAT_LOAD, -1, true),
	/** Heat load scatters. */
	HEAT_LOAD_NOISY(LoopSignals.HEAT_LOAD, 0, true),
	/** Pump power too high. */
	PUMP_POWER_HIGH(LoopSignals.PUMP_POWER, 1, true),
	/** Pump power too low. */
	PUMP_POWER_LOW(LoopSignals.PUMP_POWER, -1, true),
	/** Residuals that no fault here explains. */
	UNKNOWN("unknown", "a fault that fits no known signature");

	private static final String CAUSES = "org.liftloop.thermal.";

	private final String id;
	private final String label;
	private final @Nullable SignalNeed sensor;
	private final int direction;
	private final boolean proportional;

	LoopFaultName(String id, String label) {
		this.id = id;
		this.label = label;
		sensor = null;
		direction = 0;
		proportional = false;
	}

	LoopFaultName(SignalNeed sensor, int direction, boolean proportional) {
		this.id = "sensor." + sensor.name() + (direction > 0 ? ".high" : direction < 0 ? ".low" : ".noisy");
		this.label = sensor.label() + (direction > 0 ? " reads too high" : direction < 0 ? " reads too low" : " scatters");
		this.sensor = sensor;
		this.direction = direction;
		this.proportional = proportional;
	}

	/** @return identifier of the cause */
	public String cause() {
		return CAUSES + id;
	}

	/**
	 * @param sensor a signal
	 * @return identifier of the cause that its sensor stands still
	 */
	static String frozen(SignalNeed sensor) {
		return CAUSES + "sensor." + sensor.name() + ".frozen";
	}

	/** @return its name in the field's terms */
	public String label() {
		return label;
	}

	/** @return the sensor that is wrong; null where it is not a sensor */
	@Nullable
	SignalNeed sensor() {
		return sensor;
	}

	/** @return 1 for a sensor that reads too much, -1 too little, 0 for one that scatters */
	int direction() {
		return direction;
	}

	/** @return whether a sensor is off by a part of its reading rather than by some kelvins */
	boolean isProportional() {
		return proportional;
	}
}
