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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes numbers for people: just the decimals that matter, the same in every locale.
 *
 * @param decimals digits behind the point, or mantissa digits when {@code scientific}
 * @param scientific whether numbers are written with a power of ten
 */
public record NumberText(int decimals, boolean scientific) {

	private static final double SMALLEST_PLAIN_STEP = 1e-6;
	private static final double LARGEST_PLAIN_VALUE = 1e7;

	/**
	 * @param step the distance of the numbers to tell apart, positive
	 * @param magnitude the greatest absolute value among them
	 * @return the way to write them
	 */
	public static NumberText forStep(double step, double magnitude) {
		int stepExponent = exponentOf(step);
		if (step < SMALLEST_PLAIN_STEP || magnitude >= LARGEST_PLAIN_VALUE) {
			int digits = magnitude > 0 ? exponentOf(magnitude) - stepExponent : 0;
			return new NumberText(Math.max(0, Math.min(15, digits)), true);
		}
		return new NumberText(Math.max(0, -stepExponent), false);
	}

	/**
	 * @param range the range the numbers are read in
	 * @return the way to write them to about a thousandth of the range
	 */
	public static NumberText forReading(ValueRange range) {
		return forStep(NiceStep.of(range.span(), 1000), Math.max(Math.abs(range.min()), Math.abs(range.max())));
	}

	/**
	 * @param value the number
	 * @return its text; "not a number" and the infinities are named
	 */
	public String format(double value) {
		if (Double.isNaN(value)) {
			return "not a number";
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "infinite" : "minus infinite";
		}
		if (scientific) {
			return value == 0 ? "0" : mantissaFormat().format(value);
		}
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
		return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
	}

	private DecimalFormat mantissaFormat() {
		String fraction = decimals > 0 ? "." + "0".repeat(decimals) : "";
		return new DecimalFormat("0" + fraction + "E0", DecimalFormatSymbols.getInstance(Locale.ROOT));
	}

	private static int exponentOf(double value) {
		return (int) Math.floor(Math.log10(value) + 1e-9);
	}
}
