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
import java.util.Optional;

import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.Observation;

/** Who acts: a person arms the loop, and it disarms itself. One thread only. */
final class ModeSwitch {

	private final String asset;
	private final Situation situation;
	private final DecisionBook book;
	private final PendingDecision pending;
	private final StandingProposal standing;
	private ControlMode mode = ControlMode.SHADOW;

	ModeSwitch(String asset, Situation situation, DecisionBook book, PendingDecision pending, StandingProposal standing) {
		this.asset = asset;
		this.situation = situation;
		this.book = book;
		this.pending = pending;
		this.standing = standing;
	}

	ControlMode mode() {
		return mode;
	}

	/** A person changes who acts. */
	void set(ControlMode to, String user, String reason, Instant now) throws RefusedException {
		if (to == mode) {
			return;
		}
		if (to == ControlMode.AUTONOMOUS) {
			checkArmable(now);
		}
		if (!book.event(new ModeChanged(asset, now, mode, to, user, reason), now)) {
			throw new RefusedException(book.problem().orElse("The change of mode cannot be recorded."),
					"Nobody acts without a record. Make the log writable again.");
		}
		pending.withdraw("The mode was changed to " + to + '.', now);
		if (mode == ControlMode.AUTONOMOUS && situation.resting().rest() != null) {
			book.alarm(RestWatch.STANDS, now);
		}
		mode = to;
		standing.forget();
	}

	private void checkArmable(Instant now) throws RefusedException {
		Observation observation = situation.newest();
		if (!situation.isConnected() || observation == null) {
			throw new RefusedException("Autonomous control needs present data.", "Wait for the next observation.");
		}
		Optional<String> untimely = situation.untimely(observation, now);
		if (untimely.isPresent()) {
			throw new RefusedException("Autonomous control needs present data. " + untimely.get(),
					"Wait for the next observation.");
		}
		if (!situation.state().remote()) {
			throw new RefusedException("The equipment takes no setpoint from outside.", "Switch it to remote first.");
		}
		List<Interlock.Trip> trips = situation.trips(observation, situation.mainLane(), situation.state().setpoint());
		if (!trips.isEmpty()) {
			throw new RefusedException(Situation.sentences(trips), "Arm the loop when this is over.");
		}
	}

	/** Nothing acts by itself from now on. */
	void disarm(String why, Instant now) {
		if (mode == ControlMode.AUTONOMOUS) {
			// Disarmed even when it cannot be recorded: the safe side.
			book.event(new ModeChanged(asset, now, mode, ControlMode.ADVISORY, ModeChanged.LIFTLOOP, why), now);
			book.alarm("Autonomous control disarmed itself. " + why
					+ (situation.resting().rest() == null ? "" : ' ' + RestWatch.STANDS), now);
			mode = ControlMode.ADVISORY;
			standing.forget();
		}
	}
}
