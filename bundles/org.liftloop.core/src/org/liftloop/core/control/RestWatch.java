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
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Watches equipment that a decision stopped for a while. No observation comes meanwhile; what keeps control alive is that
 * the equipment says that it stands. One thread only.
 */
final class RestWatch {

	/** Said when nobody is left to start the equipment. */
	static final String STANDS = "The equipment stands because it was stopped for a while, and stays stopped until a person "
			+ "starts it.";

	private final Duration patience;
	private @Nullable Rest rest;
	private double before;
	private boolean stood;
	private boolean waitTold;
	private Instant alive = Instant.MIN;

	/** @param patience how long the equipment may take to stop */
	RestWatch(Duration patience) {
		this.patience = patience;
	}

	/** @return why the equipment stands; null when no decision stopped it */
	@Nullable Rest rest() {
		return rest;
	}

	/** @return value of the setpoint that starts it again */
	double before() {
		return before;
	}

	/** @return when it was last known that all is as it should be, also after a rest until the first observation comes */
	Instant alive() {
		return alive;
	}

	void begin(Rest stop, double valueBefore, Instant now) {
		rest = stop;
		before = valueBefore;
		stood = false;
		waitTold = false;
		alive = now;
	}

	void end(Instant now) {
		if (rest != null) {
			rest = null;
			alive = now;
		}
	}

	/**
	 * The equipment says what it does, over a connection that is up.
	 *
	 * @param state what it does
	 * @param now   the time now
	 * @return what is wrong, a sentence: the rest is over then
	 */
	Optional<String> look(PlantState state, Instant now) {
		Rest present = rest;
		if (present == null) {
			return Optional.empty();
		}
		if (!state.running()) {
			stood = true;
			alive = now;
			return Optional.empty();
		}
		if (stood) {
			end(now);
			return Optional.of("The equipment was started by somebody else while it stood for "
					+ present.duration().toSeconds() + " s.");
		}
		if (now.isAfter(present.since().plus(patience))) {
			end(now);
			return Optional.of("The equipment confirmed that it stops, but runs on.");
		}
		return Optional.empty();
	}

	/**
	 * @param now the time now
	 * @return whether it has stood long enough and this was not asked since; a person has to be told
	 */
	boolean beginsToWait(Instant now) {
		Rest present = rest;
		if (present == null || waitTold || now.isBefore(present.until())) {
			return false;
		}
		waitTold = true;
		return true;
	}
}
