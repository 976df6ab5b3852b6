/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.scorecard;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.SetpointMove;

/**
 * A decision of a twin in shadow beside what happened.
 *
 * @param decision the decision; what it was expected to bring is the forecast that the twin made at its time
 * @param move     the change of the setpoint that it wanted
 * @param blocked  whether an interlock kept it from being a move: the twin would have done nothing
 * @param followed what the setpoint did after it
 * @param change   the first change of the setpoint after it, or null
 */
public record ScoredDecision(Decision decision, SetpointMove move, boolean blocked, Followed followed,
		@Nullable SetpointChange change) {
}
