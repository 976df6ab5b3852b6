/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

import org.liftloop.core.history.HistoryEvent;

/** Hears a session. Called in the session's thread: must return at once. */
public interface SessionListener {

	/**
	 * Something new is known.
	 *
	 * @param snapshot what is known
	 */
	void published(Snapshot snapshot);

	/**
	 * Something happened: an alarm, a gap, a change of mode.
	 *
	 * @param event what
	 */
	default void happened(HistoryEvent event) {
		// Most listeners only show what is known.
	}
}
