/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import org.jspecify.annotations.Nullable;

/** Thrown where the equations of a loop have no answer, or none within the effort allowed; the message says what to change. */
public final class LoopRefusedException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	LoopRefusedException(String message) {
		super(message);
	}

	LoopRefusedException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}
}
