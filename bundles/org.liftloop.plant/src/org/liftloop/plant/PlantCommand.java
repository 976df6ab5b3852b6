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

/** A command to a well's controller. It takes effect at the next bottom dead centre, or within a second at rest. */
public sealed interface PlantCommand {

	/**
	 * Sets the speed that the drive ramps to; a stopped well keeps it for its start.
	 *
	 * @param strokesPerMinute wanted speed, 1/min; what the drive cannot do is limited
	 */
	record SetSpeed(double strokesPerMinute) implements PlantCommand {
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
