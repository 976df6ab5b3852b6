/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.runtime;

import java.util.ArrayDeque;
import java.util.Deque;

/** How fast a counter counts: the mean over the newest {@value #SPAN_SECONDS} s of real time. */
final class RateMeter {

	/** Time over which is averaged, s. */
	static final int SPAN_SECONDS = 10;

	private record Reading(long nanos, long count) {
	}

	private final Deque<Reading> readings = new ArrayDeque<>();

	/**
	 * @param nanos time of the reading, of {@link System#nanoTime()}
	 * @param count the counter
	 * @return counts a second, or NaN after the first reading
	 */
	double read(long nanos, long count) {
		readings.addLast(new Reading(nanos, count));
		while (nanos - readings.getFirst().nanos() > SPAN_SECONDS * 1_000_000_000L && readings.size() > 2) {
			readings.removeFirst();
		}
		Reading first = readings.getFirst();
		return nanos == first.nanos() ? Double.NaN : (count - first.count()) * 1e9 / (nanos - first.nanos());
	}
}
