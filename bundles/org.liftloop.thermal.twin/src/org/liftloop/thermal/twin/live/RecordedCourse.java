/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.replay.ReplayItem;
import org.liftloop.core.replay.ReplayReader;
import org.liftloop.core.replay.ReplaySource;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.Observer;
import org.liftloop.thermal.estimate.LoopMoment;
import org.liftloop.thermal.twin.MappedLoop;

/** The course of a loop out of a recording. */
public final class RecordedCourse {

	/** Most moments. */
	public static final int MOST = 200_000;

	private RecordedCourse() {
		// Only a function.
	}

	/**
	 * @param loop    the loop
	 * @param source  the recording
	 * @param from    begin of the time, included
	 * @param to      end of it, excluded
	 * @param monitor cancels
	 * @return the intervals in which the loop ran and all needed signals are known, in their order
	 * @throws OperationException if the recording cannot be read, or holds too much
	 */
	public static List<LoopMoment> of(MappedLoop loop, ReplaySource source, Instant from, Instant to, IProgressMonitor monitor)
			throws OperationException {
		Set<Tag> tags = LoopSignals.ALL.stream().map(need -> new Tag(loop.name(), need.name())).collect(Collectors.toSet());
		List<LoopMoment> moments = new ArrayList<>();
		Observer observer = new IntervalObserver(loop.name(), IntervalSettings.USUAL);
		try (ReplayReader reader = source.read(tags, from, to)) {
			for (ReplayItem item = reader.next(); item != null; item = reader.next()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (item instanceof ReplayItem.Heard heard) {
					observer.accept(heard.sample(), observation -> {
						LoopInterval interval = observation.facts().get(LoopFacts.INTERVAL);
						if (interval != null && interval.missing().isEmpty() && runs(interval)) {
							moments.add(LoopMoments.of(loop, interval, observation.end()));
						}
					});
				}
				if (moments.size() > MOST) {
					throw new RefusedException("The recording holds more than " + MOST + " intervals.", "Shorten the time.");
				}
			}
		}
		return moments;
	}

	private static boolean runs(LoopInterval interval) {
		SignalNeed state = LoopSignals.LOOP_STATE;
		return interval.mean(state, LoopSignals.RUNNING) == LoopSignals.RUNNING;
	}
}
