/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.DesignCase;
import org.liftloop.rodpump.twin.design.DesignOutcome;
import org.liftloop.rodpump.twin.design.DesignPrediction;

/**
 * What was tried since the page was opened: each prediction whose input no earlier one had. For the UI thread.
 */
public final class RunHistory {

	/** So many are kept; the oldest goes first. */
	private static final int LIMIT = 200;

	private final List<PastRun> runs = new ArrayList<>();
	private int last;

	/**
	 * Takes the predictions of a run; refusals predict nothing.
	 *
	 * @param run a run that has ended
	 */
	public void add(DesignRun run) {
		for (int i = 0; i < run.outcomes().size(); i++) {
			if (run.outcomes().get(i) instanceof DesignOutcome.Predicted predicted) {
				add(i == 0 ? null : run.settings().get(i - 1), predicted.prediction());
			}
		}
	}

	private void add(@Nullable DesignCase settings, DesignPrediction prediction) {
		String identity = prediction.analysis().inputSha256();
		if (runs.stream().anyMatch(past -> past.prediction().analysis().inputSha256().equals(identity))) {
			return;
		}
		last++;
		runs.addFirst(new PastRun(last, LocalTime.now(), settings, prediction));
		if (runs.size() > LIMIT) {
			runs.removeLast();
		}
	}

	/**
	 * @return the runs, the latest first
	 */
	public List<PastRun> runs() {
		return List.copyOf(runs);
	}
}
