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

import java.time.Duration;
import java.time.Instant;

/** The proposal made last: the same one is not made again for a while. One thread only. */
final class StandingProposal {

	private final Duration time;
	private String key = "";
	private Instant since = Instant.MIN;

	/** @param time for how long */
	StandingProposal(Duration time) {
		this.time = time;
	}

	/**
	 * @param proposal what tells a proposal from another one
	 * @param now      the time now
	 * @return whether it was made a short while ago; if not, it stands from now on
	 */
	boolean repeats(String proposal, Instant now) {
		if (proposal.equals(key) && !now.isBefore(since) && now.isBefore(since.plus(time))) {
			return true;
		}
		key = proposal;
		since = now;
		return false;
	}

	void forget() {
		key = "";
	}
}
