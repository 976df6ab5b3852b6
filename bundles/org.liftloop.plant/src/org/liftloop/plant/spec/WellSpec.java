/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

import org.liftloop.internal.plant.Ranges;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictionInput;

/**
 * A simulated well as it truly is. Immutable.
 *
 * @param name           name, not blank
 * @param pumping        rods, unit, damping, friction, tubing, pressures and the speed at the start; both pressures are
 *                       replaced by those that follow from the fluid levels
 * @param pump           the pump without faults; its fluid is replaced by what the annulus offers
 * @param gasLiquidRatio free gas that enters the pump, at standard pressure, per volume of liquid; 0 to 1,000
 * @param inflow         the reservoir
 * @param annulus        the annulus
 * @param tubing         the tubing
 * @param drive          the drive
 * @param motor          the motor
 * @param balance        counterbalance
 * @param limits         load limits of the controller
 * @param sensors        sensors
 * @param levelM         height of liquid above the pump at the start, m; 0 to the pump's depth
 * @param seed           seed of the noise
 */
public record WellSpec(String name, PredictionInput pumping, BarrelPump pump, double gasLiquidRatio, InflowSpec inflow,
		AnnulusSpec annulus, TubingSpec tubing, DriveSpec drive, MotorSpec motor, BalanceSpec balance,
		LoadLimits limits, SensorSpec sensors, double levelM, long seed) implements AssetSpec {

	/** Checks the ranges. */
	public WellSpec {
		name = Ranges.text("name", name);
		Ranges.inRange("gasLiquidRatio", gasLiquidRatio, 0, 1_000);
		Ranges.inRange("levelM", levelM, 0, annulus.pumpDepthM());
	}

	/**
	 * @param other the reservoir
	 * @return a well that differs in this only
	 */
	public WellSpec withInflow(InflowSpec other) {
		return new WellSpec(name, pumping, pump, gasLiquidRatio, other, annulus, tubing, drive, motor, balance, limits,
				sensors, levelM, seed);
	}

	/**
	 * @param ratio free gas that enters the pump, at standard pressure, per volume of liquid
	 * @return a well that differs in this only
	 */
	public WellSpec withGas(double ratio) {
		return new WellSpec(name, pumping, pump, ratio, inflow, annulus, tubing, drive, motor, balance, limits, sensors,
				levelM, seed);
	}

	/**
	 * @param other sensors
	 * @return a well that differs in this only
	 */
	public WellSpec withSensors(SensorSpec other) {
		return new WellSpec(name, pumping, pump, gasLiquidRatio, inflow, annulus, tubing, drive, motor, balance, limits,
				other, levelM, seed);
	}

	/**
	 * @param heightM height of liquid above the pump at the start, m
	 * @return a well that differs in this only
	 */
	public WellSpec withLevel(double heightM) {
		return new WellSpec(name, pumping, pump, gasLiquidRatio, inflow, annulus, tubing, drive, motor, balance, limits,
				sensors, heightM, seed);
	}

	/**
	 * @param otherName name
	 * @param otherSeed seed of the noise
	 * @return the same well under another name, with other noise
	 */
	public WellSpec named(String otherName, long otherSeed) {
		return new WellSpec(otherName, pumping, pump, gasLiquidRatio, inflow, annulus, tubing, drive, motor, balance,
				limits, sensors, levelM, otherSeed);
	}

	/** @return what a full pump displaces at the speed of the start, without losses, m3/s */
	public double displacementM3PerS() {
		return pumping.plungerAreaM2() * pumping.unit().strokeM() * pumping.strokesPerMinute() / 60;
	}
}
