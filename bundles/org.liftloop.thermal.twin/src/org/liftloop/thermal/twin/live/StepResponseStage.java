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

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;

/**
 * Measures how the controller follows a change of its setpoint: an overshoot of more than a quarter, or a settling time that
 * grows, tells of a controller that is tuned too tightly for the loop as it is now. Remembers; made anew for each twin.
 */
final class StepResponseStage implements Stage {

	/** Changes below are lost in noise, K. */
	private static final double LEAST_STEP_K = 0.3;
	private static final double BAND_PART = 0.1;
	private static final double LEAST_BAND_K = 0.3;
	/** Time in the band that counts as settled. */
	private static final Duration QUIET = Duration.ofMinutes(5);

	private double setpointK = Double.NaN;
	private double stepK;
	private double farthestK;
	private @Nullable Instant changed;
	private @Nullable Instant entered;
	private double settlingS = Double.NaN;

	@Override
	public Facts process(Observation observation) {
		Facts facts = observation.facts();
		LoopInterval interval = facts.get(LoopFacts.INTERVAL);
		if (interval == null) {
			return facts;
		}
		double nextK = interval.mean(LoopSignals.SETPOINT);
		double hotK = interval.mean(LoopSignals.HOT);
		if (Double.isNaN(nextK) || Double.isNaN(hotK)) {
			return facts;
		}
		if (Math.abs(nextK - setpointK) >= LEAST_STEP_K) {
			begin(nextK, observation.start());
		} else if (Double.isNaN(setpointK)) {
			setpointK = nextK;
		}
		Instant since = changed;
		if (since == null) {
			return facts;
		}
		follow(hotK, observation.end(), since);
		return facts.with(LoopFacts.STEP_RESPONSE,
				new StepResponse(since, stepK, Math.max(0, farthestK) / Math.abs(stepK), settlingS));
	}

	private void begin(double nextK, Instant at) {
		stepK = nextK - setpointK;
		setpointK = nextK;
		farthestK = 0;
		entered = null;
		settlingS = Double.NaN;
		changed = at;
	}

	private void follow(double hotK, Instant end, Instant since) {
		double beyondK = Math.signum(stepK) * (hotK - setpointK);
		// What a change of the load does later is no overshoot.
		if (Double.isNaN(settlingS)) {
			farthestK = Math.max(farthestK, beyondK);
		}
		double bandK = Math.max(LEAST_BAND_K, BAND_PART * Math.abs(stepK));
		Instant first = entered;
		if (Math.abs(hotK - setpointK) > bandK) {
			entered = null;
		} else if (first == null) {
			entered = end;
		} else if (Double.isNaN(settlingS) && Duration.between(first, end).compareTo(QUIET) >= 0) {
			settlingS = Duration.between(since, first).toMillis() / 1_000.0;
		}
	}
}
