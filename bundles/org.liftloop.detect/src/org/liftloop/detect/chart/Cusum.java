/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.chart;

import org.liftloop.internal.detect.Argument;

/**
 * Tabular two-sided cumulative sum (Page 1954): C+ = max(0, C+ + z - k), C- = max(0, C- - z - k). It stops growing at
 * {@value #CEILING} times its limit, so that it comes back when a long fault is over.
 *
 * @param allowance k in standard deviations, 0 to 10: half of the change to find
 * @param limit     h in standard deviations, above 0 to 1000
 */
public record Cusum(double allowance, double limit) implements Chart {

	/** Where sums end, in limits. */
	static final double CEILING = 4;

	/** Checks the ranges. */
	public Cusum {
		Argument.inRange("allowance", allowance, 0, 10);
		Argument.positive("limit", limit, 1000);
	}

	@Override
	public String id() {
		return "cusum";
	}

	@Override
	public ChartRun start() {
		return new ChartRun() {

			private final double ceiling = CEILING * limit;
			private double up;
			private double down;

			@Override
			public double update(double z) {
				up = Math.clamp(up + z - allowance, 0, ceiling);
				down = Math.clamp(down - z - allowance, 0, ceiling);
				return up >= down ? up : -down;
			}

			@Override
			public void reset() {
				up = 0;
				down = 0;
			}
		};
	}
}
