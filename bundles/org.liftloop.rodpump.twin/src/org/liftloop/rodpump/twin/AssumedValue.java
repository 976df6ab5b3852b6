/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.Assumption;

/**
 * Something a result rests on that nobody measured.
 *
 * @param subject what is assumed, e.g. "rodString" or "dampingRatio"
 * @param reason  what was assumed and why: a sentence
 */
public record AssumedValue(String subject, String reason) {

	/**
	 * @param assumption assumption of the model
	 * @return the same as a value
	 */
	public static AssumedValue of(Assumption assumption) {
		return new AssumedValue(text(assumption.getSubject()), text(assumption.getReason()));
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value;
	}
}
