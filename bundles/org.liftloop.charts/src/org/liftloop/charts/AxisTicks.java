/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The places of an axis that carry a number: multiples of a 1-2-5 step.
 *
 * @param values the places in rising order, in shown units
 * @param labels their numbers, one per place, locale independent
 */
public record AxisTicks(double[] values, String[] labels) {

	/**
	 * @throws IllegalArgumentException if there is not one label per value
	 */
	public AxisTicks {
		if (values.length != labels.length) {
			throw new IllegalArgumentException(values.length + " values but " + labels.length + " labels");
		}
		values = values.clone();
		labels = labels.clone();
	}

	/**
	 * @param range what the axis shows
	 * @param maxSteps the most steps that have room, at least 1
	 * @return the ticks, all within the range
	 * @throws IllegalArgumentException if {@code maxSteps} is below 1
	 */
	public static AxisTicks of(ValueRange range, int maxSteps) {
		if (maxSteps < 1) {
			throw new IllegalArgumentException("An axis has at least one step, not " + maxSteps);
		}
		double step = NiceStep.of(range.span(), maxSteps);
		// a tick that misses an end only by rounding belongs to the axis
		double slack = range.span() * 1e-9;
		double first = Math.ceil((range.min() - slack) / step);
		double last = Math.floor((range.max() + slack) / step);
		int count = (int) Math.max(0, last - first + 1);
		NumberText text = NumberText.forStep(step, Math.max(Math.abs(range.min()), Math.abs(range.max())));
		double[] values = new double[count];
		String[] labels = new String[count];
		for (int i = 0; i < count; i++) {
			double value = (first + i) * step + 0.0;
			values[i] = Math.max(range.min(), Math.min(range.max(), value));
			labels[i] = text.format(value);
		}
		return new AxisTicks(values, labels);
	}

	@Override
	public double[] values() {
		return values.clone();
	}

	@Override
	public String[] labels() {
		return labels.clone();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof AxisTicks that && Arrays.equals(values, that.values)
				&& Arrays.equals(labels, that.labels);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(values) + Arrays.hashCode(labels);
	}

	@Override
	public String toString() {
		return Arrays.toString(labels);
	}
}
