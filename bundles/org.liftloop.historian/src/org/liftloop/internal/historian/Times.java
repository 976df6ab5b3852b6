/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

import java.time.Instant;

/** Times as they are kept: nanoseconds since 1970, between two ends whose distance still is a long. */
final class Times {

	/** The last time; its negative is the first. 4.6e18 ns are 145.8 years: 1824 to 2115. */
	static final long LAST = 4_600_000_000_000_000_000L;

	private static final long NANOS = 1_000_000_000L;

	private Times() {
	}

	static long nanos(Instant time) {
		long seconds = time.getEpochSecond();
		if (seconds >= LAST / NANOS) {
			return LAST;
		}
		return seconds < -LAST / NANOS ? -LAST : seconds * NANOS + time.getNano();
	}

	static Instant instant(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
	}
}
