/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.util.Optional;

/** A command to a controller. A well obeys at the next bottom dead centre, or within a second at rest; a loop at its next scan. */
public sealed interface PlantCommand {

	/**
	 * Sets the speed that a well's drive ramps to; a stopped well keeps it for its start.
	 *
	 * @param strokesPerMinute wanted speed, 1/min; what the drive cannot do is limited
	 */
	record SetSpeed(double strokesPerMinute) implements PlantCommand {
	}

	/**
	 * Sets the hot temperature that a loop's controller holds.
	 *
	 * @param temperatureK wanted temperature, K; what the controller does not take is limited
	 */
	record SetTemperature(double temperatureK) implements PlantCommand {
	}

	/**
	 * @param value what is written as run command
	 * @return the start for 1, the stop for 0; nothing for another number
	 */
	static Optional<PlantCommand> ofRun(double value) {
		return value == 1 ? Optional.of(new Start()) : value == 0 ? Optional.of(new Stop()) : Optional.empty();
	}

	/** Starts the unit, or the loop after a stop or a trip. */
	record Start() implements PlantCommand {
	}

	/** Stops the unit at the bottom of its stroke, or the loop: its load goes off and its pump coasts down. */
	record Stop() implements PlantCommand {
	}

	/**
	 * Turns the switch on the panel; a person does that at the equipment, so it works in both positions.
	 *
	 * @param mode its new position
	 */
	record SetMode(ControlMode mode) implements PlantCommand {
	}
}
