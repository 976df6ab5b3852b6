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

/** A command to a well's controller. It takes effect at the next bottom dead centre, or within a second at rest. */
public sealed interface PlantCommand {

	/**
	 * Sets the speed that the drive ramps to; a stopped well keeps it for its start.
	 *
	 * @param strokesPerMinute wanted speed, 1/min; what the drive cannot do is limited
	 */
	record SetSpeed(double strokesPerMinute) implements PlantCommand {
	}

	/**
	 * @param value what is written as run command
	 * @return the start for 1, the stop for 0; nothing for another number
	 */
	static Optional<PlantCommand> ofRun(double value) {
		return value == 1 ? Optional.of(new Start()) : value == 0 ? Optional.of(new Stop()) : Optional.empty();
	}

	/** Starts the unit. */
	record Start() implements PlantCommand {
	}

	/** Stops the unit at the bottom of its stroke. */
	record Stop() implements PlantCommand {
	}

	/**
	 * Turns the switch on the panel; a person does that at the well, so it works in both positions.
	 *
	 * @param mode its new position
	 */
	record SetMode(ControlMode mode) implements PlantCommand {
	}
}
