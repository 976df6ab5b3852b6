/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stated rods and their neighbours in depth and speed, kept once made: a stream of cards of one well tries the same
 * ones. Thread-safe; what is kept changes no number.
 */
final class RodsNearby {

	/** Neighbours kept: those of the fixed steps come first, those of the refinement do not come again. */
	private static final int MOST_KEPT = 25;

	private final JudgedWell well;
	private final double strokesPerMinute;
	private final Map<Key, JudgedRods> kept = new ConcurrentHashMap<>();

	private record Key(double depthFactor, double strokesPerMinute, int points) {
	}

	RodsNearby(JudgedWell well, double strokesPerMinute) {
		this.well = well;
		this.strokesPerMinute = strokesPerMinute;
	}

	double strokesPerMinute() {
		return strokesPerMinute;
	}

	JudgedRods at(double depthFactor, double speed, int points) {
		Key key = new Key(depthFactor, speed, points);
		JudgedRods found = kept.get(key);
		if (found == null) {
			found = JudgedRods.of(well, depthFactor, speed, points);
			if (kept.size() < MOST_KEPT) {
				kept.put(key, found);
			}
		}
		return found;
	}
}
