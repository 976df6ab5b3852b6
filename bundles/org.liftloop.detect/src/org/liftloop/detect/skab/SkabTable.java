/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.skab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

/** A table of the benchmark: CSV with a header, packed or not. Bounded, and every refusal names file and line. */
final class SkabTable {

	private static final int MAX_ROWS = 200_000;
	private static final int MAX_LINE = 4096;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private final String name;
	private final List<String> columns;
	private final List<String[]> rows;

	private SkabTable(String name, List<String> columns, List<String[]> rows) {
		this.name = name;
		this.columns = columns;
		this.rows = rows;
	}

	static SkabTable read(Path file, String separator) throws IOException {
		String name = String.valueOf(file.getFileName());
		try (InputStream raw = Files.newInputStream(file);
				InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			String header = line(lines, name, 1);
			if (header == null) {
				throw new IOException(name + " is empty");
			}
			List<String> columns = List.of(header.split(separator, -1));
			List<String[]> rows = new ArrayList<>();
			for (String line = line(lines, name, 2); line != null; line = line(lines, name, rows.size() + 2)) {
				String[] cells = line.split(separator, -1);
				if (cells.length != columns.size() || rows.size() == MAX_ROWS) {
					throw new IOException(name + ", line " + (rows.size() + 2) + ": " + cells.length + " cells for " + columns.size()
							+ " columns, at most " + MAX_ROWS + " lines");
				}
				rows.add(cells);
			}
			return new SkabTable(name, columns, rows);
		}
	}

	/** A line, without reading more than a line may hold. */
	private static @Nullable String line(BufferedReader in, String name, int number) throws IOException {
		StringBuilder line = new StringBuilder();
		int next = in.read();
		if (next < 0) {
			return null;
		}
		while (next >= 0 && next != '\n') {
			if (line.length() == MAX_LINE) {
				throw new IOException(name + ", line " + number + " has more than " + MAX_LINE + " characters");
			}
			if (next != '\r') {
				line.append((char) next);
			}
			next = in.read();
		}
		return line.toString();
	}

	int size() {
		return rows.size();
	}

	int column(String column) throws IOException {
		int index = columns.indexOf(column);
		if (index < 0) {
			throw new IOException(name + " has no column " + column);
		}
		return index;
	}

	String text(int row, int column) {
		return rows.get(row)[column];
	}

	double number(int row, int column) throws IOException {
		try {
			double value = Double.parseDouble(rows.get(row)[column]);
			if (Double.isFinite(value)) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw refusal(row, column, e);
		}
		throw refusal(row, column, null);
	}

	boolean flag(int row, int column) throws IOException {
		return number(row, column) != 0;
	}

	double timeS(int row, int column) throws IOException {
		try {
			return LocalDateTime.parse(rows.get(row)[column], TIME).toEpochSecond(ZoneOffset.UTC);
		} catch (DateTimeParseException e) {
			throw refusal(row, column, e);
		}
	}

	private IOException refusal(int row, int column, @Nullable Exception cause) {
		return new IOException(name + ", line " + (row + 2) + ": " + columns.get(column) + " is " + rows.get(row)[column], cause);
	}
}
