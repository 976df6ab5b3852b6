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

import org.jspecify.annotations.Nullable;

/**
 * Something became of a decision.
 *
 * @param decisionId the decision
 * @param time       when
 * @param outcome    what
 * @param user       who, or null if it was the twin itself
 * @param reason     why; may be empty
 * @param readBack   value read back after writing, finite, in the unit of the move, or null if none was read
 */
public record OutcomeRecorded(String decisionId, Instant time, Outcome outcome, @Nullable String user, String reason,
		@Nullable Double readBack) implements DecisionEvent {

	/** @throws IllegalArgumentException if a text is empty or too long, or the value is not finite */
	public OutcomeRecorded {
		Checks.name("decisionId", decisionId);
		Checks.time("time", time);
		Checks.present("outcome", outcome);
		if (user != null) {
			Checks.name("user", user);
		}
		Checks.text("reason", reason);
		if (readBack != null) {
			Checks.finite("readBack", readBack);
		}
	}

	@Override
	public String label() {
		return "outcome " + outcome + " of decision '" + decisionId + "'";
	}
}
