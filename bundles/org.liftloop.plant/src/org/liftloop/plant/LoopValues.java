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
import java.util.Map;
import java.util.Set;

import org.liftloop.core.signal.SignalNeed;
import org.liftloop.thermal.twin.live.LoopSignals;

/**
 * What a cooling loop's controller has read in a scan.
 *
 * @param asset    name of the loop
 * @param time     when, virtual time
 * @param readings by the name of the signal ({@link LoopSignals}), each in its unit there: as measured, and what the
 *                 controller itself sets
 * @param lost     names of the signals that did not arrive; they are to be marked as bad
 */
public record LoopValues(String asset, Instant time, Map<String, Double> readings, Set<String> lost)
		implements LiveValues {

	/** Copies map and set. */
	public LoopValues {
		readings = Map.copyOf(readings);
		lost = Set.copyOf(lost);
	}

	/**
	 * @param signal a signal of a loop
	 * @return its reading
	 * @throws IllegalArgumentException if a loop has no such signal
	 */
	public double reading(SignalNeed signal) {
		Double reading = readings.get(signal.name());
		if (reading == null) {
			throw new IllegalArgumentException(signal.name() + " is no signal of a loop");
		}
		return reading;
	}

	@Override
	public double runCommand() {
		return reading(LoopSignals.RUN_COMMAND);
	}
}
