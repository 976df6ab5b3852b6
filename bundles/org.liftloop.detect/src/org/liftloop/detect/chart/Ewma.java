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
 * Exponentially weighted moving average with asymptotic limits (Roberts 1959): finds small lasting changes.
 *
 * @param weight lambda, above 0 to 1
 * @param widths L in standard deviations of the average, above 0 to 100
 */
public record Ewma(double weight, double widths) implements Chart {

	/** Checks the ranges. */
	public Ewma {
		Argument.positive("weight", weight, 1);
		Argument.positive("widths", widths, 100);
	}

	@Override
	public String id() {
		return "ewma";
	}

	@Override
	public double limit() {
		return widths * Math.sqrt(weight / (2 - weight));
	}

	@Override
	public ChartRun start() {
		return new ChartRun() {

			private double average;

			@Override
			public double update(double z) {
				average += weight * (z - average);
				return average;
			}

			@Override
			public void reset() {
				average = 0;
			}
		};
	}
}
