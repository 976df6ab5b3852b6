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

import java.time.Instant;
import java.util.Locale;

/**
 * An alarm of a controller comes or goes.
 *
 * @param asset    name of the asset
 * @param kind     what is out of its limits
 * @param isRaised whether it comes; false: it goes
 * @param time     when, virtual time
 * @param value    value that brought it, in the unit of its kind
 * @param limit    limit, in the same unit
 */
public record PlantAlarm(String asset, Kind kind, boolean isRaised, Instant time, double value, double limit) {

	private static final int RAISED_SEVERITY = 700;
	private static final int GONE_SEVERITY = 100;

	/** @return urgency from 1 to 1000, as OPC UA has it: one that comes is high, one that goes low */
	public int severity() {
		return isRaised ? RAISED_SEVERITY : GONE_SEVERITY;
	}

	/** @return it in words */
	public String text() {
		return String.format(Locale.ROOT, "%s %s, %.6g, limit %.6g", kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
				isRaised ? "raised" : "gone", value, limit);
	}

	/** What a controller watches. */
	public enum Kind {
		/** Peak load of the stroke as measured above its limit, N. */
		HIGH_LOAD,
		/** Lowest load of the stroke as measured below its limit, N. */
		LOW_LOAD,
		/** A speed was asked for that the drive cannot do, 1/min. */
		SPEED_LIMIT,
		/** Root mean square of the motor's current over a stroke above its rating, A. */
		MOTOR_OVERLOAD,
		/** Hot temperature of a loop as measured above its limit, K. */
		HIGH_TEMPERATURE,
		/** Flow of a loop that runs as measured below its limit, kg/s. */
		LOW_FLOW,
		/** The protection has taken the heat load off; the value is the hot temperature as measured, K. */
		TRIP
	}
}
