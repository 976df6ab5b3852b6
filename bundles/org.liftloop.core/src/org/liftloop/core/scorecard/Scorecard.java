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

import java.time.Duration;
import java.util.List;

/**
 * What a twin would have done to one setpoint against what happened to it. It says nothing of what would have come of the
 * twin's moves: nobody made them, so nobody measured it.
 *
 * @param asset      identifier of the asset
 * @param setpoint   name of the setpoint among the signals of the asset
 * @param unit       symbol of the stored unit of the setpoint
 * @param within     time after a decision in which a change of the setpoint counts as following it
 * @param decisions  the decisions that wanted a move, in their order
 * @param changes    all changes of the setpoint, in their order
 * @param unproposed those of them that no decision in the same direction came before within that time; a decision that an
 *                   interlock blocked proposes nothing
 */
public record Scorecard(String asset, String setpoint, String unit, Duration within, List<ScoredDecision> decisions,
		List<SetpointChange> changes, List<SetpointChange> unproposed) {

	/** Copies the lists. */
	public Scorecard {
		decisions = List.copyOf(decisions);
		changes = List.copyOf(changes);
		unproposed = List.copyOf(unproposed);
	}

	/**
	 * @param followed what the setpoint did
	 * @return number of decisions, not blocked ones, after which it did that
	 */
	public long count(Followed followed) {
		return decisions.stream().filter(one -> !one.blocked() && one.followed() == followed).count();
	}

	/** @return number of decisions that an interlock blocked */
	public long blocked() {
		return decisions.stream().filter(ScoredDecision::blocked).count();
	}
}
