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
 * Generalised likelihood ratio for a step of unknown size at an unknown time (Willsky and Jones 1976): the largest of
 * S(n)^2 / 2n over the sums S(n) of the last n values.
 *
 * @param window longest n, 1 to 10,000 samples
 * @param limit  limit of the log-likelihood ratio, above 0 to 10,000
 */
public record Glr(int window, double limit) implements Chart {

	/** Checks the ranges. */
	public Glr {
		Argument.inRange("window", window, 1, 10_000);
		Argument.positive("limit", limit, 10_000);
	}

	@Override
	public String id() {
		return "glr";
	}

	@Override
	public ChartRun start() {
		return new ChartRun() {

			private final double[] values = new double[window];
			private int next;
			private int count;

			@Override
			public double update(double z) {
				values[next] = z;
				count = Math.min(window, count + 1);
				double sum = 0;
				double best = 0;
				int index = next;
				for (int n = 1; n <= count; n++) {
					sum += values[index];
					index = index == 0 ? window - 1 : index - 1;
					double ratio = sum * sum / (2 * n);
					if (ratio > Math.abs(best)) {
						best = sum > 0 ? ratio : -ratio;
					}
				}
				next = next + 1 < window ? next + 1 : 0;
				return best;
			}

			@Override
			public void reset() {
				next = 0;
				count = 0;
			}
		};
	}
}
