/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.util.List;
import java.util.Map;

import org.liftloop.core.signal.SignalNeed;

/**
 * What was measured at a loop in one interval.
 *
 * @param seconds  length of the interval, s
 * @param readings readings by name of the signal; what is not in it is not known
 * @param problems what is wrong with the data: sentences
 * @param usable   part of the samples of the needed signals that are usable, 0 to 1
 */
public record LoopInterval(double seconds, Map<String, Reading> readings, List<String> problems, double usable) {

	/** Copies map and list. */
	public LoopInterval {
		readings = Map.copyOf(readings);
		problems = List.copyOf(problems);
	}

	/**
	 * @param signal a signal of a loop
	 * @return its mean, in its stored unit; NaN when it is not known
	 */
	public double mean(SignalNeed signal) {
		Reading reading = readings.get(signal.name());
		return reading == null ? Double.NaN : reading.mean();
	}

	/**
	 * @param signal   a signal of a loop
	 * @param fallback what holds when it is not known
	 * @return its mean, or the fallback
	 */
	double mean(SignalNeed signal, double fallback) {
		double mean = mean(signal);
		return Double.isNaN(mean) ? fallback : mean;
	}

	/** @return part of the coolant that passes the exchanger, 0 to 1; 1 when the bypass is not known */
	double throughPart() {
		return 1 - Math.clamp(mean(LoopSignals.BYPASS, 0), 0, 1);
	}

	/**
	 * @param signal a signal of a loop
	 * @return its change per second; NaN when it is not known
	 */
	public double ratePerS(SignalNeed signal) {
		Reading reading = readings.get(signal.name());
		return reading == null ? Double.NaN : reading.ratePerS();
	}

	/**
	 * @param signal a signal of a loop
	 * @return standard deviation of its mean by scatter; NaN when it is not known
	 */
	public double deviation(SignalNeed signal) {
		Reading reading = readings.get(signal.name());
		return reading == null ? Double.NaN : reading.deviationOfMean();
	}

	/** @return the needed signals that are not known */
	public List<SignalNeed> missing() {
		return LoopSignals.ALL.stream().filter(need -> need.use() == SignalNeed.Use.REQUIRED)
				.filter(need -> !readings.containsKey(need.name())).toList();
	}
}
