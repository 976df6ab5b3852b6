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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;

class StepResponseStageTest {

	private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

	/** The setpoint goes from 300 to 302 K after 100 s; the hot temperature follows a law of the time since. */
	private static @Nullable StepResponse follow(DoubleUnaryOperator law, int seconds) {
		StepResponseStage stage = new StepResponseStage();
		StepResponse last = null;
		for (int s = 0; s < seconds; s += 10) {
			double setpointK = s >= 100 ? 302 : 300;
			double hotK = s >= 100 ? law.applyAsDouble(s + 5 - 100) : 300;
			LoopInterval interval = new LoopInterval(10, Map.of(LoopSignals.HOT.name(), new Reading(hotK, 0.05, 10, 0, 0),
					LoopSignals.SETPOINT.name(), new Reading(setpointK, 0, 10, 0, 0)), List.of(), 1);
			last = stage.process(new Observation(s, START.plusSeconds(s), START.plusSeconds(s + 10),
					Facts.NONE.with(LoopFacts.INTERVAL, interval))).get(LoopFacts.STEP_RESPONSE);
		}
		return last;
	}

	/** A damped oscillation of the damping ratio 0.4: the overshoot is exp(-0.4 pi / sqrt(1 - 0.16)) = 25.4 % by theory. */
	@Test
	void anOvershootIsMeasured() {
		double damping = 0.4;
		double frequency = 2 * Math.PI / 400;
		double root = Math.sqrt(1 - damping * damping);
		StepResponse response = LoopRig.known(follow(t -> 302 - 2 * Math.exp(-damping * frequency * t)
				* (Math.cos(frequency * root * t) + damping / root * Math.sin(frequency * root * t)), 2_000));
		assertEquals(2, response.stepK(), 1e-9);
		assertEquals(Math.exp(-damping * Math.PI / root), response.overshootPart(), 0.01);
	}

	/** Of a first-order answer with 100 s it is within 0.3 K of 2 K after 100 ln(2 / 0.3) = 190 s. */
	@Test
	void aSettlingTimeIsMeasuredOnceItHasHeldForFiveMinutes() {
		DoubleUnaryOperator law = t -> 302 - 2 * Math.exp(-t / 100);
		assertTrue(Double.isNaN(LoopRig.known(follow(law, 500)).settlingS()));
		StepResponse response = LoopRig.known(follow(law, 1_000));
		assertEquals(100 * Math.log(2 / 0.3), response.settlingS(), 15);
		assertEquals(0, response.overshootPart());
	}

	@Test
	void withoutAChangeThereIsNothingToMeasure() {
		assertNull(follow(t -> 300, 100));
	}
}
