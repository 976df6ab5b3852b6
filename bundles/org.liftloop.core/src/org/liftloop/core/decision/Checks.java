/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the records of this package hold their components against. The bounds keep a line of the log bounded whatever a
 * rule writes, and what is accepted here can be written and read again unchanged.
 */
final class Checks {

	private static final int LONGEST_NAME = 200;
	private static final int LONGEST_UNIT = 40;
	private static final int LONGEST_TEXT = 1000;
	private static final Instant FIRST = Instant.EPOCH;
	private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

	private Checks() {
	}

	static void present(String what, @Nullable Object value) {
		Objects.requireNonNull(value, what);
	}

	/** A name on one line: not blank, no control characters. */
	static void name(String what, String value) {
		sentence(what, value, LONGEST_NAME);
		if (value.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(what + " has control characters");
		}
	}

	/** A symbol or nothing. */
	static void unit(String what, String value) {
		text(what, value, LONGEST_UNIT);
	}

	/** A text that says something. */
	static void sentence(String what, String value) {
		sentence(what, value, LONGEST_TEXT);
	}

	private static void sentence(String what, String value, int longest) {
		text(what, value, longest);
		if (value.isBlank()) {
			throw new IllegalArgumentException(what + " is empty");
		}
	}

	/** Any text, also none. */
	static void text(String what, String value) {
		text(what, value, LONGEST_TEXT);
	}

	private static void text(String what, String value, int longest) {
		present(what, value);
		if (value.length() > longest) {
			throw new IllegalArgumentException(
					what + " has " + value.length() + " characters, more than " + longest);
		}
		// Half a surrogate pair is no text: UTF-8 has no bytes for it.
		if (value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
			throw new IllegalArgumentException(what + " has a character that UTF-8 cannot hold");
		}
	}

	static void finite(String what, double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException(what + " is not finite: " + value);
		}
	}

	/** A time that a clock could show, from 1970 to 9999. */
	static void time(String what, Instant value) {
		present(what, value);
		if (value.isBefore(FIRST) || value.isAfter(LAST)) {
			throw new IllegalArgumentException(what + " is no time of ours: " + value.truncatedTo(ChronoUnit.DAYS));
		}
	}

	static <T> List<T> entries(String what, List<T> values) {
		if (values.size() > Decision.MAXIMUM_ENTRIES) {
			throw new IllegalArgumentException(
					what + " has " + values.size() + " entries, more than " + Decision.MAXIMUM_ENTRIES);
		}
		return List.copyOf(values);
	}
}
