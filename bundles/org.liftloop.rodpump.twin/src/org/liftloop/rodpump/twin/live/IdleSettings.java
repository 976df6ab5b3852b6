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

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.OperatingLimits;

/**
 * When a well is stopped because its pump does not fill, and for how long.
 *
 * @param idle         time to stand at first
 * @param shortestIdle least time to stand
 * @param longestIdle  greatest time to stand
 * @param minimumRun   least time to run between two times to stand
 */
record IdleSettings(Duration idle, Duration shortestIdle, Duration longestIdle, Duration minimumRun) {

	/** Unless the well says otherwise: customary figures of pump-off controllers, at most 6 starts an hour. */
	private static final IdleSettings USUAL = new IdleSettings(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofMinutes(60),
			Duration.ofMinutes(5));

	/**
	 * @param limits limits of a well, or null
	 * @return the times among them; the usual ones without limits
	 */
	static IdleSettings of(@Nullable OperatingLimits limits) {
		return limits == null ? USUAL
				: new IdleSettings(seconds(limits.getIdleTimeS()), seconds(limits.getShortestIdleTimeS()),
						seconds(limits.getLongestIdleTimeS()), seconds(limits.getMinimumRunTimeS()));
	}

	/** No well is started and stopped faster than once a minute, whatever a file says. */
	private static Duration seconds(double time) {
		return Duration.ofSeconds(Math.round(Math.clamp(time, 60, 86_400)));
	}

	/** @return least time between a stop and a start, or a start and a stop */
	Duration least() {
		return shortestIdle.compareTo(minimumRun) < 0 ? shortestIdle : minimumRun;
	}
}
