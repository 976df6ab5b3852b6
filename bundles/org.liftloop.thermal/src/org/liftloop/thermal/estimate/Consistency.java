/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.estimate;

import java.util.ArrayDeque;
import java.util.Deque;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** Whether normalised innovations are as large as a filter says (Bar-Shalom, Li and Kirubarajan 2001, section 5.4). */
final class Consistency {

	private static final int WINDOW = 60;
	private static final int LEAST = 20;
	private static final double OUTSIDE = 0.01;

	private record Innovation(double perMeasurement, int measurements) {
	}

	private final Deque<Innovation> newest = new ArrayDeque<>();

	void add(double perMeasurement, int measurements) {
		newest.addLast(new Innovation(perMeasurement, measurements));
		if (newest.size() > WINDOW) {
			newest.removeFirst();
		}
	}

	private int measurements() {
		return newest.stream().mapToInt(Innovation::measurements).sum();
	}

	/** Mean over all measurements; NaN of none. */
	double mean() {
		return newest.stream().mapToDouble(i -> i.perMeasurement() * i.measurements()).sum() / measurements();
	}

	boolean holds() {
		if (newest.size() < LEAST) {
			return true;
		}
		int freedom = measurements();
		ChiSquaredDistribution expected = new ChiSquaredDistribution(freedom);
		double sum = mean() * freedom;
		return sum >= expected.inverseCumulativeProbability(OUTSIDE / 2)
				&& sum <= expected.inverseCumulativeProbability(1 - OUTSIDE / 2);
	}
}
