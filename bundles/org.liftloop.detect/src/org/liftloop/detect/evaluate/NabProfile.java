/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.evaluate;

/** What a hit, a false hit and a miss count in the Numenta Anomaly Benchmark (Lavin and Ahmad 2015). */
public enum NabProfile {
	/** The standard profile. */
	STANDARD(1, -0.11, -1),
	/** False hits count double. */
	LOW_FALSE_POSITIVES(1, -0.22, -1),
	/** Misses count double. */
	LOW_FALSE_NEGATIVES(1, -0.11, -2);

	private static final int STEPS = 1000;

	final double hit;
	final double falseHit;
	final double miss;

	NabProfile(double hit, double falseHit, double miss) {
		this.hit = hit;
		this.falseHit = falseHit;
		this.miss = miss;
	}

	/**
	 * @param part where in the window the hit lies, 0 at its begin to 1 at its end
	 * @return what it counts: the earlier, the more
	 */
	double of(double part) {
		int step = Math.min((int) (STEPS * part), STEPS - 1);
		double x = -Math.PI / 2 + Math.PI * step / (STEPS - 1);
		double half = (hit - falseHit) / 2;
		return half * (-Math.tanh(x) / Math.tanh(Math.PI / 2)) + half + falseHit;
	}
}
