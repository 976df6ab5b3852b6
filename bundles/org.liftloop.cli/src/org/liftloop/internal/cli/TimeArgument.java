/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.liftloop.core.operation.InputException;

/** A time as typed, in UTC: a day or a moment. */
final class TimeArgument {

	private TimeArgument() {
	}

	/**
	 * @param text 2026-03-01, which is its begin, or 2026-03-01T06:00:00Z
	 * @return the time
	 * @throws InputException if the text is neither
	 */
	static Instant parse(String text) throws InputException {
		try {
			return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
					: Instant.parse(text);
		} catch (DateTimeException e) {
			throw new InputException("'" + text + "' is no time.",
					"Write the time as 2026-03-01 or 2026-03-01T06:00:00Z.", e);
		}
	}
}
