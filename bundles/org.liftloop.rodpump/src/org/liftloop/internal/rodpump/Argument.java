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

/**
 * Range checks of the solver's input records. Every refusal names the field, the value and what is allowed, since
 * the numbers come from well files that people edit.
 */
public final class Argument {

	private Argument() {
	}

	/**
	 * @param name  field name with its unit suffix, e.g. {@code lengthM}
	 * @param value value to check
	 * @param low   lowest value allowed (inclusive)
	 * @param high  highest value allowed (inclusive)
	 * @return {@code value}
	 * @throws IllegalArgumentException if the value is not a number or outside of the range
	 */
	public static double inRange(String name, double value, double low, double high) {
		if (!(value >= low && value <= high)) {
			throw new IllegalArgumentException(name + " is " + value + "; enter a value from " + low + " to " + high);
		}
		return value;
	}

	/**
	 * @param name  field name with its unit suffix
	 * @param value value to check
	 * @param high  highest value allowed (inclusive)
	 * @return {@code value}
	 * @throws IllegalArgumentException if the value is not a number, not above zero, or above {@code high}
	 */
	public static double positive(String name, double value, double high) {
		if (!(value > 0 && value <= high)) {
			throw new IllegalArgumentException(
					name + " is " + value + "; enter a value above 0 and not above " + high);
		}
		return value;
	}

	/**
	 * @param name  field name
	 * @param value text to check
	 * @return the text without surrounding blanks
	 * @throws IllegalArgumentException if the text is blank
	 */
	public static String text(String name, String value) {
		if (value.isBlank()) {
			throw new IllegalArgumentException(name + " is empty; enter a name");
		}
		return value.strip();
	}

	/**
	 * @param name   array name with its unit suffix
	 * @param values values to check; every one must be finite
	 * @throws IllegalArgumentException naming the first index that is not finite
	 */
	public static void finite(String name, double[] values) {
		for (int i = 0; i < values.length; i++) {
			if (!Double.isFinite(values[i])) {
				throw new IllegalArgumentException(name + "[" + i + "] is " + values[i] + "; it must be a finite number");
			}
		}
	}
}
