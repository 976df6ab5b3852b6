/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.feature;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A unit as a message shows it.
 *
 * @param symbol what follows the number; empty for none
 * @param size the unit in that of the model, for example 0.001 for mm beside m
 * @param zero its zero in the unit of the model, for example 273.15 for °C beside K
 * @param decimals decimals shown of ordinary values
 */
record MessageUnit(String symbol, double size, double zero, int decimals) {

	/** Below this share of the last decimal a value would read as zero. */
	private static final double HALF = 0.5;

	private static final int SIGNIFICANT_OF_SMALL = 2;

	MessageUnit(String symbol, double size, int decimals) {
		this(symbol, size, 0, decimals);
	}

	boolean isSameAs(MessageUnit other) {
		return symbol.equals(other.symbol);
	}

	/** English numbers with grouping, since the messages are English. */
	String format(double value) {
		double shown = (value - zero) / size;
		if (!Double.isFinite(shown)) {
			return String.valueOf(shown);
		}
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
		format.setRoundingMode(RoundingMode.HALF_EVEN);
		format.setMaximumFractionDigits(decimalsFor(shown));
		String number = format.format(shown);
		return symbol.isEmpty() ? number : symbol.equals("°") ? number + symbol : number + ' ' + symbol;
	}

	private int decimalsFor(double shown) {
		if (shown == 0 || Math.abs(shown) >= HALF * Math.pow(10, -decimals)) {
			return decimals;
		}
		BigDecimal exact = BigDecimal.valueOf(Math.abs(shown));
		return exact.scale() - exact.precision() + SIGNIFICANT_OF_SMALL;
	}
}
