/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.Outcome;

/**
 * Where control of an asset stands. Immutable.
 *
 * @param mode     who acts on decisions
 * @param state    what the equipment does
 * @param pending  the decision that waits for a person, or null
 * @param expires  when it stops waiting, or null
 * @param latest   the newest decision, or null
 * @param outcome  what became of it so far, or null
 * @param holding  why no move is made at present, sentences; empty when moves may be made
 */
public record ControlView(ControlMode mode, PlantState state, @Nullable Decision pending, @Nullable Instant expires,
		@Nullable Decision latest, @Nullable Outcome outcome, List<String> holding) {

	/** Copies the list. */
	public ControlView {
		holding = List.copyOf(holding);
	}
}
