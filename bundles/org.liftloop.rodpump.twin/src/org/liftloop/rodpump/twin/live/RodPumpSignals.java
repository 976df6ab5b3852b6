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

import java.util.List;

import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Kind;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.core.units.Quantity;

/** The signals of a rod-pumped well. */
public final class RodPumpSignals {

	/** Position of the polished rod, up positive. */
	public static final SignalNeed POSITION = number("polishedRodPosition", "polished-rod position", Quantity.POSITION, 20);
	/** Load on the polished rod. */
	public static final SignalNeed LOAD = number("polishedRodLoad", "polished-rod load", Quantity.FORCE, 20);
	/** Current of the motor. */
	public static final SignalNeed MOTOR_CURRENT = number("motorCurrent", "motor current", Quantity.CURRENT, 20);
	/** Pumping speed at present. */
	public static final SignalNeed SPEED = number("pumpingSpeed", "pumping speed", Quantity.PUMPING_SPEED, 2);
	/** What the controller does: {@value #RUNNING} or another word. */
	public static final SignalNeed RUN_STATE = new SignalNeed("runState", "run state", Kind.TEXT, Quantity.NUMBER, 1,
			Use.OPTIONAL);
	/** Who commands the controller: {@value #REMOTE} or another word. */
	public static final SignalNeed CONTROL_SOURCE = new SignalNeed("controlSource", "control source", Kind.TEXT,
			Quantity.NUMBER, 1, Use.OPTIONAL);
	/** Speed that the drive is set to. */
	public static final SignalNeed SPEED_SETPOINT = new SignalNeed("speedSetpoint", "speed setpoint", Kind.NUMBER,
			Quantity.PUMPING_SPEED, 1, Use.SETPOINT);
	/** Whether the well is to run: 1, or to stand: 0. Equipment may have none; then nobody stops it. */
	public static final SignalNeed RUN_COMMAND = new SignalNeed("runCommand", "run command", Kind.NUMBER, Quantity.NUMBER, 1,
			Use.SETPOINT);
	/** Positions of the last complete stroke, at equal intervals of time. */
	public static final SignalNeed CARD_POSITION = curve("cardPosition", "card position", Quantity.POSITION);
	/** Loads of the last complete stroke. */
	public static final SignalNeed CARD_LOAD = curve("cardLoad", "card load", Quantity.FORCE);
	/** Number of the last complete stroke, rising. */
	public static final SignalNeed CARD_SEQUENCE = new SignalNeed("cardSequence", "card sequence", Kind.NUMBER,
			Quantity.NUMBER, 0.3, Use.REQUIRED);
	/** Mean speed of the last complete stroke. */
	public static final SignalNeed CARD_SPEED = new SignalNeed("cardSpeed", "card speed", Kind.NUMBER,
			Quantity.PUMPING_SPEED, 0.3, Use.REQUIRED);

	/** All of them. */
	public static final List<SignalNeed> ALL = List.of(POSITION, LOAD, MOTOR_CURRENT, SPEED, RUN_STATE, CONTROL_SOURCE,
			SPEED_SETPOINT, RUN_COMMAND, CARD_POSITION, CARD_LOAD, CARD_SEQUENCE, CARD_SPEED);

	/** The run state of a well that pumps. */
	public static final String RUNNING = "RUNNING";
	/** The control source of a well that takes setpoints from outside. */
	public static final String REMOTE = "REMOTE";

	private RodPumpSignals() {
		// Only constants.
	}

	private static SignalNeed number(String name, String label, Quantity quantity, double rateHz) {
		return new SignalNeed(name, label, Kind.NUMBER, quantity, rateHz, Use.OPTIONAL);
	}

	private static SignalNeed curve(String name, String label, Quantity quantity) {
		return new SignalNeed(name, label, Kind.CURVE, quantity, 0.3, Use.REQUIRED);
	}
}
