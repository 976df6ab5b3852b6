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

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.Outcome;

/**
 * A decision, or a change of mode, with what became of it so far. Immutable.
 *
 * @param sequence number of its first record in the log
 * @param time     when
 * @param asset    identifier of the asset
 * @param mode     mode in which it was made, or the new mode
 * @param sentence what was decided: a sentence
 * @param decision all of it, or null for a change of mode
 * @param outcome  what became of it last, or null when nothing did or it is a change of mode
 * @param user     who had a hand in it; empty when nobody had
 * @param reason   why; may be empty
 * @param hash     hash of its newest record in the log
 */
public record LoggedDecision(long sequence, Instant time, String asset, ControlMode mode, String sentence,
		@Nullable Decision decision, @Nullable Outcome outcome, String user, String reason, String hash) {

	LoggedDecision with(Outcome newest, @Nullable String who, String why, String newestHash) {
		return new LoggedDecision(sequence, time, asset, mode, sentence, decision, newest, who == null ? user : who,
				why.isEmpty() ? reason : why, newestHash);
	}
}
