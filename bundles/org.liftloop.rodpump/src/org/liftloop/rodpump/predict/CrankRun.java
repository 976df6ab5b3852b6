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

import org.liftloop.rodpump.predict.CrankDrive.Prescribed;
import org.liftloop.rodpump.predict.CrankDrive.SlippingMotor;
import org.liftloop.rodpump.unit.UnitKinematics;

/** Crank angle and polished-rod height at each time step of a stroke that begins at bottom dead centre. */
final class CrankRun {

	private static final double TURN = 2 * Math.PI;

	private final UnitKinematics unit;
	private final CrankDrive drive;
	private final double periodS;
	private final double bottomRad;
	/** Crank angle from bottom dead centre. */
	private final double[] turnedRad;
	private final double[] heightM;

	CrankRun(PredictionInput input, int steps) {
		unit = input.unit();
		drive = input.drive();
		periodS = input.periodS();
		bottomRad = unit.bottomDeadCentreRad();
		turnedRad = new double[steps];
		heightM = new double[steps];
		if (drive instanceof Prescribed prescribed) {
			follow(prescribed);
		} else {
			for (int k = 0; k < steps; k++) {
				turnedRad[k] = TURN * k / steps;
			}
		}
		place();
	}

	/** Turns as another run does that has other steps. */
	void startFrom(CrankRun other) {
		int steps = turnedRad.length;
		int others = other.turnedRad.length;
		for (int k = 0; k < steps; k++) {
			double at = (double) k * others / steps;
			int left = (int) at;
			double leftRad = other.turnedRad[left];
			double rightRad = left + 1 < others ? other.turnedRad[left + 1] : TURN;
			turnedRad[k] = leftRad + (at - left) * (rightRad - leftRad);
		}
		place();
	}

	private void place() {
		for (int k = 0; k < heightM.length; k++) {
			heightM[k] = unit.positionM(bottomRad + turnedRad[k]);
		}
	}

	int steps() {
		return heightM.length;
	}

	double heightM(int step) {
		return heightM[step];
	}

	double angleRad(int step) {
		return (bottomRad + turnedRad[step]) % TURN;
	}

	double speedRadPerS(int step) {
		int steps = turnedRad.length;
		double nextRad = step + 1 < steps ? turnedRad[step + 1] : TURN;
		double lastRad = step > 0 ? turnedRad[step - 1] : turnedRad[steps - 1] - TURN;
		return (nextRad - lastRad) * steps / (2 * periodS);
	}

	/** d(angle)/dt = speed(angle), by Runge-Kutta; the speed's unit follows from the duration of the turn. */
	private void follow(Prescribed prescribed) {
		double[] speeds = prescribed.relativeSpeeds().stream().mapToDouble(Double::doubleValue).toArray();
		double duration = 0;
		for (int i = 0; i < speeds.length; i++) {
			double from = speeds[i];
			double to = speeds[(i + 1) % speeds.length];
			// The integral of 1/speed over a straight piece.
			duration += Math.abs(to - from) < 1e-9 * from ? 1 / from : Math.log(to / from) / (to - from);
		}
		double step = duration * TURN / speeds.length / turnedRad.length;
		double angle = 0;
		for (int k = 0; k < turnedRad.length; k++) {
			turnedRad[k] = angle;
			double a = speed(speeds, angle);
			double b = speed(speeds, angle + step * a / 2);
			double c = speed(speeds, angle + step * b / 2);
			double d = speed(speeds, angle + step * c);
			angle += step * (a + 2 * b + 2 * c + d) / 6;
		}
		double closure = TURN / angle;
		for (int k = 0; k < turnedRad.length; k++) {
			turnedRad[k] *= closure;
		}
	}

	private static double speed(double[] speeds, double angle) {
		double at = (angle / TURN * speeds.length) % speeds.length;
		int left = Math.min((int) at, speeds.length - 1);
		return speeds[left] + (at - left) * (speeds[(left + 1) % speeds.length] - speeds[left]);
	}

	/**
	 * Lets the motor answer the loads of the last stroke. Its speed equation is linear, so that its periodic solution
	 * follows at once; what remains is that loads and speed must agree, stroke by stroke.
	 *
	 * @param rodLoadN polished-rod load at each step; overwritten
	 */
	void answer(double[] rodLoadN) {
		if (!(drive instanceof SlippingMotor motor)) {
			return;
		}
		int steps = turnedRad.length;
		double meanRadPerS = TURN / periodS;
		double stepS = periodS / steps;
		double mean = 0;
		for (int k = 0; k < steps; k++) {
			double angle = bottomRad + turnedRad[k];
			rodLoadN[k] = unit.torqueFactorM(angle) * (rodLoadN[k] - motor.structuralUnbalanceN())
					- motor.counterbalanceNm() * Math.sin(angle + unit.geometry().tauRad());
			mean += rodLoadN[k] / steps;
		}
		double perSpeed = motor.ratedTorqueNm() / (motor.ratedSlipFraction() * meanRadPerS);
		double keep = 1 / (1 + stepS * perSpeed / motor.inertiaKgM2());
		// With the mean torque taken off, the deviation from the mean speed is what remains.
		double deviation = 0;
		for (int k = 0; k < steps; k++) {
			deviation = keep * (deviation - stepS / motor.inertiaKgM2() * (rodLoadN[k] - mean));
		}
		deviation /= 1 - Math.pow(keep, steps);
		double angle = 0;
		for (int k = 0; k < steps; k++) {
			turnedRad[k] = angle;
			double next = keep * (deviation - stepS / motor.inertiaKgM2() * (rodLoadN[k] - mean));
			double speed = meanRadPerS + (deviation + next) / 2;
			if (speed <= 0) {
				throw new PredictionRefusedException("the crank would stop at " + Math.round(Math.toDegrees(angle))
						+ " degrees past bottom dead centre; give the motor more torque or inertia, or less slip");
			}
			angle += stepS * speed;
			deviation = next;
		}
		place();
	}
}
