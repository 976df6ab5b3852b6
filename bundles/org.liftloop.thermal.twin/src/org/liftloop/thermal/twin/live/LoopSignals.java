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

import java.util.List;

import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Kind;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.units.Quantity;

/** The signals of a cooling loop. SI. */
public final class LoopSignals {

	/** How often a temperature or flow of a loop is looked at, Hz: its time constants are tens of seconds. */
	private static final double RATE_HZ = 1;

	/** Temperature of the coolant before the exchanger, K. */
	public static final SignalNeed HOT = required("hotTemperature", "hot temperature", Quantity.TEMPERATURE);
	/** Temperature of the coolant behind the exchanger, K. */
	public static final SignalNeed COLD = required("coldTemperature", "cold temperature", Quantity.TEMPERATURE);
	/** Flow of the coolant, kg/s. */
	public static final SignalNeed FLOW = required("flow", "coolant flow", Quantity.MASS_FLOW);
	/** Temperature of the secondary stream before the exchanger, K. */
	public static final SignalNeed SECONDARY_INLET = required("secondaryInletTemperature", "secondary inlet temperature",
			Quantity.TEMPERATURE);
	/** Temperature of the secondary stream behind the exchanger, K. */
	public static final SignalNeed SECONDARY_OUTLET = optional("secondaryOutletTemperature", "secondary outlet temperature",
			Quantity.TEMPERATURE);
	/** Flow of the secondary stream, kg/s. */
	public static final SignalNeed SECONDARY_FLOW = optional("secondaryFlow", "secondary flow", Quantity.MASS_FLOW);
	/** Heat that the load gives to the coolant, W. */
	public static final SignalNeed HEAT_LOAD = optional("heatLoad", "heat load", Quantity.HEAT_FLOW);
	/** Speed of the pump over its rated speed. */
	public static final SignalNeed PUMP_SPEED = optional("pumpSpeed", "pump speed", Quantity.FRACTION);
	/** Electric power of the pump, W. */
	public static final SignalNeed PUMP_POWER = optional("pumpPower", "pump power", Quantity.POWER);
	/** Part of the flow past the exchanger. */
	public static final SignalNeed BYPASS = optional("bypassPosition", "bypass position", Quantity.FRACTION);
	/** Temperature of the surroundings, K. */
	public static final SignalNeed AMBIENT = optional("ambientTemperature", "ambient temperature", Quantity.TEMPERATURE);
	/** {@value #RUNNING}, {@value #STOPPED} or {@value #TRIPPED}. */
	public static final SignalNeed LOOP_STATE = optional("loopState", "loop state", Quantity.NUMBER);
	/** Hot temperature that the loop's own controller holds by the speed of the pump, K. */
	public static final SignalNeed SETPOINT = new SignalNeed("hotTemperatureSetpoint", "setpoint of the hot temperature",
			Kind.NUMBER, Quantity.TEMPERATURE, RATE_HZ, Use.SETPOINT);
	/** Whether the loop is to run: 1, or to stand: 0. The twin reads it and never writes it. */
	public static final SignalNeed RUN_COMMAND = optional("runCommand", "run command", Quantity.NUMBER);

	/** All of them. */
	public static final List<SignalNeed> ALL = List.of(HOT, COLD, FLOW, SECONDARY_INLET, SECONDARY_OUTLET, SECONDARY_FLOW,
			HEAT_LOAD, PUMP_SPEED, PUMP_POWER, BYPASS, AMBIENT, LOOP_STATE, SETPOINT, RUN_COMMAND);

	/** Loop state of a loop that runs. */
	public static final double RUNNING = 1;
	/** Loop state of a loop that was stopped. */
	public static final double STOPPED = 0;
	/** Loop state of a loop that a protection stopped. */
	public static final double TRIPPED = -1;

	private LoopSignals() {
		// Only constants.
	}

	/**
	 * @param twin a twin, whatever it was extended by
	 * @return whether it is one of a cooling loop
	 */
	public static boolean areOf(AssetTwin twin) {
		return twin.signals().contains(HOT);
	}

	private static SignalNeed required(String name, String label, Quantity quantity) {
		return new SignalNeed(name, label, Kind.NUMBER, quantity, RATE_HZ, Use.REQUIRED);
	}

	private static SignalNeed optional(String name, String label, Quantity quantity) {
		return new SignalNeed(name, label, Kind.NUMBER, quantity, RATE_HZ, Use.OPTIONAL);
	}
}
