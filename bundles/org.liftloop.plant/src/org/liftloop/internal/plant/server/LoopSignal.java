/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.server;

import static org.eclipse.milo.opcua.stack.core.NodeIds.Double;

import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.LoopValues;
import org.liftloop.thermal.twin.live.LoopSignals;

/** What the server shows of a cooling loop, in groups as OPC 40223 has them. */
enum LoopSignal implements ServedSignal {
	HOT(LoopSignals.HOT, "Measurements", "HotTemperature", "K"),
	COLD(LoopSignals.COLD, "Measurements", "ColdTemperature", "K"),
	FLOW(LoopSignals.FLOW, "Measurements", "MassFlowRate", "kg/s"),
	SECONDARY_INLET(LoopSignals.SECONDARY_INLET, "Measurements", "SecondaryInletTemperature", "K"),
	SECONDARY_OUTLET(LoopSignals.SECONDARY_OUTLET, "Measurements", "SecondaryOutletTemperature", "K"),
	SECONDARY_FLOW(LoopSignals.SECONDARY_FLOW, "Measurements", "SecondaryMassFlowRate", "kg/s"),
	HEAT_LOAD(LoopSignals.HEAT_LOAD, "Measurements", "HeatLoad", "W"),
	PUMP_SPEED(LoopSignals.PUMP_SPEED, "Measurements", "Speed", "1"),
	PUMP_POWER(LoopSignals.PUMP_POWER, "Measurements", "PumpPowerInput", "W"),
	BYPASS(LoopSignals.BYPASS, "Measurements", "BypassPosition", "1"),
	AMBIENT(LoopSignals.AMBIENT, "Measurements", "AmbientTemperature", "K"),
	LOOP_STATE(LoopSignals.LOOP_STATE, "Control", "LoopState", ""),
	SETPOINT(LoopSignals.SETPOINT, "Control", "HotTemperatureSetpoint", "K"),
	RUN_COMMAND(LoopSignals.RUN_COMMAND, "Control", "RunCommand", "");

	private final SignalNeed need;
	private final String group;
	private final String browseName;
	private final String unit;

	LoopSignal(SignalNeed need, String group, String browseName, String unit) {
		this.need = need;
		this.group = group;
		this.browseName = browseName;
		this.unit = unit;
	}

	@Override
	public SignalNeed need() {
		return need;
	}

	@Override
	public String group() {
		return group;
	}

	@Override
	public String browseName() {
		return browseName;
	}

	@Override
	public String unit() {
		return unit;
	}

	/** An operator may start and stop a loop, though its twin never does. */
	@Override
	public boolean isWritable() {
		return this == SETPOINT || this == RUN_COMMAND;
	}

	@Override
	public NodeId dataType() {
		return Double;
	}

	@Override
	public boolean isCard() {
		return false;
	}

	@Override
	public Object of(LiveValues values) {
		return ((LoopValues) values).reading(need);
	}

	@Override
	public StatusCode status(LiveValues values) {
		return ((LoopValues) values).lost().contains(need.name()) ? LOST : StatusCode.GOOD;
	}

	@Override
	public Object of(CompletedCard card) {
		throw new IllegalStateException(name());
	}
}
