/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;

/**
 * A number as it is typed into a field: in the user's unit, or with another unit behind it.
 *
 * @param unit       the unit that holds where none is typed; empty for a number that no unit system converts
 * @param unitSymbol the symbol that stands behind the field; empty for none
 * @param locale     whose decimal sign is used
 */
public record NumberText(Optional<DisplayUnit> unit, String unitSymbol, Locale locale) {

	/** Digits shown beyond those that carry meaning, so that 0.8755 in does not look like 0.876 in. */
	private static final int EXTRA_DECIMALS = 2;
	private static final int DECIMALS_WITHOUT_UNIT = 6;

	/**
	 * @param quantity what is typed
	 * @param system the unit system
	 * @return its form in the user's locale
	 */
	public static NumberText of(Quantity quantity, UnitSystem system) {
		DisplayUnit display = system.displayUnit(quantity);
		return new NumberText(Optional.of(display), display.unit() == Unit.ONE ? "" : display.unit().symbol(), //$NON-NLS-1$
				Locale.getDefault(Locale.Category.FORMAT));
	}

	/**
	 * @param stored a value in its stored unit
	 * @return what a field shows
	 */
	public String format(double stored) {
		double shown = unit.map(display -> display.fromStored(stored)).orElse(stored);
		if (!Double.isFinite(shown)) {
			return Double.toString(stored);
		}
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(
				unit.map(DisplayUnit::decimals).orElse(DECIMALS_WITHOUT_UNIT) + EXTRA_DECIMALS);
		// Through the shortest decimal, so that a value typed as 76.2 is shown as 76.2.
		return format.format(BigDecimal.valueOf(shown)
				.setScale(format.getMaximumFractionDigits(), RoundingMode.HALF_EVEN));
	}

	/**
	 * @param typed what was typed, not empty
	 * @return the value in its stored unit
	 * @throws IllegalArgumentException if it is no number or has an unknown unit; the message says what is expected
	 */
	public double parse(String typed) {
		String normal = normalised(typed);
		ParsePosition position = new ParsePosition(0);
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		Number number = format.parse(normal, position);
		if (number == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.FeatureText_noNumber, typed));
		}
		String rest = normal.substring(position.getIndex()).strip();
		double value = number.doubleValue();
		if (rest.isEmpty()) {
			return unit.map(display -> display.toStored(value)).orElse(value);
		}
		return unit.flatMap(display -> Unit.parse(rest, display.unit().dimension())
				.map(typedUnit -> display.quantity().storedUnit().fromSi(typedUnit.toSi(value))))
				.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.FeatureText_unknownUnit, rest,
						unitSymbol.isEmpty() ? Messages.FeatureText_noUnit : unitSymbol)));
	}

	/** Signs and exponents as people type them, in the form the locale's own parser wants. */
	private String normalised(String typed) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
		String normal = typed.startsWith("+") ? typed.substring(1) : typed; //$NON-NLS-1$
		return normal.replaceFirst("^[\u2212-]", String.valueOf(symbols.getMinusSign())) //$NON-NLS-1$
				.replaceFirst("(?<=\\d)[eE][+]?(?=-?\\d)", symbols.getExponentSeparator()); //$NON-NLS-1$
	}
}
