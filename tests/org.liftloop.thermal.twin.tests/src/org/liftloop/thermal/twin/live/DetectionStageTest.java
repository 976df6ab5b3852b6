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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.detect.Contributions;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.Score;
import org.liftloop.thermal.twin.live.FaultEvidence.Residual;

class DetectionStageTest {

	private final Random random = new Random(5);

	/** Alarms on the size of the first channel; a vendor's. */
	private record Largest(String id, boolean fails) implements Detector {

		@Override
		public DetectorRun fit(Samples faultFree) {
			if (fails) {
				throw new IllegalStateException("out of order");
			}
			return new DetectorRun() {

				private Score score = Score.UNDETERMINED;

				@Override
				public void update(double[] values) {
					score = Score.of(Math.abs(values[0]), 5, Math.abs(values[0]) > 5 ? 1e-6 : 0.5);
				}

				@Override
				public Score score() {
					return score;
				}

				@Override
				public Contributions contributions() {
					return Contributions.NONE;
				}

				@Override
				public void reset() {
					score = Score.UNDETERMINED;
				}
			};
		}
	}

	private DetectorVotes votes(DetectionStage stage, double shift, boolean alarm) {
		List<Residual> residuals = List.of(new Residual(FaultResidual.FLOW, 0.01 * random.nextGaussian(), 0.01),
				new Residual(FaultResidual.CONDUCTANCE, 0.02 * (random.nextGaussian() + shift), 0.02),
				new Residual(FaultResidual.HOT_SCATTER, random.nextDouble(), 0.25));
		Facts facts = Facts.NONE.with(LoopFacts.FAULTS, new FaultEvidence(residuals, null, alarm, true));
		return LoopRig.known(stage.process(new Observation(1, Instant.EPOCH, Instant.EPOCH.plusSeconds(10), facts))
				.get(LoopFacts.VOTES));
	}

	@Test
	void theyLearnAnHourWithoutAlarmsAndThenTellWhatIsUnusual() {
		DetectionStage stage = new DetectionStage(List.of());
		assertEquals(0, votes(stage, 0, true).learned());
		DetectorVotes votes = votes(stage, 0, false);
		for (int i = 1; i < DetectionStage.LEARNING; i++) {
			assertNull(votes.fused());
			votes = votes(stage, 0, false);
		}
		assertEquals(DetectionStage.LEARNING, votes.learned());
		int alarms = 0;
		for (int i = 0; i < 300; i++) {
			alarms += LoopRig.known(votes(stage, 0, false).fused()).isAlarm() ? 1 : 0;
		}
		assertTrue(alarms <= 3, "false alarms " + alarms);
		for (int i = 0; i < 30; i++) {
			votes = votes(stage, 5, false);
		}
		assertTrue(LoopRig.known(votes.fused()).isAlarm(), votes::toString);
		assertEquals(List.of(FaultResidual.FLOW.label(), FaultResidual.CONDUCTANCE.label()), votes.residuals());
		assertTrue(votes.shares().get(1) > 0.7, votes::toString);
		assertEquals(10, votes.votes().size());
	}

	@Test
	void aContributedDetectorVotesAndOneThatFailsIsLeftOut() {
		DetectionStage stage = new DetectionStage(List.of(new Largest("com.example.largest", false), new Largest("com.example.broken", true)));
		DetectorVotes votes = votes(stage, 0, false);
		for (int i = 0; i < DetectionStage.LEARNING + 1; i++) {
			votes = votes(stage, 0, false);
		}
		List<String> voters = votes.votes().stream().map(vote -> vote.detector()).toList();
		assertTrue(voters.contains("com.example.largest"), voters::toString);
		assertFalse(voters.contains("com.example.broken"), voters::toString);
		assertEquals(List.of("com.example.broken: out of order"), votes.leftOut());
	}
}
