/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.WriteResult;

/** Writes a setpoint and reads it back. */
@FunctionalInterface
public interface Actuator {

	/**
	 * Begins to write; returns at once.
	 *
	 * @param setpoint the value, in the stored unit
	 * @param done     hears what became of it, once, in the thread that called
	 */
	void write(double setpoint, Done done);

	/** Hears what became of a write. */
	@FunctionalInterface
	interface Done {

		/**
		 * The write is over.
		 *
		 * @param result the result, or null when there is none
		 * @param error  why there is none, or null
		 * @param now    the time now
		 */
		void done(@Nullable WriteResult result, @Nullable Throwable error, Instant now);
	}
}
