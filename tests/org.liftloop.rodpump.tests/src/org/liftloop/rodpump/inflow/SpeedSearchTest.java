/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.inflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.inflow.SpeedSearch.Candidate;
import org.liftloop.rodpump.inflow.SpeedSearch.Found;

class SpeedSearchTest {

	private static final SpeedSearch SEARCH = new SpeedSearch(3, 12, 0.5, 0.1);

	private record Speed(double worthM3PerS, boolean isAllowed) implements Candidate {
	}

	private static Found<Speed> search(DoubleUnaryOperator worth, DoublePredicate allowed) {
		return SEARCH.search(speed -> new Speed(worth.applyAsDouble(speed), allowed.test(speed)));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 3, 3.7, 6.2, 8, 11.9, 12 })
	void theFastestAllowedSpeedIsFoundWhereProductionRises(double limit) {
		double best = search(speed -> speed, speed -> speed <= limit + 1e-9).best().orElseThrow();
		assertTrue(best <= limit + 1e-9 && best >= (1 - SpeedSearch.WORTH) * limit - 0.1, "best " + best);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 3, 4.4, 6.9, 9.8, 11.2 })
	void aFasterSpeedThatBringsNothingIsNotTaken(double enough) {
		double best = search(speed -> Math.min(speed, enough), speed -> true).best().orElseThrow();
		assertEquals(enough, best, 0.1 + 1e-9);
	}

	@Test
	void speedsBetweenTwoForbiddenOnesAreFound() {
		assertEquals(8.2, search(speed -> speed, speed -> speed < 6 || speed > 6.9 && speed < 8.25).best().orElseThrow(), 0.1);
	}

	@Test
	void noAllowedSpeedIsNone() {
		Found<Speed> found = search(speed -> speed, speed -> false);
		assertEquals(Optional.empty(), found.best());
		assertEquals(19, found.all().size());
	}

	@Test
	void fewSpeedsAreLookedAt() {
		assertTrue(search(speed -> Math.min(speed, 7.3), speed -> true).all().size() <= 25);
	}

	@Test
	void aRangeOfNothingIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new SpeedSearch(5, 5, 0.5, 0.1));
		assertThrows(IllegalArgumentException.class, () -> new SpeedSearch(3, 5, 0.1, 0.5));
	}
}
