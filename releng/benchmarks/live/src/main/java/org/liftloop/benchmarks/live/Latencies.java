/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.live;

import java.util.Arrays;

/** Sorted latencies in ms. */
record Latencies(double[] sortedMs) {

	static Latencies of(double[] ms) {
		double[] sorted = ms.clone();
		Arrays.sort(sorted);
		return new Latencies(sorted);
	}

	/** The latency that a part of all do not exceed. */
	double at(double part) {
		if (sortedMs.length == 0) {
			return Double.NaN;
		}
		return sortedMs[Math.max(0, (int) Math.ceil(part * sortedMs.length) - 1)];
	}
}
