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
import org.liftloop.core.signal.Sample;

/** One setpoint of a controller: its limits, its value, and whether a move of it is under way. One thread only. */
final class SetpointLane {

	private final Setpoint setpoint;
	private final boolean main;
	private final Actuator actuator;
	private @Nullable Instant lastMove;
	private boolean writing;

	/** Hears what became of a move. */
	@FunctionalInterface
	interface Moved {

		/**
		 * The move is over.
		 *
		 * @param problem why the equipment does not hold the value, or null when it does
		 * @param now     the time now
		 */
		void moved(@Nullable String problem, Instant now);
	}

	SetpointLane(Setpoint setpoint, boolean main, Actuator actuator) {
		this.setpoint = setpoint;
		this.main = main;
		this.actuator = actuator;
	}

	Setpoint setpoint() {
		return setpoint;
	}

	boolean isMain() {
		return main;
	}

	double value(PlantState state) {
		return main ? state.setpoint() : state.other(setpoint.signal());
	}

	boolean isWriting() {
		return writing;
	}

	boolean tooSoon(Instant now) {
		Instant before = lastMove;
		if (before != null && before.isAfter(now)) {
			// The clock was set back: the wait begins anew.
			before = now;
			lastMove = now;
		}
		return before != null
				&& now.isBefore(before.plusMillis(Math.round(1e3 * setpoint.limits().secondsBetween())));
	}

	/**
	 * Writes a value and reads it back.
	 *
	 * @param to   the value, inside the limits
	 * @param now  the time now
	 * @param done hears whether the equipment holds it
	 */
	void write(double to, Instant now, Moved done) {
		writing = true;
		lastMove = now;
		actuator.write(to, (result, error, then) -> {
			writing = false;
			done.moved(problem(to, result, error), then);
		});
	}

	private @Nullable String problem(double to, @Nullable WriteResult result, @Nullable Throwable error) {
		if (result != null && result.confirms(to, setpoint.limits().resolution())) {
			return null;
		}
		if (error != null) {
			return String.valueOf(error.getMessage());
		}
		Sample readBack = result == null ? null : result.readBack();
		return readBack == null ? "The equipment did not take the setpoint."
				: "The equipment holds " + readBack.number() + ' ' + setpoint.unit() + " instead.";
	}
}
