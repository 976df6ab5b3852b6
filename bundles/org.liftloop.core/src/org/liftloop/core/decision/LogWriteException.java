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

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * A decision log cannot be opened for writing, or an event could not be recorded. What was recorded before is untouched,
 * and of the event that failed nothing is left in the log; the log can be appended to again once the cause is gone.
 */
public final class LogWriteException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * @param message what is not recorded, and why: a sentence
	 * @param remedy  what to do about it: a sentence
	 * @param cause   what led here; may be null
	 */
	public LogWriteException(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	/** @return what to do about it: a sentence */
	public String remedy() {
		return remedy;
	}
}
