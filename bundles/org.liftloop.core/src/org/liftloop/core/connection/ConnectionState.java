/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

/** Where a connection stands. */
public enum ConnectionState {
	/** Not opened yet. */
	IDLE,
	/** Being opened for the first time. */
	CONNECTING,
	/** Data flow. */
	CONNECTED,
	/** Was connected; tries again by itself. */
	RECONNECTING,
	/** Could not be opened and does not try by itself: a person has to change something. */
	REFUSED,
	/** Closed for good. */
	CLOSED
}
