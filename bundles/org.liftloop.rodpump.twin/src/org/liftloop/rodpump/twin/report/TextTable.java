/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for a terminal: columns as wide as their widest cell, numbers to the right. */
public final class TextTable {

	private static final String GAP = "  ";

	private final boolean[] right;
	private final List<String[]> rows = new ArrayList<>();

	/**
	 * @param alignment one character for each column: 'l' for left, 'r' for right
	 */
	public TextTable(String alignment) {
		right = new boolean[alignment.length()];
		for (int i = 0; i < right.length; i++) {
			right[i] = alignment.charAt(i) == 'r';
		}
	}

	/**
	 * @param cells a cell for each column
	 * @return this table
	 */
	public TextTable row(String... cells) {
		rows.add(Arrays.stream(cells).map(TextTable::plain).toArray(String[]::new));
		return this;
	}

	/**
	 * Text of a file on a terminal: without control and formatting characters, which could move the
	 * cursor, colour the screen or turn the writing direction.
	 *
	 * @param text any text
	 * @return the text with each of them replaced by a question mark
	 */
	public static String plain(String text) {
		return text.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
	}

	/**
	 * @return the table, each line ending with a line break
	 */
	public String text() {
		int[] widths = new int[right.length];
		for (String[] row : rows) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], row[i].length());
			}
		}
		StringBuilder text = new StringBuilder();
		for (String[] row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				String blanks = " ".repeat(widths[i] - row[i].length());
				line.append(i == 0 ? "" : GAP).append(right[i] ? blanks + row[i] : row[i] + blanks);
			}
			text.append(line.toString().stripTrailing()).append('\n');
		}
		return text.toString();
	}
}
