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

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether an observation tells of the present. One of the past or of the future is none to act upon: data are late, or a
 * clock was set.
 *
 * @param staleAfter longest time for which an observation holds
 */
record Timeliness(Duration staleAfter) {

	/** How far the clock of the equipment may be ahead. */
	private static final Duration AHEAD = Duration.ofSeconds(5);

	/**
	 * @param end end of an observation
	 * @param now the time now
	 * @return what is wrong with its time: a sentence
	 */
	Optional<String> problem(Instant end, Instant now) {
		if (end.plus(staleAfter).isBefore(now)) {
			return Optional.of("The newest observation is older than " + staleAfter.toSeconds()
					+ " s: the equipment keeps its setpoint.");
		}
		if (end.isAfter(now.plus(AHEAD))) {
			return Optional.of("The newest observation lies " + Duration.between(now, end).toSeconds()
					+ " s in the future: a clock is wrong, and the equipment keeps its setpoint.");
		}
		return Optional.empty();
	}
}
