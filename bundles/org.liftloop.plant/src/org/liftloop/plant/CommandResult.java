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
 * @param status   what
 * @param setpoint setpoint after the command: speed of a well, 1/min, or hot temperature of a loop, K
 */
public record CommandResult(Status status, double setpoint) {

	/** What became of a command. */
	public enum Status {
		/** Done as asked. */
		ACCEPTED,
		/** Done as far as the controller can. */
		LIMITED,
		/** Not done: the asset is under local control. */
		REFUSED_LOCAL,
		/** Not done: the value is not a number, or not one of this asset. */
		REFUSED_VALUE
	}

	/** @return whether it was done, in full or in part */
	public boolean isDone() {
		return status == Status.ACCEPTED || status == Status.LIMITED;
	}
}
