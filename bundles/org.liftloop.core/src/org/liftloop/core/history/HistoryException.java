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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;

/** History cannot be kept or read: the message says what is wrong and the remedy what to do. */
public class HistoryException extends RefusedException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message what is wrong: a sentence
	 * @param remedy  what to do about it: a sentence
	 * @param cause   what led here, for the log; may be null
	 */
	public HistoryException(String message, String remedy, @Nullable Throwable cause) {
		super(message, remedy, cause);
	}
}
