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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.ColumnRole;

/**
 * How a table is written.
 *
 * @param delimiter    character between cells
 * @param decimalComma whether the decimal sign is a comma
 */
record TableDialect(char delimiter, boolean decimalComma) {

	/** Lines looked at to tell the dialect. */
	private static final int SAMPLE_LINES = 30;
	/** In the order of trust: a comma can also be a decimal sign, a blank can also stand in a header. */
	private static final List<Character> DELIMITERS = List.of('\t', ';', '|', ',', ' ');

	/** "1,5  2,25" split at its decimal commas leaves such a cell. */
	private static final Pattern TWO_IN_ONE = Pattern.compile("[+-]?\\d+ +[+-]?\\d+");

	static TableDialect detect(String text, CardImportOptions options) throws CardImportException {
		List<String> lines = sample(text);
		Character chosen = options.delimiter();
		List<Character> candidates = chosen == null ? DELIMITERS : List.of(chosen);
		for (char delimiter : candidates) {
			for (boolean comma : commas(delimiter, options)) {
				TableDialect dialect = new TableDialect(delimiter, comma);
				if (dialect.fits(lines)) {
					return dialect;
				}
			}
		}
		if (chosen != null) {
			return new TableDialect(chosen, Boolean.TRUE.equals(options.decimalComma()));
		}
		for (char delimiter : candidates) {
			TableDialect dialect = new TableDialect(delimiter, Boolean.TRUE.equals(options.decimalComma()));
			if (dialect.headsCard(lines.isEmpty() ? "" : lines.getFirst())) {
				return dialect;
			}
		}
		throw new CardImportException(1, 0, "No table of positions and loads is found.",
				"A card file has at least two columns of numbers, separated by tab, semicolon, comma or blank; or it"
						+ " is JSON.");
	}

	private static List<Boolean> commas(char delimiter, CardImportOptions options) {
		Boolean chosen = options.decimalComma();
		if (chosen != null) {
			return List.of(chosen);
		}
		return delimiter == ',' ? List.of(Boolean.FALSE) : List.of(Boolean.FALSE, Boolean.TRUE);
	}

	private static List<String> sample(String text) {
		List<String> lines = new ArrayList<>();
		text.lines().limit(10L * SAMPLE_LINES).filter(line -> !line.isBlank() && line.charAt(0) != '#')
				.limit(SAMPLE_LINES).forEach(lines::add);
		return lines;
	}

	/** Whether half of the lines or more but the first, which may be a header, hold two numbers or more. */
	private boolean fits(List<String> lines) {
		List<String> data = lines.size() > 1 ? lines.subList(1, lines.size()) : lines;
		long fitting = data.stream().filter(this::hasTwoNumbers).count();
		return fitting > 0 && 2 * fitting >= data.size();
	}

	/**
	 * Whether a line is the header of a card table, so that the cells below can be named in what is wrong with them.
	 */
	private boolean headsCard(String line) {
		List<ColumnRole> roles = Arrays.stream(line.split(separatorPattern(), -1))
				.map(cell -> new HeaderText(unquoted(cell)).role()).toList();
		return roles.contains(ColumnRole.POSITION)
				&& (roles.contains(ColumnRole.LOAD) || roles.contains(ColumnRole.UPSTROKE_LOAD));
	}

	private boolean hasTwoNumbers(String line) {
		List<String> cells = Arrays.stream(line.strip().split(separatorPattern(), -1)).map(TableDialect::unquoted)
				.toList();
		return cells.stream().noneMatch(cell -> TWO_IN_ONE.matcher(cell).matches())
				&& cells.stream().filter(cell -> NumberCell.isNumeric(cell, decimalComma)).count() >= 2;
	}

	private String separatorPattern() {
		return delimiter == ' ' ? " +" : "[" + delimiter + "]";
	}

	private static String unquoted(String cell) {
		String text = cell.strip();
		boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
		return quoted ? text.substring(1, text.length() - 1) : text;
	}

	String description() {
		String name = switch (delimiter) {
			case '\t' -> "tab";
			case ' ' -> "blank";
			default -> "'" + delimiter + "'";
		};
		return "table separated by " + name + (decimalComma ? ", decimal comma" : "");
	}
}
