/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import org.liftloop.core.history.HistoryEvent;

/**
 * An alarm or a warning of a live field. Immutable.
 *
 * @param number         number of it, rising
 * @param event          what happened
 * @param acknowledgedBy who has seen it; empty while nobody has
 */
public record LiveAlarm(long number, HistoryEvent event, String acknowledgedBy) {

	/** @return whether somebody has seen it */
	public boolean isAcknowledged() {
		return !acknowledgedBy.isEmpty();
	}
}
