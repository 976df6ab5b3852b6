/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.detect;

/** Range checks of settings and samples. Every refusal names the field, the value and what is allowed. */
public final class Argument {

	private Argument() {
	}

	/**
	 * @param name  field name
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
	 * @param name  field name
	 * @param value value to check
	 * @param high  highest value allowed (inclusive)
	 * @return {@code value}
	 * @throws IllegalArgumentException if the value is not a number, not above zero, or above {@code high}
	 */
	public static double positive(String name, double value, double high) {
		if (!(value > 0 && value <= high)) {
			throw new IllegalArgumentException(name + " is " + value + "; enter a value above 0 and not above " + high);
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
}
