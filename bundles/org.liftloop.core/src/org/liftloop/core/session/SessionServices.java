/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

import java.time.Duration;
import java.util.function.Consumer;

import org.liftloop.core.control.DecisionRecorder;
import org.liftloop.core.history.HistoryBatch;

/**
 * What a session needs of the world.
 *
 * @param clock     the time in which the twin lives
 * @param decisions records decisions
 * @param history   takes what is to be kept; returns at once and never throws
 * @param expiry    how long a proposal waits for a person
 * @param capacity  greatest number of samples that wait for the session
 */
public record SessionServices(TwinClock clock, DecisionRecorder decisions, Consumer<HistoryBatch> history,
		Duration expiry, int capacity) {

	/** How long a proposal waits for a person unless said otherwise. */
	public static final Duration USUAL_EXPIRY = Duration.ofMinutes(10);
	/** Samples that wait unless said otherwise: half a minute of ten signals at 20 Hz. */
	public static final int USUAL_CAPACITY = 6000;

	/**
	 * Services with the usual expiry and capacity on the wall's clock.
	 *
	 * @param decisions records decisions
	 * @param history   takes what is to be kept
	 * @return the services
	 */
	public static SessionServices live(DecisionRecorder decisions, Consumer<HistoryBatch> history) {
		return new SessionServices(TwinClock.WALL, decisions, history, USUAL_EXPIRY, USUAL_CAPACITY);
	}
}
