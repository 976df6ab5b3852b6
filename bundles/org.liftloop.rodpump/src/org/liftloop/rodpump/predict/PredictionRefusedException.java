/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

/** Thrown where a prediction cannot be made with what was asked for; the message says what to change. */
public final class PredictionRefusedException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	PredictionRefusedException(String message) {
		super(message);
	}
}
