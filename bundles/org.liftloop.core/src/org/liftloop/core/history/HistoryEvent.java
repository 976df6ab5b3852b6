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

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param time     when
 * @param asset    identifier of the asset; empty when it is of none
 * @param kind     kind of the event: "alarm", "gap", "decision", "mode", "connection", "equipment"
 * @param severity how much it matters
 * @param text     what happened: a sentence
 * @param details  all of it as JSON; empty when the text says all
 */
public record HistoryEvent(Instant time, String asset, String kind, Severity severity, String text, String details) {

	/** How much an event matters. */
	public enum Severity {
		/** Good to know. */
		INFORMATION,
		/** Somebody should look at it. */
		WARNING,
		/** Somebody must look at it now. */
		ALARM
	}
}
