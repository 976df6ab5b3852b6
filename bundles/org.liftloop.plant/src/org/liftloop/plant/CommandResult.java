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

/**
 * What a controller made of a command.
 *
 * @param status                   what
 * @param setpointStrokesPerMinute speed setpoint after the command, 1/min
 */
public record CommandResult(Status status, double setpointStrokesPerMinute) {

	/** What became of a command. */
	public enum Status {
		/** Done as asked. */
		ACCEPTED,
		/** Done as far as the drive can. */
		LIMITED,
		/** Not done: the well is under local control. */
		REFUSED_LOCAL,
		/** Not done: the value is not a number. */
		REFUSED_VALUE
	}

	/** @return whether it was done, in full or in part */
	public boolean isDone() {
		return status == Status.ACCEPTED || status == Status.LIMITED;
	}
}
