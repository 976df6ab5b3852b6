/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class ScoreTest {

	@Test
	void severityGrowsBeyondTheLimitOnly() {
		assertEquals(0, Score.of(2, 2, 0.01).severity(), 0);
		assertEquals(0.5, Score.of(4, 2, 0.01).severity(), 1e-12);
		assertEquals(0.99, Score.of(4, 2, 0.01).confidence(), 1e-12);
		assertFalse(Score.UNDETERMINED.isAlarm());
		assertEquals(0, Score.UNDETERMINED.severity(), 0);
		assertEquals(0, Score.UNDETERMINED.confidence(), 0);
	}

	/** The chances of an exponential statistic are known. */
	@Test
	void chancesBeyondTheSamplesFollowTheirTail() {
		SplittableRandom random = new SplittableRandom(4);
		Tail tail = new Tail(random.doubles(50_000).map(u -> -Math.log(1 - u)).toArray());
		assertEquals(1, tail.chance(-1), 0);
		assertEquals(Math.exp(-0.5), tail.chance(0.5), 0.01);
		assertEquals(Math.exp(-8), tail.chance(8), 0.2 * Math.exp(-8));
		assertEquals(-Math.log(0.3), tail.exceededWith(0.3), 0.03);
		assertEquals(-Math.log(1e-4), tail.exceededWith(1e-4), 0.3);
	}

	@Test
	void aStatisticThatNeverMovedIsSureOfAnyMove() {
		Tail still = new Tail(new double[100]);
		assertEquals(1, still.chance(0), 0);
		assertEquals(0, still.chance(1e-9), 0);
		assertTrue(new AlarmLimit.Trained(0.01, 2).of(still) > 0);
	}

	@Test
	void contributionsAreSharesOfTheWhole() {
		Contributions parts = new Contributions(1, 3, 0);
		assertEquals(0.75, parts.share(1), 1e-12);
		assertEquals(1, parts.largest());
		assertEquals(-1, Contributions.NONE.largest());
		assertEquals(0, new Contributions(0, 0).share(0), 0);
	}

	@Test
	void samplesOfNoUseAreRefusedByTheirPlace() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new Samples(List.of("flow", "current"), new double[][] { { 1, 2 }, { 1, Double.NaN } }));
		assertTrue(String.valueOf(refusal.getMessage()).contains("sample 1: current is NaN"), refusal::getMessage);
		assertThrows(IllegalArgumentException.class, () -> new Samples(List.of("a", "a"), new double[0][]));
		assertThrows(IllegalArgumentException.class, () -> new Samples(List.of("a"), new double[][] { { 1, 2 } }));
		assertThrows(IllegalArgumentException.class, () -> new Samples(List.of("a"), new double[0][]).select(List.of("b")));
	}

	@Test
	void samplesKeepTheirOwnCopy() {
		double[][] rows = { { 1, 2 } };
		Samples samples = new Samples(List.of("a", "b"), rows);
		rows[0][0] = 9;
		samples.row(0)[1] = 9;
		assertEquals(1, samples.value(0, 0), 0);
		assertEquals(2, samples.select(List.of("b")).value(0, 0), 0);
	}
}
