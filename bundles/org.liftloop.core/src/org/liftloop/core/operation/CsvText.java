/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.operation;

import org.jspecify.annotations.Nullable;

/** Text as a cell of comma-separated values. */
public final class CsvText {

	/** What makes a spreadsheet take a text for a formula (OWASP, "CSV Injection"). */
	private static final String FORMULA = "=+-@\t\r";

	private CsvText() {
	}

	/**
	 * @param text any text, not a number; null is an empty cell
	 * @return the text, preceded by an apostrophe when a spreadsheet would take it for a formula; quotes are left to the
	 *         writer
	 */
	public static String of(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	/**
	 * @param cell a cell that {@link #of(String)} made, without quotes
	 * @return the text
	 */
	public static String plain(String cell) {
		return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
	}
}
