/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A table of reference figures.
 *
 * @param columns names of the columns
 * @param rows    cells of each row
 */
public record ReferenceTable(List<String> columns, List<String[]> rows) {

	/** Copies the lists. */
	public ReferenceTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * @param path file in the folder {@code reference} of this bundle, e.g. {@code refs/seed_ode_exact.csv}
	 * @return its table
	 * @throws IllegalStateException if there is none
	 */
	public static ReferenceTable of(String path) {
		try (InputStream in = ReferenceTable.class.getResourceAsStream("/reference/" + path)) {
			if (in == null) {
				throw new IllegalStateException(path + " is missing from the bundle");
			}
			return read(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * @param in comma-separated text in UTF-8 without quotation marks, its first line the names of the columns
	 * @return the table
	 */
	public static ReferenceTable read(InputStream in) {
		List<String[]> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.filter(l -> !l.isBlank()).map(l -> l.split(",", -1)).toList();
		return new ReferenceTable(Arrays.asList(lines.get(0)), lines.subList(1, lines.size()));
	}

	/**
	 * @param row    row of this table
	 * @param column name of a column
	 * @return the cell
	 * @throws IllegalArgumentException if there is no such column
	 */
	public String text(String[] row, String column) {
		int index = columns.indexOf(column);
		if (index < 0) {
			throw new IllegalArgumentException("no column " + column + " in " + columns);
		}
		return row[index];
	}

	/**
	 * @param row    row of this table
	 * @param column name of a column
	 * @return the number in the cell
	 * @throws IllegalArgumentException if there is no such column, or no number in it
	 */
	public double number(String[] row, String column) {
		return Double.parseDouble(text(row, column));
	}

	/**
	 * @param column name of a column
	 * @return its numbers
	 */
	public double[] numbers(String column) {
		return rows.stream().mapToDouble(r -> number(r, column)).toArray();
	}
}
