/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Turns stored values into text. Immutable and thread-safe.
 *
 * <p>
 * For a screen ({@link #forScreen}) the locale's grouping and decimal sign are used; for files ({@link #forFile}) the
 * text is the same on every computer: a point, no grouping.
 */
public final class QuantityFormat {

	/** What stands for a value that is not there. */
	public static final String NO_VALUE = "\u2013";

	private final UnitSystem system;
	private final Locale locale;
	private final boolean grouping;

	private QuantityFormat(UnitSystem system, Locale locale, boolean grouping) {
		this.system = system;
		this.locale = locale;
		this.grouping = grouping;
	}

	/**
	 * @param system unit system
	 * @param locale the reader's locale
	 * @return a format for people
	 */
	public static QuantityFormat forScreen(UnitSystem system, Locale locale) {
		return new QuantityFormat(system, locale, true);
	}

	/**
	 * @param system unit system
	 * @return a format for files
	 */
	public static QuantityFormat forFile(UnitSystem system) {
		return new QuantityFormat(system, Locale.ROOT, false);
	}

	/** @return the unit system */
	public UnitSystem system() {
		return system;
	}

	/**
	 * @param quantity    what the value is
	 * @param storedValue value in {@link Quantity#storedUnit()}
	 * @return value and unit, e.g. "12,438 lb"; {@link #NO_VALUE} if the value is not finite
	 */
	public String format(Quantity quantity, double storedValue) {
		String number = number(quantity, storedValue);
		Unit unit = system.displayUnit(quantity).unit();
		if (number.equals(NO_VALUE) || unit == Unit.ONE) {
			return number;
		}
		return unit == Unit.DEGREE ? number + unit.symbol() : number + "\u00A0" + unit.symbol();
	}

	/**
	 * @param quantity    what the value is
	 * @param storedValue value in {@link Quantity#storedUnit()}
	 * @return the value without its unit; {@link #NO_VALUE} if it is not finite
	 */
	public String number(Quantity quantity, double storedValue) {
		DisplayUnit shown = system.displayUnit(quantity);
		double value = shown.fromStored(storedValue);
		if (!Double.isFinite(value)) {
			return NO_VALUE;
		}
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setGroupingUsed(grouping);
		format.setMinimumFractionDigits(shown.decimals());
		format.setMaximumFractionDigits(shown.decimals());
		// Rounded here so that a small negative value is never shown as "-0".
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(shown.decimals(), RoundingMode.HALF_EVEN);
		return format.format(rounded);
	}
}
