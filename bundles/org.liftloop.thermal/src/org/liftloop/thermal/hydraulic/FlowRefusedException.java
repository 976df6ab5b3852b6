/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

/** Thrown where no flow balances what drives it and what holds it; the message says what to change. */
public final class FlowRefusedException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	FlowRefusedException(String message) {
		super(message);
	}
}
