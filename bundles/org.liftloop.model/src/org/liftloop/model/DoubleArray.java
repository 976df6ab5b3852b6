/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An immutable series of numbers, such as the loads of a card. Being immutable it can stand in the model as a value:
 * a change is always a new series set by a command, so undo and change notification see it.
 * <p>
 * Written as decimals separated by spaces, each the shortest that reads back as the same number.
 *
 * @since 0.1.0
 */
@NullMarked
public final class DoubleArray {

	/** The longest series that is held or read. A card of one stroke has some hundred points. */
	public static final int MAXIMUM_SIZE = 100_000;

	/** The longest text of one number: no double needs more in its shortest form, nor in any form a person writes. */
	private static final int MAXIMUM_NUMBER_LENGTH = 40;

	private static final DoubleArray EMPTY = new DoubleArray(new double[0]);

	private final double[] values;

	private DoubleArray(double[] values) {
		this.values = values;
	}

	/**
	 * @param values the numbers, which are copied; non-finite ones are allowed and left to validation
	 * @return the series
	 * @throws IllegalArgumentException if there are more than {@link #MAXIMUM_SIZE}
	 */
	public static DoubleArray of(double... values) {
		if (values.length > MAXIMUM_SIZE) {
			throw tooLong();
		}
		return values.length == 0 ? EMPTY : new DoubleArray(values.clone());
	}

	/**
	 * Reads what {@link #toString()} writes.
	 *
	 * @param text numbers separated by white space; empty for no numbers
	 * @return the series
	 * @throws IllegalArgumentException if the text holds something else or more than {@link #MAXIMUM_SIZE} numbers;
	 *             the message tells which value is wrong
	 */
	public static DoubleArray parse(String text) {
		double[] parsed = new double[16];
		int count = 0;
		int end = text.length();
		int start = nextNonSpace(text, 0);
		while (start < end) {
			if (count == MAXIMUM_SIZE) {
				throw tooLong();
			}
			int stop = nextSpace(text, start);
			if (count == parsed.length) {
				parsed = Arrays.copyOf(parsed, 2 * count);
			}
			parsed[count++] = number(text, start, stop, count);
			start = nextNonSpace(text, stop);
		}
		return count == 0 ? EMPTY : new DoubleArray(Arrays.copyOf(parsed, count));
	}

	private static double number(String text, int start, int stop, int ordinal) {
		if (stop - start <= MAXIMUM_NUMBER_LENGTH) {
			try {
				return Double.parseDouble(text.substring(start, stop));
			} catch (NumberFormatException e) {
				throw notANumber(text, start, stop, ordinal);
			}
		}
		throw notANumber(text, start, start + MAXIMUM_NUMBER_LENGTH, ordinal);
	}

	private static IllegalArgumentException notANumber(String text, int start, int stop, int ordinal) {
		return new IllegalArgumentException(
				"value " + ordinal + " of the series is not a number: \"" + text.substring(start, stop) + '"');
	}

	private static IllegalArgumentException tooLong() {
		return new IllegalArgumentException("a series holds at most " + MAXIMUM_SIZE + " values");
	}

	private static int nextNonSpace(String text, int from) {
		int i = from;
		while (i < text.length() && isSpace(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static int nextSpace(String text, int from) {
		int i = from;
		while (i < text.length() && !isSpace(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/** The white space of XML. */
	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r';
	}

	/** @return how many numbers there are, 0 to {@link #MAXIMUM_SIZE} */
	public int size() {
		return values.length;
	}

	/**
	 * @param index 0 to size - 1
	 * @return the number at that place
	 * @throws IndexOutOfBoundsException if there is no such place
	 */
	public double get(int index) {
		return values[index];
	}

	/** @return a copy of the numbers, for the caller to keep */
	public double[] toArray() {
		return values.clone();
	}

	/** @return the numbers in order */
	public DoubleStream stream() {
		return Arrays.stream(values);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DoubleArray array && Arrays.equals(values, array.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	/** @return the numbers as decimals separated by single spaces */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(values.length * 8);
		for (int i = 0; i < values.length; i++) {
			if (i > 0) {
				text.append(' ');
			}
			text.append(values[i]);
		}
		return text.toString();
	}
}
