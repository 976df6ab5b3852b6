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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.predict.CrankDrive.Prescribed;
import org.liftloop.rodpump.predict.CrankDrive.SlippingMotor;
import org.liftloop.rodpump.unit.UnitKinematics;

class DriveTest {

	private static final double MEAN_RAD_PER_S = 8 * 2 * Math.PI / 60;

	private static PredictionInput well() {
		return Wells.well(Rods.api76(), Wells.unit("C320-298-100"), 8, 0.1);
	}

	private static PredictedCard predicted(CrankDrive drive) {
		PredictedCard card = Predictor.DEFAULT.predict(well().withDrive(drive), BarrelPump.FULL, () -> false);
		assertTrue(card.isPeriodic());
		return card;
	}

	private static double slowest(PredictedCard card) {
		return Arrays.stream(card.crank().speedRadPerS()).min().orElseThrow();
	}

	private static double fastest(PredictedCard card) {
		return Arrays.stream(card.crank().speedRadPerS()).max().orElseThrow();
	}

	/** Loads of the polished rod stand against the crank angle: position and angle belong together. */
	@Test
	void angleAndPositionBelongTogether() {
		PredictedCard card = predicted(new SlippingMotor(30_000, 0.08, 1e4, 50_000, 0));
		double[] angleRad = card.crank().angleRad();
		double[] positionM = card.surfaceCard().positionM();
		for (int i = 0; i < angleRad.length; i++) {
			assertEquals(well().unit().positionM(angleRad[i]), positionM[i], 1e-9);
		}
	}

	@Test
	void equalSpeedsAreConstantSpeed() {
		PredictedCard constant = predicted(CrankDrive.CONSTANT);
		PredictedCard equal = predicted(new Prescribed(Collections.nCopies(8, Double.valueOf(3))));
		assertArrayEquals(constant.surfaceCard().positionM(), equal.surfaceCard().positionM(), 1e-9);
		assertArrayEquals(constant.surfaceCard().loadN(), equal.surfaceCard().loadN(), 1);
		assertEquals(MEAN_RAD_PER_S, slowest(constant), 1e-9);
	}

	@Test
	void aPrescribedSpeedKeepsItsRatiosAndTheMean() {
		PredictedCard card = predicted(new Prescribed(List.of(Double.valueOf(1), Double.valueOf(1.3), Double.valueOf(1),
				Double.valueOf(0.8))));
		assertEquals(1.3 / 0.8, fastest(card) / slowest(card), 0.01);
		assertEquals(MEAN_RAD_PER_S, Arrays.stream(card.crank().speedRadPerS()).average().orElseThrow(),
				1e-3 * MEAN_RAD_PER_S);
	}

	/** With the periodic speed, the flywheel's acceleration is what motor and net torque leave. */
	@Test
	void theMotorsSpeedSolvesItsEquation() {
		SlippingMotor motor = new SlippingMotor(30_000, 0.08, 1e4, 50_000, 1_000);
		PredictedCard card = new Predictor(800, 200, 1e-5, 100).predict(well().withDrive(motor), BarrelPump.FULL,
				() -> false);
		UnitKinematics unit = well().unit();
		double[] angleRad = card.crank().angleRad();
		double[] speed = card.crank().speedRadPerS();
		double[] loadN = card.surfaceCard().loadN();
		int size = speed.length;
		double[] net = new double[size];
		double meanNet = 0;
		for (int i = 0; i < size; i++) {
			net[i] = unit.torqueFactorM(angleRad[i]) * (loadN[i] - motor.structuralUnbalanceN())
					- motor.counterbalanceNm() * Math.sin(angleRad[i]);
			meanNet += net[i] / size;
		}
		double perSpeed = motor.ratedTorqueNm() / (motor.ratedSlipFraction() * MEAN_RAD_PER_S);
		double intervalS = well().periodS() / size;
		double squares = 0;
		double scale = 0;
		for (int i = 0; i < size; i++) {
			double acceleration = (speed[(i + 1) % size] - speed[(i + size - 1) % size]) / (2 * intervalS);
			double left = motor.inertiaKgM2() * acceleration;
			double right = perSpeed * (MEAN_RAD_PER_S - speed[i]) + meanNet - net[i];
			squares += (left - right) * (left - right);
			scale += (net[i] - meanNet) * (net[i] - meanNet);
		}
		assertTrue(Math.sqrt(squares / scale) < 0.01, "relative " + Math.sqrt(squares / scale));
	}

	@Test
	void moreSlipVariesTheSpeedMoreAndLowersThePeak() {
		PredictedCard stiff = predicted(new SlippingMotor(30_000, 0.02, 1e4, 50_000, 0));
		PredictedCard soft = predicted(new SlippingMotor(30_000, 0.13, 1e4, 50_000, 0));
		assertTrue(fastest(soft) - slowest(soft) > 2 * (fastest(stiff) - slowest(stiff)));
	}

	@Test
	void aMotorTooWeakIsRefused() {
		PredictionInput well = well().withDrive(new SlippingMotor(1_000, 0.5, 100, 0, 0));
		PredictionRefusedException refusal = assertThrows(PredictionRefusedException.class,
				() -> Predictor.DEFAULT.predict(well, BarrelPump.FULL, () -> false));
		assertTrue(String.valueOf(refusal.getMessage()).contains("stop"));
	}
}
