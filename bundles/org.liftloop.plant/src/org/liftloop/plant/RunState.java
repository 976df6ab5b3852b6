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

/** Whether a well pumps. */
public enum RunState {
	/** The unit turns. */
	RUNNING,
	/** A stop was asked for; the unit stops at the bottom of this stroke. */
	STOPPING,
	/** The unit stands. */
	STOPPED;

	/** @return the command that it obeys: 1 to run, 0 to stand */
	public double command() {
		return this == RUNNING ? 1 : 0;
	}
}
