/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.core.signal.Sample;

/**
 * A stroke as it was recorded. Nothing of it is computed anew.
 *
 * @param surfaceCard the measured card
 * @param pumpCard    the downhole card that was computed of it, or null when none was recorded
 * @param values      estimates of the stroke, and the newest speed and setpoint at its end, by their names; what was not
 *                    recorded is missing
 * @param decision    the newest decision that had been made by its end, or null
 */
public record PastStroke(RecordedCurve surfaceCard, @Nullable RecordedCurve pumpCard, Map<String, Sample> values,
		@Nullable HistoryEvent decision) {

	/** Copies the map. */
	public PastStroke {
		values = Map.copyOf(values);
	}

	/** @return when it began */
	public Instant start() {
		return surfaceCard.start();
	}

	/** @return when it was complete */
	public Instant end() {
		return surfaceCard.end();
	}
}
