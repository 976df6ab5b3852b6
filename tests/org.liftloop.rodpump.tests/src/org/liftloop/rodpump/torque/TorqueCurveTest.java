/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.TestData;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.unit.CrankRotation;
import org.liftloop.rodpump.unit.UnitGeometry;
import org.liftloop.rodpump.unit.UnitKinematics;

class TorqueCurveTest {

	private static final double INCH_POUND = Field.INCH * Field.POUND;

	private static SurfaceCard card(UnitKinematics unit) {
		return Wells.predicted(Wells.well(Rods.api76(), unit, 8, 0.1), 0.8).surfaceCard();
	}

	/** T = TF (PRL - B) - M sin(theta + phase) with the published torque factors, every five degrees. */
	@ParameterizedTest
	@CsvSource({ "C320-298-100,conventional,0,0.01", "M320-298-100,mark_ii,24,0.12",
			"A320-305-100,air_balanced,0,0.12", "RM320-305-100,rm,-12.5,0.12" })
	void netTorqueFollowsFromThePublishedTorqueFactors(String designation, String table, double phaseDeg,
			double toleranceIn) {
		UnitKinematics unit = Wells.unit(designation);
		double[][] rows = TestData.rows("kinematics/" + table + ".csv").toArray(double[][]::new);
		int points = 72;
		double[] positionM = new double[points];
		double[] loadN = new double[points];
		for (int i = 0; i < points; i++) {
			positionM[i] = rows[i][1] * unit.strokeM();
			loadN[i] = (10_000 + 4_000 * Math.sin(Math.toRadians(rows[i][0] + 20))) * Field.POUND;
		}
		SurfaceCard card = new SurfaceCard(positionM, loadN, 10);
		double unbalanceN = 550 * Field.POUND;
		double momentNm = 500_000 * INCH_POUND;
		double[] torque = TorqueCurve.of(CrankCycle.of(card, unit, CrankMapping.CONSTANT_SPEED), unbalanceN,
				new CrankCounterbalance(momentNm)).torqueNm();
		for (int i = 0; i < points; i++) {
			double expected = rows[i][2] * Field.INCH * (loadN[i] - unbalanceN)
					- momentNm * Math.sin(Math.toRadians(rows[i][0] + phaseDeg));
			assertEquals(expected, torque[i], toleranceIn * Field.INCH * (loadN[i] - unbalanceN),
					"at " + rows[i][0] + " deg");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100" })
	void workOfTheShaftIsTheAreaOfTheCardWhateverTheCounterbalance(String designation) {
		for (CrankRotation rotation : CrankRotation.values()) {
			UnitKinematics unit = new UnitKinematics(Wells.unit(designation).geometry(), rotation);
			SurfaceCard card = card(unit);
			CrankCycle cycle = CrankCycle.of(card, unit, CrankMapping.BY_POSITION);
			double work = TorqueCurve.of(cycle, 550 * Field.POUND, new CrankCounterbalance(600_000 * INCH_POUND))
					.workJ();
			assertEquals(1, work / card.workJ(), 1e-6);
			double withAir = TorqueCurve.of(cycle, -550 * Field.POUND, new AirCounterbalance(5e4, 4e4, 1.2)).workJ();
			assertEquals(1, withAir / card.workJ(), 1e-6);
		}
	}

	/** A crank that turns evenly stands, point for point, where the positions say. */
	@ParameterizedTest
	@ValueSource(strings = { "C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100" })
	void bothMappingsAgreeOnAnEvenlyTurningCrank(String designation) {
		UnitKinematics unit = Wells.unit(designation);
		SurfaceCard even = card(unit);
		int shift = 57;
		SurfaceCard shifted = new SurfaceCard(rotated(even.positionM(), shift), rotated(even.loadN(), shift), 8);
		for (SurfaceCard card : new SurfaceCard[] { even, shifted }) {
			CrankCycle byPosition = CrankCycle.of(card, unit, CrankMapping.BY_POSITION);
			CrankCycle even2 = CrankCycle.of(card, unit, CrankMapping.CONSTANT_SPEED);
			for (int i = 0; i < card.size(); i++) {
				// The card holds no point exactly at the top, so there position says a little less than time.
				assertEquals(0, Math.IEEEremainder(byPosition.crankRad(i) - even2.crankRad(i), 2 * Math.PI), 0.02);
			}
			TorqueCurve one = TorqueCurve.of(byPosition, 0, new CrankCounterbalance(6e4));
			TorqueCurve other = TorqueCurve.of(even2, 0, new CrankCounterbalance(6e4));
			assertEquals(1, one.peakTorqueNm() / other.peakTorqueNm(), 0.005);
			assertEquals(1, one.cyclicLoadFactor() / other.cyclicLoadFactor(), 0.005);
		}
	}

	private static double[] rotated(double[] values, int shift) {
		double[] result = new double[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = values[(i + shift) % values.length];
		}
		return result;
	}

	/** C320: CBE 15,418 lb, B 550 lb, TF 47.481 in at 90 degrees give 705,955 in-lb. */
	@Test
	void momentFollowsFromTheCounterbalanceEffect() {
		UnitKinematics unit = Wells.unit("C320-298-100");
		CrankCounterbalance counterbalance = CrankCounterbalance.ofEffect(unit, 15_418 * Field.POUND,
				550 * Field.POUND);
		assertEquals(47.481, unit.torqueFactorM(Math.PI / 2) / Field.INCH, 0.0005);
		assertEquals(705_955, counterbalance.maximumMomentNm() / INCH_POUND, 0.5);
		assertEquals(15_418, counterbalance.effectN(unit, 550 * Field.POUND) / Field.POUND, 1e-9);
	}

	/** The same from the points alone, the torque running straight between them. */
	@Test
	void cyclicLoadFactorIsRootMeanSquareOverMean() {
		UnitKinematics unit = Wells.unit("C320-298-100");
		TorqueCurve curve = TorqueCurve.of(CrankCycle.of(card(unit), unit, CrankMapping.BY_POSITION), 0,
				new CrankCounterbalance(6e4));
		double[] angle = curve.crankRad();
		double[] torque = curve.torqueNm();
		double sum = 0;
		double squares = 0;
		double turn = 0;
		for (int i = 0; i < angle.length; i++) {
			int next = (i + 1) % angle.length;
			double step = Math.IEEEremainder(angle[next] - angle[i], 2 * Math.PI);
			turn += step;
			sum += step * (torque[i] + torque[next]) / 2;
			squares += step * (torque[i] * torque[i] + torque[i] * torque[next] + torque[next] * torque[next]) / 3;
		}
		assertEquals(2 * Math.PI, turn, 1e-9);
		assertEquals(Math.sqrt(squares / turn) / (sum / turn), curve.cyclicLoadFactor(), 2e-3 * curve.cyclicLoadFactor());
		assertTrue(curve.cyclicLoadFactor() > 1);
	}

	/** Phased units are phased to even the torque out: with the other sign of the phase the best peak is far higher. */
	@ParameterizedTest
	@CsvSource({ "M320-298-100", "RM320-305-100" })
	void thePhaseOfTheCounterweightsEvensTheTorqueOut(String designation) {
		UnitKinematics unit = Wells.unit(designation);
		SurfaceCard card = card(unit);
		double rightNm = bestPeakNm(card, unit);
		var geometry = unit.geometry();
		UnitKinematics wrong = new UnitKinematics(
				new UnitGeometry(geometry.type(), geometry.aM(), geometry.cM(), geometry.iM(),
						geometry.kM(), geometry.pM(), geometry.rM(), -geometry.tauRad()));
		assertTrue(bestPeakNm(card, wrong) > 1.3 * rightNm, rightNm + " against " + bestPeakNm(card, wrong));
	}

	private static double bestPeakNm(SurfaceCard card, UnitKinematics unit) {
		return EquipmentLoading.of(card, new EquipmentInput(unit, null, 0, null))
				.estimate(EquipmentQuantity.BEST_PEAK_TORQUE).value();
	}

	@Test
	void airExpandsBetweenItsTwoPressures() {
		AirCounterbalance air = new AirCounterbalance(5e4, 4e4, 1.2);
		assertEquals(5e4, air.forceN(0), 1e-9);
		assertEquals(4e4, air.forceN(1), 1e-9);
		double volume = Math.pow(5.0 / 4, 1 / 1.2) - 1;
		assertEquals(5e4, air.forceN(0.5) * Math.pow(1 + volume / 2, 1.2), 1e-9);
		assertThrows(IllegalArgumentException.class, () -> new AirCounterbalance(4e4, 5e4, 1.2));
	}

	@Test
	void aCardThatDoesNotMoveHasNoCrankAngles() {
		UnitKinematics unit = Wells.unit("C320-298-100");
		double[] still = new double[20];
		Arrays.fill(still, 1);
		SurfaceCard card = new SurfaceCard(still, still, 5);
		assertThrows(IllegalArgumentException.class, () -> CrankCycle.of(card, unit, CrankMapping.BY_POSITION));
	}
}
