/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.CardNote.Kind;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.TestData;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.unit.UnitKinematics;

class CardPreparationTest {

	private static final CardPreparation UNIFORM = new CardPreparation(CardTiming.UNIFORM_TIME);
	private static final CardPreparation BY_POSITION = new CardPreparation(CardTiming.BY_POSITION);

	/** A predicted card: sound in every way. */
	private static SurfaceCard sound() {
		return Wells.predicted(Wells.well(Rods.api76(), Wells.unit("C320-298-100"), 8, 0.1), 0.7).surfaceCard();
	}

	private static RawCard raw(double[] positionM, double[] loadN) {
		return new RawCard(positionM, loadN);
	}

	@Test
	void aSoundCardIsLeftAlone() {
		SurfaceCard card = sound();
		PreparedCard prepared = UNIFORM.prepare(raw(card.positionM(), card.loadN()), 8);
		assertEquals(card, prepared.card());
		assertEquals(List.of(), prepared.notes());
		assertEquals(Status.OK, prepared.status());
	}

	@Test
	void aRepeatedClosingPointIsDroppedAndNoted() {
		SurfaceCard card = sound();
		double[] positionM = Arrays.copyOf(card.positionM(), card.size() + 1);
		double[] loadN = Arrays.copyOf(card.loadN(), card.size() + 1);
		positionM[card.size()] = positionM[0];
		loadN[card.size()] = loadN[0];
		PreparedCard prepared = UNIFORM.prepare(raw(positionM, loadN), 8);
		assertEquals(card, prepared.card());
		assertTrue(prepared.has(Kind.CLOSING_POINT_DROPPED));
	}

	@Test
	void aReversedCardIsRightedAndNoted() {
		SurfaceCard card = sound();
		RawCard backwards = raw(reversed(card.positionM()), reversed(card.loadN()));
		PreparedCard prepared = UNIFORM.prepare(backwards, 8);
		assertTrue(prepared.has(Kind.TIME_REVERSED));
		assertTrue(prepared.card().workJ() > 0);
		assertEquals(card.workJ(), prepared.card().workJ(), 1e-9 * card.workJ());
		// The first point of the reversed card (the last of the sound one) stays the first.
		int size = card.size();
		double[] expected = IntStream.range(0, size).mapToDouble(i -> card.positionM()[(i + size - 1) % size]).toArray();
		assertArrayEquals(expected, prepared.card().positionM(), 0);
	}

	@Test
	void pointsThatAreNotFiniteAreLeftOutAndTimeStaysInStep() {
		SurfaceCard card = sound();
		double[] positionM = card.positionM();
		double[] loadN = card.loadN();
		positionM[40] = Double.NaN;
		loadN[41] = Double.POSITIVE_INFINITY;
		PreparedCard prepared = UNIFORM.prepare(raw(positionM, loadN), 8);
		assertTrue(prepared.has(Kind.NON_FINITE_POINTS));
		assertEquals(Status.UNCERTAIN, prepared.status());
		// Resampled at the old times, every other point is what it was.
		assertEquals(card.size(), prepared.card().size());
		assertEquals(card.positionM()[150], prepared.card().positionM()[150], 1e-9);
	}

	@Test
	void equalNeighboursAreReported() {
		SurfaceCard card = sound();
		double[] positionM = card.positionM();
		double[] loadN = card.loadN();
		positionM[10] = positionM[9];
		loadN[10] = loadN[9];
		assertTrue(UNIFORM.prepare(raw(positionM, loadN), 8).has(Kind.DUPLICATE_POINTS));
	}

	@Test
	void anOpenCardIsUncertainAndAWideOpenOneRefused() {
		SurfaceCard card = sound();
		PreparedCard open = UNIFORM.prepare(cut(card, 180), 8);
		assertTrue(open.has(Kind.OPEN_CARD));
		assertEquals(Status.UNCERTAIN, open.status());
		CardRefusedException refusal = assertThrows(CardRefusedException.class,
				() -> UNIFORM.prepare(cut(card, 140), 8));
		assertTrue(String.valueOf(refusal.getMessage()).contains("open"), refusal::getMessage);
	}

	private static RawCard cut(SurfaceCard card, int points) {
		return raw(Arrays.copyOf(card.positionM(), points), Arrays.copyOf(card.loadN(), points));
	}

	@Test
	void aFlatCardIsNotGivenADirection() {
		SurfaceCard card = sound();
		double[] loadN = new double[card.size()];
		Arrays.fill(loadN, 5000);
		PreparedCard prepared = UNIFORM.prepare(raw(card.positionM(), loadN), 8);
		assertTrue(prepared.has(Kind.NO_WORK));
		assertFalse(prepared.has(Kind.TIME_REVERSED));
	}

	@Test
	void noCardIsRefusedPlainly() {
		CardRefusedException none = assertThrows(CardRefusedException.class,
				() -> UNIFORM.prepare(raw(new double[0], new double[0]), 8));
		assertTrue(String.valueOf(none.getMessage()).contains("0 usable points"), none::getMessage);
		double[] nan = new double[50];
		Arrays.fill(nan, Double.NaN);
		assertThrows(CardRefusedException.class, () -> UNIFORM.prepare(raw(nan, nan), 8));
		CardRefusedException still = assertThrows(CardRefusedException.class,
				() -> UNIFORM.prepare(raw(IntStream.range(0, 50).mapToDouble(i -> 3).toArray(),
						IntStream.range(0, 50).mapToDouble(i -> i).toArray()), 8));
		assertTrue(String.valueOf(still.getMessage()).contains("no pumping stroke"), still::getMessage);
		assertThrows(IllegalArgumentException.class, () -> UNIFORM.prepare(cut(sound(), 200), -1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100" })
	void timeIsReconstructedFromTheUnit(String designation) {
		UnitKinematics unit = Wells.unit(designation);
		SurfaceCard card = Wells.predicted(Wells.well(Rods.api76(), unit, 8, 0.1), 1).surfaceCard();
		// Any spacing: every third point is dropped on the way up, every fourth on the way down.
		int[] kept = IntStream.range(0, card.size()).filter(i -> i < 100 ? i % 3 != 1 : i % 4 != 1).toArray();
		RawCard raw = raw(IntStream.of(kept).mapToDouble(i -> card.positionM()[i]).toArray(),
				IntStream.of(kept).mapToDouble(i -> card.loadN()[i]).toArray());
		PreparedCard prepared = BY_POSITION.withUnit(unit).prepare(raw, 8);
		assertTrue(prepared.has(Kind.TIME_FROM_UNIT));
		assertFalse(prepared.has(Kind.BACKWARD_POINTS), () -> prepared.notes().toString());
		double strokeM = unit.strokeM();
		for (int i = 0; i < card.size(); i++) {
			// Linear interpolation of a stroke in 130 points is good to a thousandth of it.
			assertEquals(card.positionM()[i], prepared.card().positionM()[i], 1e-3 * strokeM);
		}
	}

	@Test
	void withoutAUnitHarmonicMotionIsAssumedAndSaid() {
		PreparedCard prepared = BY_POSITION.prepare(TestData.collideCard(), 6.4);
		assertTrue(prepared.has(Kind.TIME_ASSUMED_HARMONIC));
		assertEquals(200, prepared.card().size());
		assertEquals(1, prepared.reasons().size());
		assertEquals(List.of(), prepared.surfaceReasons());
	}

	@Test
	void extremesSurviveTheResampling() {
		CardMeasures measures = BY_POSITION.prepare(TestData.collideCard(), 6.4).measures();
		assertEquals(12_437.81 * Field.POUND, measures.peakLoadN(), 1e-6);
		assertEquals(9_274.39 * Field.POUND, measures.minimumLoadN(), 1e-6);
	}

	@Test
	void aStrokeThatIsNotTheUnitsIsReported() {
		SurfaceCard card = sound();
		PreparedCard prepared = UNIFORM.withUnit(Wells.unit("A320-305-100")).prepare(raw(card.positionM(), card.loadN()),
				8);
		assertTrue(prepared.has(Kind.STROKE_MISMATCH));
	}

	private static double[] reversed(double[] values) {
		return IntStream.range(0, values.length).mapToDouble(i -> values[values.length - 1 - i]).toArray();
	}
}
