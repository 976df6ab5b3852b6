/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Reader of the solver's catalogue files: UTF-8, comma separated, a line of column names, # comments, no quoting.
 * Bounded, since makers contribute such files.
 */
public final class CatalogueTable {

	/** Largest catalogue read, bytes. */
	public static final int MAXIMUM_BYTES = 4 * 1024 * 1024;

	private CatalogueTable() {
	}

	/**
	 * Reads a file that comes with Liftloop.
	 *
	 * @param beside class whose package the file is in
	 * @param name   file name
	 * @return the rows
	 */
	public static List<Row> builtIn(Class<?> beside, String name) {
		try (InputStream in = beside.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException(name + " is missing from the bundle");
			}
			return read(in, name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * @param in         file content
	 * @param sourceName name for messages
	 * @return the rows
	 * @throws IOException              if reading fails
	 * @throws IllegalArgumentException naming the line and what is wrong there
	 */
	public static List<Row> read(InputStream in, String sourceName) throws IOException {
		byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
		if (bytes.length > MAXIMUM_BYTES) {
			throw new IllegalArgumentException(sourceName + ": larger than " + MAXIMUM_BYTES + " bytes; split the file");
		}
		List<Row> rows = new ArrayList<>();
		List<String> columns = List.of();
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
		int lineNumber = 0;
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			lineNumber++;
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			List<String> cells = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
			if (columns.isEmpty()) {
				columns = cells;
			} else if (cells.size() != columns.size()) {
				throw new IllegalArgumentException(sourceName + ", line " + lineNumber + ": " + cells.size()
						+ " values where the header names " + columns.size());
			} else {
				rows.add(new Row(sourceName, lineNumber, columns, cells));
			}
		}
		if (columns.isEmpty()) {
			throw new IllegalArgumentException(sourceName + ": no header line");
		}
		return rows;
	}

	/**
	 * One line of a catalogue.
	 *
	 * @param sourceName name for messages
	 * @param lineNumber line, from 1
	 * @param columns    column names
	 * @param cells      values, as many as columns
	 */
	public record Row(String sourceName, int lineNumber, List<String> columns, List<String> cells) {

		/**
		 * @param column column name
		 * @return its text
		 */
		public String text(String column) {
			int index = columns.indexOf(column);
			if (index < 0) {
				throw refused("there is no column '" + column + "'; the header names " + columns);
			}
			return cells.get(index);
		}

		/**
		 * @param column column name
		 * @return its number
		 */
		public double number(String column) {
			String text = text(column);
			try {
				return Double.parseDouble(text);
			} catch (NumberFormatException e) {
				throw refused("'" + text + "' in column '" + column + "' is not a number");
			}
		}

		/**
		 * @param column column name; the file need not have it
		 * @return its number, or empty if there is no such column or nothing in it
		 */
		public OptionalDouble optionalNumber(String column) {
			return columns.contains(column) && !text(column).isEmpty() ? OptionalDouble.of(number(column))
					: OptionalDouble.empty();
		}

		/**
		 * @param <E>      enum type
		 * @param column   column name; the file need not have it
		 * @param type     enum type
		 * @param fallback constant of a file without the column
		 * @return the constant the column names, whatever its case
		 */
		public <E extends Enum<E>> E optionalConstant(String column, Class<E> type, E fallback) {
			return columns.contains(column) ? constant(column, type) : fallback;
		}

		/**
		 * @param <E>    enum type
		 * @param column column name
		 * @param type   enum type
		 * @return the constant the column names, whatever its case
		 */
		public <E extends Enum<E>> E constant(String column, Class<E> type) {
			String text = text(column);
			try {
				return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
			} catch (IllegalArgumentException e) {
				throw refused("'" + text + "' in column '" + column + "' is not one of "
						+ Arrays.toString(type.getEnumConstants()));
			}
		}

		/**
		 * Makes a value of the row; a refusal of its ranges gets the line's number.
		 *
		 * @param <T>    type of the value
		 * @param reader reader of the row
		 * @return the value
		 */
		public <T> T map(Function<Row, T> reader) {
			try {
				return reader.apply(this);
			} catch (RowException e) {
				throw e;
			} catch (IllegalArgumentException e) {
				throw refused(String.valueOf(e.getMessage()));
			}
		}

		/**
		 * @param problem what is wrong
		 * @return an exception that names file and line
		 */
		public IllegalArgumentException refused(String problem) {
			return new RowException(sourceName + ", line " + lineNumber + ": " + problem);
		}
	}

	/** A refusal that already names its line. */
	private static final class RowException extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		RowException(String message) {
			super(message);
		}
	}
}
