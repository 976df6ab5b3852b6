/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import java.time.Instant;

/** What a decision log records. */
public sealed interface DecisionEvent permits DecisionMade, OutcomeRecorded, ModeChanged {

	/** @return when it happened, by the clock of the twin (in a replay, the recorded time) */
	Instant time();

	/** @return the event in a few words for messages, e.g. "decision 'd-17' of 'Well 1'" */
	String label();
}
