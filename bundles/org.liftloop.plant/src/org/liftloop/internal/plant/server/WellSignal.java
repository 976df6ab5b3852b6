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
import static org.eclipse.milo.opcua.stack.core.NodeIds.Int64;
import static org.eclipse.milo.opcua.stack.core.NodeIds.String;

import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Kind;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.WellValues;
import org.liftloop.rodpump.twin.live.RodPumpSignals;

/**
 * What the server shows of a well. Browse names follow OPC 40223 (pumps and vacuum pumps) where it has the thing: the
 * groups Measurements and Control, and Speed; it knows neither a polished rod nor a card.
 */
enum WellSignal implements ServedSignal {
	POSITION(RodPumpSignals.POSITION, "Measurements", "PolishedRodPosition", "m"),
	LOAD(RodPumpSignals.LOAD, "Measurements", "PolishedRodLoad", "N"),
	MOTOR_CURRENT(RodPumpSignals.MOTOR_CURRENT, "Measurements", "MotorCurrent", "A"),
	SPEED(RodPumpSignals.SPEED, "Measurements", "Speed", "1/min"),
	SPEED_SETPOINT(RodPumpSignals.SPEED_SETPOINT, "Control", "SpeedSetpoint", "1/min"),
	RUN_COMMAND(RodPumpSignals.RUN_COMMAND, "Control", "RunCommand", ""),
	RUN_STATE(RodPumpSignals.RUN_STATE, "Control", "RunState", ""),
	CONTROL_SOURCE(RodPumpSignals.CONTROL_SOURCE, "Control", "ControlSource", ""),
	CARD_POSITION(RodPumpSignals.CARD_POSITION, "Card", "CardPosition", "m"),
	CARD_LOAD(RodPumpSignals.CARD_LOAD, "Card", "CardLoad", "N"),
	CARD_SPEED(RodPumpSignals.CARD_SPEED, "Card", "CardSpeed", "1/min"),
	CARD_SEQUENCE(RodPumpSignals.CARD_SEQUENCE, "Card", "CardSequence", "");

	private final SignalNeed need;
	private final String group;
	private final String browseName;
	private final String unit;

	WellSignal(SignalNeed need, String group, String browseName, String unit) {
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

	@Override
	public boolean isCard() {
		return group.equals("Card");
	}

	@Override
	public NodeId dataType() {
		return this == CARD_SEQUENCE ? Int64 : need.kind() == Kind.TEXT ? String : Double;
	}

	@Override
	public Object of(LiveValues live) {
		WellValues values = (WellValues) live;
		return switch (this) {
			case POSITION -> values.positionM();
			case LOAD -> values.loadN();
			case MOTOR_CURRENT -> values.motorCurrentA();
			case SPEED -> values.strokesPerMinute();
			case SPEED_SETPOINT -> values.setpointStrokesPerMinute();
			case RUN_COMMAND -> values.state().command();
			case RUN_STATE -> values.state().name();
			case CONTROL_SOURCE -> values.mode().name();
			case CARD_POSITION, CARD_LOAD, CARD_SPEED, CARD_SEQUENCE -> throw new IllegalStateException(name());
		};
	}

	@Override
	public StatusCode status(LiveValues values) {
		return ((WellValues) values).isGood() ? StatusCode.GOOD : LOST;
	}

	@Override
	public Object of(CompletedCard card) {
		return switch (this) {
			case CARD_POSITION -> boxed(card.positionM());
			case CARD_LOAD -> boxed(card.loadN());
			case CARD_SPEED -> card.strokesPerMinute();
			case CARD_SEQUENCE -> card.sequence();
			case POSITION, LOAD, MOTOR_CURRENT, SPEED, SPEED_SETPOINT, RUN_COMMAND, RUN_STATE, CONTROL_SOURCE ->
				throw new IllegalStateException(name());
		};
	}

	private static Double[] boxed(double[] values) {
		Double[] boxed = new Double[values.length];
		for (int i = 0; i < values.length; i++) {
			boxed[i] = values[i];
		}
		return boxed;
	}
}
