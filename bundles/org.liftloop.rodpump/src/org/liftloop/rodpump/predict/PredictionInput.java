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

import java.util.ArrayList;
import java.util.List;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.wave.GibbsSolver;
import org.liftloop.rodpump.wave.RodFriction;

/**
 * A well to predict.
 *
 * @param string              rods
 * @param unit                pumping unit
 * @param strokesPerMinute    mean pumping speed, 1/min; above 0, at most 60
 * @param dampingRatio        Gibbs' dimensionless damping nu, 0 to 2
 * @param fluidDensityKgM3    density of the fluid in the tubing, kg/m3; 0 to 3,000
 * @param plungerDiameterM    pump plunger diameter, m; above 0, at most 0.3
 * @param dischargePressurePa pressure above the plunger pd, gauge, Pa; 0 to 1e9
 * @param intakePressurePa    pump intake pressure pi, gauge, Pa; 0 to pd
 * @param drive               how the crank turns within a stroke
 * @param path                the well, which bends and lays the rods on the tubing
 * @param friction            dry friction on the rods
 * @param tubing              what holds the barrel
 */
public record PredictionInput(RodString string, UnitKinematics unit, double strokesPerMinute, double dampingRatio,
		double fluidDensityKgM3, double plungerDiameterM, double dischargePressurePa, double intakePressurePa,
		CrankDrive drive, WellPath path, RodFriction friction, TubingSupport tubing) {

	/** Checks the ranges. */
	public PredictionInput {
		Argument.positive("strokesPerMinute", strokesPerMinute, SurfaceCard.MAXIMUM_STROKES_PER_MINUTE);
		Argument.inRange("dampingRatio", dampingRatio, 0, GibbsSolver.MAXIMUM_DAMPING_RATIO);
		Argument.inRange("fluidDensityKgM3", fluidDensityKgM3, 0, 3_000);
		Argument.positive("plungerDiameterM", plungerDiameterM, 0.3);
		Argument.inRange("dischargePressurePa", dischargePressurePa, 0, 1e9);
		Argument.inRange("intakePressurePa", intakePressurePa, 0, dischargePressurePa);
	}

	/**
	 * A vertical well with constant crank speed, no dry friction and anchored tubing.
	 *
	 * @param string              rods
	 * @param unit                pumping unit
	 * @param strokesPerMinute    pumping speed, 1/min
	 * @param dampingRatio        Gibbs' dimensionless damping nu
	 * @param fluidDensityKgM3    density of the fluid in the tubing, kg/m3
	 * @param plungerDiameterM    pump plunger diameter, m
	 * @param dischargePressurePa pressure above the plunger pd, gauge, Pa
	 * @param intakePressurePa    pump intake pressure pi, gauge, Pa
	 */
	public PredictionInput(RodString string, UnitKinematics unit, double strokesPerMinute, double dampingRatio,
			double fluidDensityKgM3, double plungerDiameterM, double dischargePressurePa, double intakePressurePa) {
		this(string, unit, strokesPerMinute, dampingRatio, fluidDensityKgM3, plungerDiameterM, dischargePressurePa,
				intakePressurePa, CrankDrive.CONSTANT, WellPath.VERTICAL, RodFriction.NONE, TubingSupport.ANCHORED);
	}

	/**
	 * @param other how the crank turns
	 * @return a well that differs in this only
	 */
	public PredictionInput withDrive(CrankDrive other) {
		return new PredictionInput(string, unit, strokesPerMinute, dampingRatio, fluidDensityKgM3, plungerDiameterM,
				dischargePressurePa, intakePressurePa, other, path, friction, tubing);
	}

	/**
	 * @param newPath     the well
	 * @param newFriction dry friction on the rods
	 * @return a well that differs in these only
	 */
	public PredictionInput withPath(WellPath newPath, RodFriction newFriction) {
		return new PredictionInput(string, unit, strokesPerMinute, dampingRatio, fluidDensityKgM3, plungerDiameterM,
				dischargePressurePa, intakePressurePa, drive, newPath, newFriction, tubing);
	}

	/**
	 * @param other what holds the barrel
	 * @return a well that differs in this only
	 */
	public PredictionInput withTubing(TubingSupport other) {
		return new PredictionInput(string, unit, strokesPerMinute, dampingRatio, fluidDensityKgM3, plungerDiameterM,
				dischargePressurePa, intakePressurePa, drive, path, friction, other);
	}

	/**
	 * The same well with its rods parted; predict it with a {@link FreeEnd}. The damping coefficient c stays that of the
	 * whole string, as the fluid is the same.
	 *
	 * @param depthM length of rod above the break, m; above 0, below the string's length
	 * @return a well of the rods above the break
	 */
	public PredictionInput partedAt(double depthM) {
		if (!(depthM > 0 && depthM < string.lengthM())) {
			throw new IllegalArgumentException("depthM is " + depthM + "; the rods can part between 0 and "
					+ string.lengthM() + " m");
		}
		List<RodTaper> left = new ArrayList<>();
		double restM = depthM;
		for (RodTaper taper : string.tapers()) {
			if (restM > 0) {
				left.add(new RodTaper(Math.min(restM, taper.lengthM()), taper.diameterM(), taper.weightNPerM(),
						taper.youngsModulusPa(), taper.grade(), taper.serviceFactor()));
			}
			restM -= taper.lengthM();
		}
		RodString above = new RodString(left);
		double whole = string.meanWaveSpeedMPerS() / string.lengthM();
		double ratio = Math.min(GibbsSolver.MAXIMUM_DAMPING_RATIO,
				dampingRatio * whole / (above.meanWaveSpeedMPerS() / above.lengthM()));
		return new PredictionInput(above, unit, strokesPerMinute, ratio, fluidDensityKgM3, plungerDiameterM,
				dischargePressurePa, intakePressurePa, drive, path, friction, tubing);
	}

	/** @return plunger area Ap, m2 */
	public double plungerAreaM2() {
		return Math.PI / 4 * plungerDiameterM * plungerDiameterM;
	}

	/** @return fluid load Fo = Ap (pd - pi), N */
	public double fluidLoadN() {
		return plungerAreaM2() * (dischargePressurePa - intakePressurePa);
	}

	/** @return duration of a stroke, s */
	public double periodS() {
		return 60 / strokesPerMinute;
	}

	/** @return what the pump works against */
	public PumpSetting pumpSetting() {
		return new PumpSetting(plungerAreaM2(), dischargePressurePa, intakePressurePa, fluidDensityKgM3, tubing);
	}
}
