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

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.control.ControlView;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;

/**
 * All that a twin knows at one time. Immutable: a window paints the newest one whenever it likes.
 *
 * @param asset       identifier of the asset
 * @param name        name of the asset
 * @param number      number of the snapshot, rising
 * @param time        when it was made, by the clock of the twin
 * @param connection  where the connection stands
 * @param live        newest sample of each signal, by its name
 * @param observation newest observation with all facts, or null before the first
 * @param findings    what the diagnosers hold of it, the surest first
 * @param control     where control stands, or null when the asset cannot be controlled
 * @param counters    what the session has seen
 */
public record Snapshot(String asset, String name, long number, Instant time, ConnectionStatus connection,
		Map<String, Sample> live, @Nullable Observation observation, List<Finding> findings,
		@Nullable ControlView control, SessionCounters counters) {

	/** Copies map and list. */
	public Snapshot {
		live = Map.copyOf(live);
		findings = List.copyOf(findings);
	}

	/**
	 * @param signal name of a signal
	 * @return its newest number, or NaN when there is none that the source stands for
	 */
	public double live(String signal) {
		Sample sample = live.get(signal);
		return sample == null ? Double.NaN : sample.number();
	}
}
