/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.unit.UnitGeometry;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * The worked example of API RP 11L, Form 11L-1: 5,000 ft, fluid level 4,500 ft, 16 strokes of 54 in a minute, 1.5 in
 * plunger, rods No. 76, tubing not anchored. The method itself scatters by 7 % in loads and 10 % in torque (Clegg, SWPSC).
 */
class ApiExampleTest {

	private static final double PEAK_LB = 14_355;
	private static final double MINIMUM_LB = 5_248;
	private static final double PEAK_TORQUE_IN_LB = 133_793;
	private static final double POWER_HP = 8.5;
	/** Sp/S 0.86 of 54 in, before the static stretch of the tubing (4.8 in) is taken off. */
	private static final double ANCHORED_STROKE_IN = 46.4;
	/** Et of 2 in tubing, in/(lb ft). */
	private static final double TUBING_STRETCH = 0.307e-6;
	/** RP 11L's charts are those of a steel rod in a usual well: Gibbs' nu about 0.1. */
	private static final double DAMPING_RATIO = 0.1;

	@Test
	void loadsWithinSevenPercentAndTorqueWithinTen() {
		UnitGeometry full = Wells.unit("C320-298-100").geometry();
		double scale = 54 * Field.INCH / new UnitKinematics(full).strokeM();
		UnitKinematics unit = new UnitKinematics(new UnitGeometry(full.type(), full.aM() * scale, full.cM() * scale,
				full.iM() * scale, full.kM() * scale, full.pM() * scale, full.rM() * scale, full.tauRad()));
		double plungerM = 1.5 * Field.INCH;
		double dischargePa = 3098 * Field.POUND / (Math.PI / 4 * plungerM * plungerM);
		double tubingNPerM = Field.POUND / Field.INCH / (TUBING_STRETCH * 5_000);
		PredictionInput well = new PredictionInput(Rods.api76(), unit, 16, DAMPING_RATIO, 900, plungerM, dischargePa, 0)
				.withTubing(new TubingSupport(tubingNPerM, 0));
		PredictedCard card = Predictor.DEFAULT.predict(well, BarrelPump.FULL, () -> false);
		double peakLb = card.surfaceCard().peakLoadN() / Field.POUND;
		double minimumLb = card.surfaceCard().minimumLoadN() / Field.POUND;
		double torqueInLb = balancedPeakTorqueNm(card, unit) / (Field.POUND * Field.INCH);
		double powerHp = card.polishedRodPowerW() / Field.HORSEPOWER;
		PredictedCard anchored = Predictor.DEFAULT.predict(well.withTubing(TubingSupport.ANCHORED), BarrelPump.FULL,
				() -> false);
		double strokeIn = anchored.pump().strokeM() / Field.INCH;
		print("PPRL", peakLb, PEAK_LB, "lb");
		print("MPRL", minimumLb, MINIMUM_LB, "lb");
		print("peak torque", torqueInLb, PEAK_TORQUE_IN_LB, "in-lb");
		print("PRHP", powerHp, POWER_HP, "hp");
		print("plunger stroke, were the tubing anchored", strokeIn, ANCHORED_STROKE_IN, "in");
		// RP 11L takes the stretch off as if the tubing were still; it swings with the rods.
		print("plunger stroke", card.pump().strokeM() / Field.INCH, 41.7, "in");
		assertTrue(card.isPeriodic());
		assertEquals(PEAK_LB, peakLb, 0.07 * PEAK_LB);
		assertEquals(MINIMUM_LB, minimumLb, 0.07 * MINIMUM_LB);
		assertEquals(PEAK_TORQUE_IN_LB, torqueInLb, 0.1 * PEAK_TORQUE_IN_LB);
		assertEquals(POWER_HP, powerHp, 0.1 * POWER_HP);
		assertEquals(ANCHORED_STROKE_IN, strokeIn, 0.07 * ANCHORED_STROKE_IN);
	}

	private static void print(String what, double predicted, double published, String unit) {
		System.out.printf(Locale.ROOT, "API RP 11L example, %s: predicted %.1f %s, published %.1f, difference %.1f %%%n",
				what, Double.valueOf(predicted), unit, Double.valueOf(published),
				Double.valueOf(100 * (predicted / published - 1)));
	}

	/** Peak net torque TF PRL - M sin(theta) with the M that makes the peaks of both half turns equal. */
	private static double balancedPeakTorqueNm(PredictedCard card, UnitKinematics unit) {
		double low = 0;
		double high = unit.strokeM() * card.surfaceCard().peakLoadN();
		for (int i = 0; i < 60; i++) {
			double moment = (low + high) / 2;
			if (peak(card, unit, moment, true) > peak(card, unit, moment, false)) {
				low = moment;
			} else {
				high = moment;
			}
		}
		return peak(card, unit, low, true);
	}

	private static double peak(PredictedCard card, UnitKinematics unit, double momentNm, boolean up) {
		double[] angleRad = card.crank().angleRad();
		double[] loadN = card.surfaceCard().loadN();
		double highest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < angleRad.length; i++) {
			double factorM = unit.torqueFactorM(angleRad[i]);
			if (factorM > 0 == up) {
				highest = Math.max(highest, factorM * loadN[i] - momentNm * Math.sin(angleRad[i]));
			}
		}
		return highest;
	}
}
