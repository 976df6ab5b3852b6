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
 * Shewhart chart of single values: finds large changes at once. Run length 1 / P(|z| > L).
 *
 * @param limit L in standard deviations, above 0 to 100; 3 by custom (in-control run length 370.4)
 */
public record Shewhart(double limit) implements Chart {

	/** Checks the range. */
	public Shewhart {
		Argument.positive("limit", limit, 100);
	}

	@Override
	public String id() {
		return "shewhart";
	}

	@Override
	public ChartRun start() {
		return new ChartRun() {

			@Override
			public double update(double z) {
				return z;
			}

			@Override
			public void reset() {
				// Each value stands for itself.
			}
		};
	}
}
