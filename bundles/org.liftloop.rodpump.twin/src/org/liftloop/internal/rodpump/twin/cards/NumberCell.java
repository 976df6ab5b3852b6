/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.cards;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.liftloop.rodpump.twin.cards.CardImportException;

/** Reads the numbers of table cells, strictly: what Java alone calls a number ("1d", "0x1p3") is none. */
final class NumberCell {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
	private static final Pattern NUMBER_WITH_COMMA = Pattern.compile("[+-]?(\\d+,?\\d*|,\\d+)([eE][+-]?\\d{1,3})?");
	private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity", "-inf", "-infinity", "+inf",
			"+infinity", "null", "none", "n/a", "#n/a", "na");
	private static final int SHOWN = 40;

	private NumberCell() {
	}

	static boolean isNumber(String cell, boolean decimalComma) {
		String text = cell.strip();
		return text.length() <= SHOWN && (decimalComma ? NUMBER_WITH_COMMA : NUMBER).matcher(text).matches();
	}

	/** Whether a cell stands where a number should, even if it is none that can be used. */
	static boolean isNumeric(String cell, boolean decimalComma) {
		return isNumber(cell, decimalComma) || isNotFinite(cell);
	}

	private static boolean isNotFinite(String cell) {
		return NOT_FINITE.contains(cell.strip().toLowerCase(Locale.ROOT));
	}

	static double read(String cell, boolean decimalComma, int line, int column, String what)
			throws CardImportException {
		if (isNumber(cell, decimalComma)) {
			String text = cell.strip();
			double value = Double.parseDouble(decimalComma ? text.replace(',', '.') : text);
			if (Double.isFinite(value)) {
				return value;
			}
		}
		if (cell.isBlank()) {
			throw new CardImportException(line, column, "The " + what + " is empty.",
					"Fill the cell in or delete the row.");
		}
		if (isNumber(cell, decimalComma) || isNotFinite(cell)) {
			throw new CardImportException(line, column,
					"The " + what + " '" + shown(cell) + "' is not a finite number.",
					"Correct the cell or delete the row.");
		}
		throw new CardImportException(line, column, "The " + what + " '" + shown(cell) + "' is not a number.",
				"Correct the cell, or choose other columns, delimiter or decimal sign.");
	}

	static String shown(String cell) {
		String text = cell.strip().replaceAll("\\p{Cc}", " ");
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
	}
}
