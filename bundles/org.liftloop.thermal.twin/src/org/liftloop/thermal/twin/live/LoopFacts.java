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

import org.liftloop.core.control.PlantState;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Key;
import org.liftloop.thermal.estimate.CleaningForecast;
import org.liftloop.thermal.estimate.LoopTrack;

/** What is known of an interval of a loop. */
public final class LoopFacts {

	/** What was measured. */
	public static final Key<LoopInterval> INTERVAL = new Key<>("org.liftloop.thermal.interval", LoopInterval.class);
	/** What the loop did at the end of the interval. */
	public static final Key<PlantState> STATE = new Key<>("org.liftloop.thermal.state", PlantState.class);
	/** The heat balance. */
	public static final Key<HeatBalance> BALANCE = new Key<>("org.liftloop.thermal.balance", HeatBalance.class);
	/** The heat exchanger as it is now. */
	public static final Key<ExchangerState> EXCHANGER = new Key<>("org.liftloop.thermal.exchanger", ExchangerState.class);
	/** Pump and efficiency. */
	public static final Key<LoopPerformance> PERFORMANCE = new Key<>("org.liftloop.thermal.performance",
			LoopPerformance.class);
	/** Measured less computed by the model. */
	public static final Key<LoopResiduals> RESIDUALS = new Key<>("org.liftloop.thermal.residuals", LoopResiduals.class);

	/** What the residuals tell of faults. */
	public static final Key<FaultEvidence> FAULTS = new Key<>("org.liftloop.thermal.faults", FaultEvidence.class);

	/** How the controller followed the newest change of its setpoint. */
	public static final Key<StepResponse> STEP_RESPONSE = new Key<>("org.liftloop.thermal.stepResponse", StepResponse.class);
	/** What the detectors say of the residuals. */
	public static final Key<DetectorVotes> VOTES = new Key<>("org.liftloop.thermal.votes", DetectorVotes.class);
	/** The loop as its filter follows it. */
	public static final Key<LoopTrack> TRACK = new Key<>("org.liftloop.thermal.track", LoopTrack.class);
	/** When the exchanger has to be cleaned; of a loop with a fouling allowance. */
	public static final Key<CleaningForecast> CLEANING = new Key<>("org.liftloop.thermal.cleaning", CleaningForecast.class);

	private LoopFacts() {
		// Only constants.
	}

	/**
	 * How far the signals of an interval can be trusted.
	 *
	 * @param facts what is known of an interval
	 * @return part of the needed samples that is usable, times how well the balances close, 0 to 1; 0 where a needed signal is
	 *         missing
	 */
	public static double confidence(Facts facts) {
		LoopInterval interval = facts.get(INTERVAL);
		HeatBalance balance = facts.get(BALANCE);
		if (interval == null || !interval.missing().isEmpty()) {
			return 0;
		}
		return interval.usable() * (balance == null ? 1 : balance.confidence());
	}
}
