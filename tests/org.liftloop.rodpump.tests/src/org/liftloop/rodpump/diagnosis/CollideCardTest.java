/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.card.CardPreparation;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.PreparedCard;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.TestData;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.RodGrade;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/**
 * The real card with the impossible load and its hand-calculated expectations (testdata/collide_card/well.json). The
 * expected spring rate of 271.7 lb/in is that of 31 million psi.
 */
class CollideCardTest {

	private static final RodString RODS = new RodString(List.of(new RodTaper(4200 * Field.FOOT, 0.75 * Field.INCH,
			1.634 * Field.POUND / Field.FOOT, 31e6 * Field.PSI, RodGrade.D.strength(), 1)));
	private static final PreparedCard CARD = new CardPreparation(CardTiming.BY_POSITION)
			.prepare(TestData.collideCard(), 6.4);
	private static final Diagnosis DIAGNOSIS = new Diagnoser()
			.diagnose(new DiagnosisInput(RODS, null, 1.25 * Field.INCH, 1000, 0.1), CARD);

	private static double value(Quantity quantity) {
		return DIAGNOSIS.estimate(quantity).value();
	}

	@Test
	void theExcessIsFlaggedInPounds() {
		assertEquals(2_412, DIAGNOSIS.loadSanity().minimumAboveAirN() / Field.POUND, 0.5);
		Estimate minimum = DIAGNOSIS.estimate(Quantity.MINIMUM_POLISHED_ROD_LOAD);
		assertEquals(Status.UNCERTAIN, minimum.status());
		assertTrue(minimum.reasons().toString().contains("2,412 lb"), () -> minimum.reasons().toString());
	}

	@Test
	void resultsOfAbsoluteLoadAreUncertain() {
		for (Quantity quantity : List.of(Quantity.PEAK_POLISHED_ROD_LOAD, Quantity.GOODMAN_LOADING, Quantity.FILLAGE,
				Quantity.FLUID_LOAD)) {
			assertTrue(DIAGNOSIS.estimate(quantity).reasons().toString().contains("Impossible load"), quantity::id);
		}
	}

	@Test
	void naturalFrequencyAndRipples() {
		assertEquals(58.33, value(Quantity.NATURAL_FREQUENCY) * 60, 0.005);
		assertEquals(0.110, value(Quantity.SPEED_RATIO), 0.0005);
		assertEquals(1.029, value(Quantity.RIPPLE_PERIOD), 0.0005);
		double perHalfStroke = CARD.card().periodS() / 2 / value(Quantity.RIPPLE_PERIOD);
		assertEquals(4.56, perHalfStroke, 0.005);
	}

	@Test
	void springRateAndWeight() {
		assertEquals(271.7, value(Quantity.SPRING_CONSTANT) / Field.POUND * Field.INCH, 0.05);
		assertEquals(11_141, value(Quantity.SPRING_CONSTANT) / Field.POUND * Field.INCH * 41, 1.5);
		assertEquals(6_863, value(Quantity.ROD_WEIGHT_IN_AIR) / Field.POUND, 0.5);
	}

	@Test
	void extremesAreaAndPower() {
		assertEquals(12_438, value(Quantity.PEAK_POLISHED_ROD_LOAD) / Field.POUND, 0.5);
		assertEquals(9_274, value(Quantity.MINIMUM_POLISHED_ROD_LOAD) / Field.POUND, 0.5);
		assertEquals(5_829, CARD.measures().workJ() / Field.POUND / Field.FOOT, 0.5);
		assertEquals(1.13, value(Quantity.POLISHED_ROD_POWER) / Field.HORSEPOWER, 0.005);
	}
}
