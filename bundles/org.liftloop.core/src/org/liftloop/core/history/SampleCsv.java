/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.liftloop.core.operation.CsvText;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/**
 * A sample as a line of comma-separated values, and back. Times are ISO 8601 in UTC; numbers are in the stored (SI) unit
 * with full precision, a curve is its numbers with blanks between. Text that a spreadsheet would take for a formula is
 * preceded by an apostrophe.
 */
public final class SampleCsv {

	/** The header line. */
	public static final List<String> HEADER = List.of("Source time", "Asset", "Signal", "Value", "Quality", "Code", "Status",
			"Server time");

	private static final int SOURCE_TIME = 0;
	private static final int ASSET = 1;
	private static final int SIGNAL = 2;
	private static final int VALUE = 3;
	private static final int QUALITY = 4;
	private static final int CODE = 5;
	private static final int STATUS = 6;
	private static final int SERVER_TIME = 7;
	/** Characters of a cell that a message shows. */
	private static final int SHOWN = 40;

	private SampleCsv() {
	}

	/**
	 * @param sample a sample
	 * @return its cells, unquoted
	 */
	public static Object[] row(Sample sample) {
		return new Object[] { sample.sourceTime(), CsvText.of(sample.tag().asset()), CsvText.of(sample.tag().signal()),
				value(sample.value()), sample.status().quality(), sample.status().code(), CsvText.of(sample.status().text()),
				sample.serverTime() };
	}

	private static String value(SignalValue value) {
		return switch (value) {
			case SignalValue.Scalar(double number) -> Double.toString(number);
			case SignalValue.Text(String word) -> CsvText.of(word);
			case SignalValue.Absent absent -> "";
			case SignalValue.Curve curve -> numbers(curve);
		};
	}

	private static String numbers(SignalValue.Curve curve) {
		StringBuilder numbers = new StringBuilder();
		for (int i = 0; i < curve.length(); i++) {
			numbers.append(i == 0 ? "" : " ").append(curve.at(i));
		}
		// More than one number is a text to a spreadsheet.
		return curve.length() > 1 ? CsvText.of(numbers.toString()) : numbers.toString();
	}

	/**
	 * @param cells cells of a line
	 * @return the signal that the line is of
	 * @throws InputException saying what is wrong, without the line
	 */
	public static Tag tag(List<String> cells) throws InputException {
		if (cells.size() != HEADER.size()) {
			throw wrong("there are " + cells.size() + " cells instead of " + HEADER.size());
		}
		String asset = CsvText.plain(cells.get(ASSET));
		String signal = CsvText.plain(cells.get(SIGNAL));
		if (asset.isBlank() || signal.isBlank()) {
			throw wrong("asset or signal is missing");
		}
		return new Tag(asset, signal);
	}

	/**
	 * @param cells cells of a line
	 * @return its source time
	 * @throws InputException saying what is wrong, without the line
	 */
	public static Instant sourceTime(List<String> cells) throws InputException {
		return time(cells.get(SOURCE_TIME));
	}

	/**
	 * @param cells cells of a line whose {@link #tag(List)} is known
	 * @param kind  what the values of its signal are
	 * @return the sample
	 * @throws InputException saying what is wrong, without the line
	 */
	public static Sample sample(List<String> cells, SignalNeed.Kind kind) throws InputException {
		SampleStatus status = new SampleStatus(quality(cells.get(QUALITY)), code(cells.get(CODE)),
				CsvText.plain(cells.get(STATUS)));
		return new Sample(tag(cells), sourceTime(cells), time(cells.get(SERVER_TIME)), value(cells.get(VALUE), kind), status);
	}

	private static Instant time(String cell) throws InputException {
		try {
			return Instant.parse(cell);
		} catch (DateTimeException e) {
			throw wrong("'" + shown(cell) + "' is no time");
		}
	}

	private static Quality quality(String cell) throws InputException {
		try {
			return Quality.valueOf(cell.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw wrong("'" + shown(cell) + "' is no quality");
		}
	}

	private static long code(String cell) throws InputException {
		try {
			return Long.parseLong(cell);
		} catch (NumberFormatException e) {
			throw wrong("'" + shown(cell) + "' is no status code");
		}
	}

	private static SignalValue value(String cell, SignalNeed.Kind kind) throws InputException {
		if (kind == SignalNeed.Kind.TEXT) {
			return SignalValue.of(CsvText.plain(cell));
		}
		if (cell.isEmpty()) {
			return SignalValue.NONE;
		}
		if (kind == SignalNeed.Kind.NUMBER) {
			return SignalValue.of(number(cell));
		}
		String[] parts = CsvText.plain(cell).split(" ", -1);
		double[] numbers = new double[parts.length];
		for (int i = 0; i < parts.length; i++) {
			numbers[i] = number(parts[i]);
		}
		return SignalValue.of(numbers);
	}

	private static double number(String text) throws InputException {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			throw wrong("'" + shown(text) + "' is no number");
		}
	}

	private static String shown(String cell) {
		return cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN) + "...";
	}

	private static InputException wrong(String what) {
		return new InputException(what, "Export the history anew, or correct the line.");
	}
}
