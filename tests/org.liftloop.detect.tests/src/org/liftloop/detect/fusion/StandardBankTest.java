/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liftloop.detect.fixtures.Noise;

class StandardBankTest {

	@Test
	void everyDetectorVotesAndTheFaultIsSeen() {
		Noise noise = new Noise(81, 8);
		FusionRun run = StandardBank.of(1e-3, 1).fit(noise.samples(2000));
		int falseAlarms = 0;
		for (int i = 0; i < 500; i++) {
			run.update(noise.next());
			falseAlarms += run.score().isAlarm() ? 1 : 0;
		}
		int rare = falseAlarms;
		assertTrue(rare < 25, () -> rare + " false alarms in 500 samples");
		assertEquals(10, run.votes().size());
		assertTrue(run.votes().stream().allMatch(v -> v.score().isDetermined()), () -> run.votes().toString());
		for (int i = 0; i < 20; i++) {
			double[] sample = noise.next();
			sample[5] += 4;
			run.update(sample);
		}
		assertTrue(run.score().isAlarm());
		assertTrue(run.score().severity() > 0 && run.score().severity() < 1);
		assertTrue(run.score().confidence() > 0.999);
		assertEquals(5, run.contributions().largest());
		run.update(new double[] { Double.NaN, 1, 1, 1, 1, 1, 1, 1 });
		assertTrue(run.score().isDetermined(), "charts do without a channel");
		assertFalse(run.votes().stream().allMatch(v -> v.score().isDetermined()), "T2 does not");
	}
}
