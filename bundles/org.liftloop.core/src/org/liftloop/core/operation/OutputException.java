/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.operation;

import org.jspecify.annotations.Nullable;

/** A result could not be written. */
public non-sealed class OutputException extends OperationException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message what is wrong: a sentence
	 * @param remedy  what to do about it: a sentence
	 */
	public OutputException(String message, String remedy) {
		this(message, remedy, null);
	}

	/**
	 * @param message what is wrong: a sentence
	 * @param remedy  what to do about it: a sentence
	 * @param cause   what led here, for the log; may be null
	 */
	public OutputException(String message, String remedy, @Nullable Throwable cause) {
		super(message, remedy, cause);
	}
}
