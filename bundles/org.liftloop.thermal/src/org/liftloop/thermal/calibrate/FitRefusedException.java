/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.calibrate;

import org.jspecify.annotations.Nullable;

/** Data from which nothing can be fitted; the message says why and what to do. */
public final class FitRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message what is wrong, and what to do
	 * @param cause   cause, or null
	 */
	public FitRefusedException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}
}
