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
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;
import org.liftloop.thermal.estimate.CleaningForecast;
import org.liftloop.thermal.estimate.EstimatorSettings;
import org.liftloop.thermal.estimate.LoopEstimator;
import org.liftloop.thermal.estimate.LoopMoment;
import org.liftloop.thermal.estimate.LoopTrack;
import org.liftloop.thermal.twin.EstimatedLoops;
import org.liftloop.thermal.twin.MappedLoop;

/**
 * Follows a loop with its filter, and the fouling that the filter finds with its forecast. Remembers; made anew for each
 * twin.
 */
final class EstimateStage implements Stage {

	private final MappedLoop loop;
	private final LoopEstimator estimator;
	private final FoulingHistory history = new FoulingHistory();
	private @Nullable CleaningForecast forecast;

	/** @param loop the loop */
	EstimateStage(MappedLoop loop) {
		this.loop = loop;
		estimator = new LoopEstimator(EstimatedLoops.of(loop.plan()), EstimatorSettings.USUAL);
	}

	@Override
	public Facts process(Observation observation) {
		Facts facts = observation.facts();
		LoopInterval interval = facts.get(LoopFacts.INTERVAL);
		PlantState state = facts.get(LoopFacts.STATE);
		HeatBalance balance = facts.get(LoopFacts.BALANCE);
		if (interval == null || balance == null || state == null || !state.running()) {
			return facts;
		}
		Optional<LoopTrack> track = estimator.next(moment(interval, observation.end()));
		if (track.isEmpty()) {
			return facts;
		}
		Facts known = facts.with(LoopFacts.TRACK, track.get());
		Double allowance = loop.foulingAllowanceM2KPerW();
		if (allowance == null) {
			return known;
		}
		if (history.add(track.get())) {
			forecast = history.trend().reach(allowance);
		}
		CleaningForecast newest = forecast;
		return newest == null ? known : known.with(LoopFacts.CLEANING, newest);
	}

	private LoopMoment moment(LoopInterval interval, Instant end) {
		return LoopMoments.of(loop, interval, end);
	}
}
