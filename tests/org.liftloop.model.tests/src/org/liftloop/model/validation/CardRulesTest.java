/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.validation.ModelProblem.Severity;

/** Surface cards. */
class CardRulesTest extends OneProblem {

	private double[] with(DoubleArray values, int index, double value) {
		double[] changed = values.toArray();
		changed[index] = value;
		return changed;
	}

	@Test
	void missingPointsAreMissed() {
		card().setLoadN(null);
		expect(Severity.ERROR, ProblemCode.MISSING, card(), Literals.SURFACE_CARD__LOAD_N,
				"Well 'A-1', card 'morning': polished-rod load is missing.");
	}

	@Test
	void positionsAndLoadsComeInPairs() {
		card().setLoadN(DoubleArray.of(Arrays.copyOf(card().getLoadN().toArray(), 39)));
		expect(Severity.ERROR, ProblemCode.CONTRADICTION, card(), Literals.SURFACE_CARD__LOAD_N,
				"Well 'A-1', card 'morning': there are 40 positions, but 39 loads. Import the card again.");
	}

	@ParameterizedTest
	@CsvSource({ "9, false", "10, true" })
	void cardHasTenPointsOrMore(int points, boolean enough) {
		card().setPositionM(DoubleArray.of(Arrays.copyOf(card().getPositionM().toArray(), points)));
		card().setLoadN(DoubleArray.of(Arrays.copyOf(card().getLoadN().toArray(), points)));
		assertEquals(enough, problems().isEmpty());
	}

	@Test
	void firstNonFinitePointIsNamed() {
		card().setLoadN(DoubleArray.of(with(card().getLoadN(), 16, Double.NaN)));
		expect(Severity.ERROR, ProblemCode.NOT_FINITE, card(), Literals.SURFACE_CARD__LOAD_N,
				"Well 'A-1', card 'morning': polished-rod load of point 17 is not a finite number.");
	}

	@Test
	void pointsInTheWrongUnitAreToldOnce() {
		card().setPositionM(DoubleArray.of(card().getPositionM().stream().map(v -> 1000 * v).toArray()));
		ModelProblem problem = only();
		assertEquals(ProblemCode.OUT_OF_RANGE, problem.code());
		assertTrue(problem.message().contains("Check the unit of the import."), problem.message());
	}

	@Test
	void cardWithoutStrokeIsNoCard() {
		card().setPositionM(DoubleArray.of(new double[40]));
		assertTrue(only().message().endsWith("there is no stroke. Check the column of the import."),
				only().message());
	}

	@Test
	void speedComesFromTheCardOrTheWell() {
		well.setStrokesPerMinute(null);
		assertSame(Literals.SURFACE_CARD__STROKES_PER_MINUTE, only().feature());
		card().setStrokesPerMinute(8.0);
		assertEquals(List.of(), problems());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-01", "2026-03-01T06:30", "2026-03-01T06:30:00Z", "2026-03-01T06:30:00.5+01:00",
			"" })
	void datesOfIso8601AreAccepted(String text) {
		card().setCapturedAt(text);
		assertEquals(List.of(), problems());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.3.2026", "2026-13-01", "2026-02-30", "yesterday", "06:30" })
	void otherDatesAreNot(String text) {
		card().setCapturedAt(text);
		expect(Severity.ERROR, ProblemCode.MALFORMED, card(), Literals.SURFACE_CARD__CAPTURED_AT,
				"Well 'A-1', card 'morning': '" + text + "' is no date of ISO 8601. Write for example 2026-03-01 "
						+ "or 2026-03-01T06:30:00Z.");
	}
}
