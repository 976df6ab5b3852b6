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

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.ColumnMapping;
import org.liftloop.rodpump.twin.cards.ColumnRole;

/** Reads cards from a table, row by row within {@link ImportBounds}. For one file, used once. */
final class TableCardReader {

	private static final int SAMPLE_ROWS = 12;

	private final CardImportOptions options;
	private final TableDialect dialect;
	private final List<List<String>> sampleRows = new ArrayList<>();
	private final Map<String, PointList> cards = new LinkedHashMap<>();
	private final Map<String, UpAndDownCurve> curves = new LinkedHashMap<>();
	private @Nullable TableColumns columns;
	private int rows;
	private int lastLine;

	private TableCardReader(TableDialect dialect, CardImportOptions options) {
		this.dialect = dialect;
		this.options = options;
	}

	static Reading read(String text, CardImportOptions options) {
		try {
			return new TableCardReader(TableDialect.detect(text, options), options).read(text);
		} catch (CardImportException e) {
			return new Reading("no table", List.of(), List.of(), List.of(), List.of(), e);
		}
	}

	private Reading read(String text) {
		CardImportException problem = null;
		try {
			readRows(text);
			finish();
		} catch (CardImportException e) {
			problem = e;
		}
		TableColumns found = columns;
		if (found == null) {
			return new Reading(dialect.description(), List.of(), sampleRows, List.of(), List.of(), problem);
		}
		List<Reading.Card> read = problem != null ? List.of() : cards.values().stream()
				.map(points -> new Reading.Card(points, layout(found), found.positionUnit(), found.loadUnit(), null))
				.toList();
		return new Reading(dialect.description(), found.columns(), sampleRows, read, List.of(), problem);
	}

	private static Reading.Layout layout(TableColumns columns) {
		if (columns.isUpAndDown()) {
			return Reading.Layout.UP_AND_DOWN;
		}
		return columns.place(ColumnRole.SEQUENCE) >= 0 ? Reading.Layout.NUMBERED : Reading.Layout.ROW_ORDER;
	}

	private void readRows(String text) throws CardImportException {
		checkLineLengths(text);
		boolean blanks = dialect.delimiter() == ' ';
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(blanks ? '\t' : dialect.delimiter())
				.setCommentMarker('#').setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).get();
		String cells = blanks ? text.replaceAll("(?m)^ +| +$", "").replaceAll(" +", "\t") : text;
		try (CSVParser parser = format.parse(new StringReader(cells))) {
			for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
				CSVRecord cellsOfRow = records.next();
				lastLine = (int) parser.getCurrentLineNumber();
				row(Arrays.asList(cellsOfRow.values()), lastLine);
			}
		} catch (IOException | UncheckedIOException e) {
			throw unreadable();
		}
	}

	private static void checkLineLengths(String text) throws CardImportException {
		int start = 0;
		for (int line = 1; start <= text.length(); line++) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			if (end - start > ImportBounds.MAXIMUM_LINE_LENGTH) {
				throw new CardImportException(line, 0,
						"The line is longer than " + ImportBounds.MAXIMUM_LINE_LENGTH + " characters.",
						"Choose a table of cards with one point a row.");
			}
			start = end + 1;
		}
	}

	private CardImportException unreadable() {
		return new CardImportException(lastLine + 1, 0, "The quotation marks in or after this line do not match.",
				"Correct the quotation marks of the file.");
	}

	private void row(List<String> cells, int line) throws CardImportException {
		if (sampleRows.size() < SAMPLE_ROWS) {
			sampleRows.add(List.copyOf(cells.subList(0, Math.min(cells.size(), ImportBounds.MAXIMUM_COLUMNS))));
		}
		TableColumns known = columns;
		if (known != null) {
			data(known, cells, line);
			return;
		}
		if (cells.size() > ImportBounds.MAXIMUM_COLUMNS) {
			throw new CardImportException(line, 0, "The table has " + cells.size() + " columns; up to "
					+ ImportBounds.MAXIMUM_COLUMNS + " are read.", "Choose a table of cards with one point a row.");
		}
		boolean header = cells.stream().noneMatch(cell -> NumberCell.isNumeric(cell, dialect.decimalComma()));
		TableColumns found = header ? TableColumns.ofHeader(cells) : TableColumns.withoutHeader(cells.size());
		// Kept before the mapping is applied: a preview shows the columns even if the mapping names a wrong one.
		columns = found;
		ColumnMapping mapping = options.columns();
		if (mapping != null) {
			found = found.mapped(mapping);
			columns = found;
		}
		found.check();
		if (!header) {
			data(found, cells, line);
		}
	}

	private void data(TableColumns known, List<String> cells, int line) throws CardImportException {
		if (++rows > ImportBounds.MAXIMUM_ROWS) {
			throw new CardImportException(line, 0, "The table has more than " + ImportBounds.MAXIMUM_ROWS + " rows.",
					"Split it into files of some cards each.");
		}
		checkWidth(known, cells, line);
		double position = number(known, ColumnRole.POSITION, cells, line);
		String name = name(known, cells);
		if (known.isUpAndDown()) {
			double up = number(known, ColumnRole.UPSTROKE_LOAD, cells, line);
			double down = number(known, ColumnRole.DOWNSTROKE_LOAD, cells, line);
			checkCount(curves.size(), curves.containsKey(name), line);
			curves.computeIfAbsent(name, n -> new UpAndDownCurve(n, line)).add(position, up, down, line);
			return;
		}
		double load = number(known, ColumnRole.LOAD, cells, line);
		long sequence = known.place(ColumnRole.SEQUENCE) < 0 ? 0 : sequence(known, cells, line);
		checkCount(cards.size(), cards.containsKey(name), line);
		cards.computeIfAbsent(name, n -> new PointList(n, line)).add(position, load, sequence, line);
	}

	private static void checkWidth(TableColumns known, List<String> cells, int line) throws CardImportException {
		int expected = known.columns().size();
		boolean onlyEmptyBeyond = cells.stream().skip(expected).allMatch(String::isBlank);
		if (cells.size() < expected || !onlyEmptyBeyond) {
			throw new CardImportException(line, 0,
					"The row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells")
							+ ", the rows before have " + expected + ".",
					"Complete or delete the row; if the file ends here, it was cut off: get it again.");
		}
	}

	private static void checkCount(int count, boolean known, int line) throws CardImportException {
		if (!known && count == ImportBounds.MAXIMUM_CARDS) {
			throw new CardImportException(line, 0,
					"The file has more than " + ImportBounds.MAXIMUM_CARDS + " cards.",
					"Split it, or choose another column as card.");
		}
	}

	private double number(TableColumns known, ColumnRole role, List<String> cells, int line)
			throws CardImportException {
		int place = known.place(role);
		return NumberCell.read(cells.get(place), dialect.decimalComma(), line, place + 1, role.label());
	}

	private long sequence(TableColumns known, List<String> cells, int line) throws CardImportException {
		double number = number(known, ColumnRole.SEQUENCE, cells, line);
		if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
			throw new CardImportException(line, known.place(ColumnRole.SEQUENCE) + 1,
					"The point number '" + NumberCell.shown(cells.get(known.place(ColumnRole.SEQUENCE)))
							+ "' is not a whole number.",
					"Correct the cell, or map no column as point number.");
		}
		return (long) number;
	}

	private static String name(TableColumns known, List<String> cells) {
		int place = known.place(ColumnRole.CARD);
		String name = place < 0 ? "" : cells.get(place).strip();
		return name.length() <= ImportBounds.MAXIMUM_NAME_LENGTH ? name
				: name.substring(0, ImportBounds.MAXIMUM_NAME_LENGTH);
	}

	private void finish() throws CardImportException {
		for (Map.Entry<String, UpAndDownCurve> curve : curves.entrySet()) {
			cards.put(curve.getKey(), curve.getValue().closed());
		}
		if (cards.isEmpty()) {
			throw new CardImportException(1, 0, "There is a header but no row of data.",
					"Choose a file that holds a card.");
		}
	}
}
