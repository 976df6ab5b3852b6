/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.fixtures.RandomWell;
import org.liftloop.rodpump.quality.CardCorrection.Corrected;

class CardCorrectionTest {

	private static final RandomWell WELL = RandomWell.of(2);
	private static final JudgedWell STATED = new JudgedWell(WELL.input().string(), WELL.input().fluidDensityKgM3(),
			WELL.input().dampingRatio());
	private static final SurfaceCard CARD = WELL.card();

	private static SurfaceCard shifted(double offsetN) {
		return new SurfaceCard(CARD.positionM(), Arrays.stream(CARD.loadN()).map(v -> v + offsetN).toArray(),
				CARD.strokesPerMinute());
	}

	@Test
	void nothingAskedNothingChanged() {
		Corrected corrected = CardCorrection.NONE.apply(CARD);
		assertSame(CARD, corrected.card());
		assertTrue(corrected.changes().isEmpty());
	}

	@Test
	void theOffsetIsTakenOffAndSaid() {
		Corrected corrected = new CardCorrection(4_448.2216, 0).apply(shifted(4_448.2216));
		assertEquals(CARD.peakLoadN(), corrected.card().peakLoadN(), 1e-9);
		assertEquals(1, corrected.changes().size());
		assertTrue(corrected.changes().get(0).contains("1,000 lb"), () -> corrected.changes().toString());
	}

	@Test
	void theRotationIsTakenOffAndSaid() {
		SurfaceCard late = new SurfaceCard(CARD.positionM(), rotated(CARD.loadN(), 10), CARD.strokesPerMinute());
		Corrected corrected = new CardCorrection(0, 18).apply(late);
		double[] positionM = corrected.card().positionM();
		for (int i = 0; i < positionM.length; i++) {
			assertEquals(rotated(CARD.positionM(), 10)[i], positionM[i], 1e-9);
			assertEquals(late.loadN()[i], corrected.card().loadN()[i], 0);
		}
		assertTrue(corrected.changes().get(0).contains("18.00 degrees"), () -> corrected.changes().toString());
	}

	private static double[] rotated(double[] values, int later) {
		double[] moved = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			moved[(i + later) % values.length] = values[i];
		}
		return moved;
	}

	@Test
	void impossibleLoadsBecomeJustPossible() {
		double excessN = 10_000;
		SurfaceCard high = shifted(STATED.string().weightInAirN() - CARD.minimumLoadN() + excessN);
		CardCorrection correction = CardCorrection.toPossibleLoads(high, STATED);
		assertEquals(excessN, correction.loadOffsetN(), 1e-6);
		assertEquals(CardCorrection.NONE, CardCorrection.toPossibleLoads(correction.apply(high).card(), STATED));
		SurfaceCard low = shifted(STATED.buoyantWeightN() - CARD.peakLoadN() - excessN);
		assertEquals(-excessN, CardCorrection.toPossibleLoads(low, STATED).loadOffsetN(), 1e-6);
	}

	@Test
	void aValveCheckGivesTheOffset() {
		assertEquals(500, CardCorrection.toWeightCheck(STATED.buoyantWeightN() + 500, STATED).loadOffsetN(), 1e-9);
	}

	/** What the judge named first, taken off, restores the confidence. */
	@Test
	void theNamedDefectTakenOffRestoresTheConfidence() {
		for (Injection injection : new Injection[] { Injection.OFFSET, Injection.PHASE }) {
			Injection.Case wrong = injection.into(2, injection.sizes()[2]);
			CardJudge judge = new CardJudge(wrong.context());
			SignalConfidence before = judge.judge(wrong.card());
			CardCorrection correction = CardCorrection.of(before.likeliest().orElseThrow()).orElseThrow();
			SurfaceCard corrected = correction.apply(new SurfaceCard(wrong.card().positionM(), wrong.card().loadN(),
					CARD.strokesPerMinute())).card();
			double after = judge.judge(new RawCard(corrected.positionM(), corrected.loadN())).value();
			assertTrue(before.value() < 0.5 && after > 0.9, injection + ": " + before.value() + " to " + after);
		}
	}

	@Test
	void whatCannotBeTakenOffSafelyIsNot() {
		Injection.Case wrong = Injection.GAIN.into(2, 0.2);
		CardDefect defect = new CardJudge(wrong.context()).judge(wrong.card()).likeliest().orElseThrow();
		assertEquals(CardDefect.Kind.LOAD_GAIN, defect.kind());
		assertTrue(CardCorrection.of(defect).isEmpty());
	}
}
