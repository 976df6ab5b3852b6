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

/** Sums of one signal in one interval that is still open. Welford's method, so that large offsets lose no digits. */
final class SignalSums {

	private int count;
	private int bad;
	private double mean;
	private double squares;

	void add(double value) {
		if (!Double.isFinite(value)) {
			bad++;
			return;
		}
		count++;
		double before = value - mean;
		mean += before / count;
		squares += before * (value - mean);
	}

	int count() {
		return count;
	}

	int bad() {
		return bad;
	}

	double mean() {
		return mean;
	}

	double deviation() {
		return count < 2 ? 0 : Math.sqrt(squares / (count - 1));
	}
}
