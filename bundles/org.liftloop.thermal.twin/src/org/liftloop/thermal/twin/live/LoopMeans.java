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

import java.util.HashMap;
import java.util.Map;

import org.liftloop.core.signal.SignalNeed;

/**
 * Readings of a loop, each as one number, with the rates of its two temperatures.
 *
 * @param values       by name of the signal, in its unit
 * @param hotKPerS     change of the hot temperature, K/s
 * @param coldKPerS    change of the cold temperature, K/s
 */
record LoopMeans(Map<String, Double> values, double hotKPerS, double coldKPerS) {

	/** Copies the map. */
	LoopMeans {
		values = Map.copyOf(values);
	}

	static LoopMeans of(LoopInterval interval) {
		Map<String, Double> values = new HashMap<>();
		interval.readings().forEach((name, reading) -> values.put(name, reading.mean()));
		return new LoopMeans(values, known(interval.ratePerS(LoopSignals.HOT)), known(interval.ratePerS(LoopSignals.COLD)));
	}

	private static double known(double rate) {
		return Double.isNaN(rate) ? 0 : rate;
	}

	/**
	 * @param signal a signal
	 * @return its value; NaN when it is not known
	 */
	double value(SignalNeed signal) {
		return values.getOrDefault(signal.name(), Double.NaN);
	}

	/**
	 * @param signal a signal
	 * @param to     another value
	 * @return readings that differ in this only
	 */
	LoopMeans with(SignalNeed signal, double to) {
		Map<String, Double> changed = new HashMap<>(values);
		changed.put(signal.name(), to);
		return new LoopMeans(changed, hotKPerS, coldKPerS);
	}

	/**
	 * @param next newer readings
	 * @param part weight of the newer ones, 0 to 1
	 * @return both together; of a signal that one of them lacks, the other
	 */
	LoopMeans blend(LoopMeans next, double part) {
		Map<String, Double> blended = new HashMap<>(next.values);
		blended.replaceAll((name, value) -> values.containsKey(name) ? values.get(name) + part * (value - values.get(name))
				: value);
		return new LoopMeans(blended, hotKPerS + part * (next.hotKPerS - hotKPerS),
				coldKPerS + part * (next.coldKPerS - coldKPerS));
	}
}
