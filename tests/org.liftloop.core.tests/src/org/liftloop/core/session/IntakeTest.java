/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

class IntakeTest {

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

	private final Intake intake = new Intake();

	private static Sample sample(long second, double value) {
		Instant time = NOW.plusSeconds(second);
		return new Sample(new Tag("w1", "load"), time, time, SignalValue.of(value), SampleStatus.GOOD);
	}

	private Quality quality(Sample sample) {
		Sample judged = intake.take(sample, NOW);
		assertNotNull(judged);
		return judged.status().quality();
	}

	@Test
	void aGoodSampleStaysGood() {
		assertEquals(Quality.GOOD, quality(sample(0, 1)));
	}

	@Test
	void aSampleThatCameBeforeIsLeftOut() {
		quality(sample(0, 1));
		assertNull(intake.take(sample(0, 1), NOW));
		assertEquals(1, intake.counted(SessionCounters.NONE).duplicates());
	}

	@Test
	void timeThatRunsBackwardsIsDoubtedOnce() {
		quality(sample(0, 1));
		assertEquals(Quality.UNCERTAIN, quality(sample(-3600, 2)), "the clock was set back");
		assertEquals(Quality.GOOD, quality(sample(-3599, 3)), "and runs on from there");
		assertEquals(1, intake.counted(SessionCounters.NONE).backwards());
	}

	@Test
	void aTimeInTheFutureIsDoubted() {
		assertEquals(Quality.UNCERTAIN, quality(sample(3600, 1)));
	}

	@Test
	void whatIsNotANumberIsBad() {
		assertEquals(Quality.BAD, quality(sample(0, Double.NaN)));
		assertEquals(Quality.BAD, quality(sample(1, Double.POSITIVE_INFINITY)));
		assertEquals(2, intake.counted(SessionCounters.NONE).bad());
	}
}
