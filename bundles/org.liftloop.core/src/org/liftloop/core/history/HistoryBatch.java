/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.history;

import java.util.List;

import org.liftloop.core.signal.Sample;

/**
 * What is kept together.
 *
 * @param samples samples and recorded estimates
 * @param curves  cards and other curves
 * @param events  alarms, gaps, changes of state, decisions
 */
public record HistoryBatch(List<Sample> samples, List<RecordedCurve> curves, List<HistoryEvent> events) {

	/** Copies the lists. */
	public HistoryBatch {
		samples = List.copyOf(samples);
		curves = List.copyOf(curves);
		events = List.copyOf(events);
	}

	/** @return whether there is nothing to keep */
	public boolean isEmpty() {
		return samples.isEmpty() && curves.isEmpty() && events.isEmpty();
	}
}
