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

/**
 * What an axis shows, in shown units. Never degenerate: it always has a length that can be drawn.
 *
 * @param min lower end
 * @param max upper end, above {@code min}
 */
public record ValueRange(double min, double max) {

	/** Values beyond this magnitude cannot be drawn (their span would overflow) and are left out like NaN. */
	public static final double MAX_MAGNITUDE = 1e150;

	/** Free space on each side of the data, as a fraction of their span. */
	private static final double PADDING = 0.03;

	/** Spans below this fraction of the values' magnitude are rounding noise: such data count as constant. */
	private static final double MIN_RELATIVE_SPAN = 1e-9;

	/** Magnitudes below this count as zero. */
	private static final double MIN_MAGNITUDE = 1e-150;

	/** Ends are rounded to steps of which at most this many fill the range. */
	private static final int ROUNDING_STEPS = 30;

	/**
	 * @throws IllegalArgumentException if an end is not drawable or {@code min} is not below {@code max}
	 */
	public ValueRange {
		if (!isDrawable(min) || !isDrawable(max) || !(min < max)) {
			throw new IllegalArgumentException("No range from " + min + " to " + max);
		}
	}

	/**
	 * @param value any value
	 * @return whether a chart can show it: finite and within {@link #MAX_MAGNITUDE}
	 */
	public static boolean isDrawable(double value) {
		return Math.abs(value) <= MAX_MAGNITUDE;
	}

	/**
	 * A range around data, with free space at both ends and ends rounded to a 1-2-5 step. Constant data get a range
	 * around them. An end at which the data touch zero without crossing it stays at zero only if {@code keepZero}.
	 *
	 * @param dataMin least value, drawable
	 * @param dataMax greatest value, drawable, not below {@code dataMin}
	 * @param keepZero whether data that start (or end) exactly at zero get no free space there
	 * @return the range
	 * @throws IllegalArgumentException if a value is not drawable or they are in the wrong order
	 */
	public static ValueRange padded(double dataMin, double dataMax, boolean keepZero) {
		if (!isDrawable(dataMin) || !isDrawable(dataMax) || dataMin > dataMax) {
			throw new IllegalArgumentException("No data from " + dataMin + " to " + dataMax);
		}
		double magnitude = Math.max(Math.abs(dataMin), Math.abs(dataMax));
		if (magnitude < MIN_MAGNITUDE) {
			return new ValueRange(keepZero ? 0 : -1, 1);
		}
		double span = dataMax - dataMin;
		double pad = span * PADDING;
		if (span < magnitude * MIN_RELATIVE_SPAN) {
			pad = magnitude * 0.1;
		}
		double lower = keepZero && dataMin == 0 ? 0 : dataMin - pad;
		double upper = keepZero && dataMax == 0 ? 0 : dataMax + pad;
		double step = NiceStep.of(upper - lower, ROUNDING_STEPS);
		return new ValueRange(clamp(Math.floor(lower / step) * step), clamp(Math.ceil(upper / step) * step));
	}

	/**
	 * @return {@code max - min}
	 */
	public double span() {
		return max - min;
	}

	/**
	 * @param value any value
	 * @return whether it lies in the range, ends included; false for NaN
	 */
	public boolean contains(double value) {
		return value >= min && value <= max;
	}

	/**
	 * Grows or shrinks the range about a point that stays where it is on the screen.
	 *
	 * @param factor new span per old span, finite and positive; below 1 zooms in
	 * @param anchor the value that keeps its place
	 * @return the new range, or this one where the new one could no longer be drawn
	 */
	public ValueRange zoomed(double factor, double anchor) {
		double newMin = anchor - (anchor - min) * factor;
		double newMax = anchor + (max - anchor) * factor;
		return isUsable(newMin, newMax) ? new ValueRange(newMin, newMax) : this;
	}

	/**
	 * @param fraction how far to move, in spans; positive moves to greater values
	 * @return the new range, or this one where the new one could no longer be drawn
	 */
	public ValueRange panned(double fraction) {
		double newMin = min + span() * fraction;
		double newMax = max + span() * fraction;
		return isUsable(newMin, newMax) ? new ValueRange(newMin, newMax) : this;
	}

	/**
	 * @param first one value
	 * @param second another value, in any order
	 * @return the range between them, or this one where they lie too close to draw
	 */
	public ValueRange between(double first, double second) {
		double newMin = Math.min(first, second);
		double newMax = Math.max(first, second);
		return isUsable(newMin, newMax) ? new ValueRange(newMin, newMax) : this;
	}

	private static boolean isUsable(double min, double max) {
		double magnitude = Math.max(Math.max(Math.abs(min), Math.abs(max)), MIN_MAGNITUDE);
		return isDrawable(min) && isDrawable(max) && max - min >= magnitude * MIN_RELATIVE_SPAN;
	}

	private static double clamp(double value) {
		// adding zero turns a negative zero into zero
		return Math.max(-MAX_MAGNITUDE, Math.min(MAX_MAGNITUDE, value)) + 0.0;
	}
}
