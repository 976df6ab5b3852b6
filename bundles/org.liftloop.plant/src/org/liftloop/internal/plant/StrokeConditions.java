/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant;

import java.time.Instant;

import org.liftloop.plant.fault.EquipmentFault.Kind;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.FreeEnd;
import org.liftloop.rodpump.predict.PlungerLimits;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.PumpBoundary;
import org.liftloop.rodpump.predict.PumpFluid;
import org.liftloop.rodpump.predict.PumpLeaks;
import org.liftloop.rodpump.predict.TubingSupport;
import org.liftloop.rodpump.wave.RodFriction;

/**
 * The conditions of a stroke: the well, the pressures that follow from its levels, and what its faults do.
 *
 * @param input well for the predictor
 * @param pump  its pump
 */
public record StrokeConditions(PredictionInput input, PumpBoundary pump) {

	private static final double ATMOSPHERE_PA = 101_325;
	private static final double LARGEST_DEAD_SPACE_M = 10;
	private static final double LARGEST_FRICTION_N = 1e7;
	/** Dead space over the least that locks a pump full of gas. */
	private static final double LOCK_MARGIN = 1.5;

	/**
	 * @param spec             the well
	 * @param faults           its faults
	 * @param time             time
	 * @param balance          its levels
	 * @param strokesPerMinute speed of the stroke, 1/min
	 * @return the conditions
	 */
	public static StrokeConditions of(WellSpec spec, FaultSet faults, Instant time, FluidBalance balance,
			double strokesPerMinute) {
		PredictionInput known = spec.pumping();
		double dischargePa = balance.dischargePa();
		double intakePa = Math.min(balance.intakePa(), dischargePa);
		RodFriction friction = known.friction();
		double alongN = faults.level(Kind.PARAFFIN, time) * fluidLoadN(spec);
		double slip = faults.level(Kind.SLIPPING_ANCHOR, time);
		TubingSupport support = slip > 0 && known.tubing().isRigid()
				? spec.tubing().unanchored().slippingAbove((1 - slip) / 2 * fluidLoadN(spec))
				: known.tubing();
		PredictionInput input = new PredictionInput(known.string(), known.unit(), strokesPerMinute,
				known.dampingRatio(), known.fluidDensityKgM3(), known.plungerDiameterM(), dischargePa, intakePa,
				known.drive(), known.path(),
				friction.withAlong(friction.alongNPerM() + alongN / known.string().lengthM()), support);
		if (faults.has(Kind.PARTED_RODS, time)) {
			double depthM = faults.level(Kind.PARTED_RODS, time) * known.string().lengthM();
			return new StrokeConditions(input.partedAt(depthM), new FreeEnd());
		}
		return new StrokeConditions(input, pump(spec, faults, time, input, balance.supply()));
	}

	/**
	 * @param spec   the well
	 * @param faults its faults
	 * @param time   time
	 * @return effective area of the hole in the tubing, m2
	 */
	public static double tubingLeakM2(WellSpec spec, FaultSet faults, Instant time) {
		return faults.level(Kind.TUBING_LEAK, time) * orificeM2(spec);
	}

	private static BarrelPump pump(WellSpec spec, FaultSet faults, Instant time, PredictionInput input,
			double supply) {
		double lock = faults.level(Kind.GAS_LOCK, time);
		PumpLeaks leaks = spec.pump().leaks();
		PumpLeaks leaking = new PumpLeaks(
				leaks.standingValveM2() + faults.level(Kind.STANDING_VALVE_LEAK, time) * orificeM2(spec),
				leaks.travellingValveM2() + faults.level(Kind.TRAVELLING_VALVE_LEAK, time) * orificeM2(spec),
				(1 - lock) * leaks.slippageM3PerSPa()
						+ faults.level(Kind.WORN_PUMP, time) * plungerM3PerS(spec) / columnPa(spec),
				leaks.wornSlippageM3PerSPa(), leaks.wornFromM(), leaks.wornToM());
		double gas = (spec.gasLiquidRatio() + faults.level(Kind.GAS_INTERFERENCE, time)) * ATMOSPHERE_PA
				/ (input.intakePressurePa() + ATMOSPHERE_PA);
		PumpFluid fluid = spec.pump().fluid();
		PumpFluid entering = new PumpFluid((1 - lock * gassy(spec, input)) * supply / (1 + gas),
				fluid.dispersedFraction() + lock * (1 - fluid.dispersedFraction()),
				fluid.polytropicExponent(), fluid.liquidModulusPa());
		PlungerLimits limits = spec.pump().limits();
		double frictionN = limits.frictionN() + faults.level(Kind.STUCK_PUMP, time) * fluidLoadN(spec);
		return new BarrelPump(entering, deadSpaceM(spec, lock), leaking, spec.pump().standingValveDelayM(),
				spec.pump().travellingValveDelayM(), limits.withFriction(Math.min(LARGEST_FRICTION_N, frictionN)));
	}

	/**
	 * How much of the gas of a lock enters: all of it at the well's usual intake pressure and below, none at twice that. The
	 * higher the liquid stands, the less free gas there is, and the more of it goes up the annulus. Engineering judgement.
	 */
	private static double gassy(WellSpec spec, PredictionInput input) {
		return Math.clamp(
				2 - (input.intakePressurePa() + ATMOSPHERE_PA) / (spec.pumping().intakePressurePa() + ATMOSPHERE_PA), 0, 1);
	}

	/**
	 * With a dead space of the stroke over the compression less one, gas alone never reaches the discharge pressure. It is
	 * spaced for the well's usual pressures: when the liquid rises, less compression is needed, and the lock can let go.
	 */
	private static double deadSpaceM(WellSpec spec, double lock) {
		double knownM = spec.pump().deadSpaceM();
		if (lock == 0) {
			return knownM;
		}
		PredictionInput usual = spec.pumping();
		double compression = Math.pow(
				(usual.dischargePressurePa() + ATMOSPHERE_PA) / (usual.intakePressurePa() + ATMOSPHERE_PA),
				1 / spec.pump().fluid().polytropicExponent());
		double lockedM = LOCK_MARGIN * usual.unit().strokeM() / (compression - 1);
		return Math.min(LARGEST_DEAD_SPACE_M, knownM + lock * Math.max(0, lockedM - knownM));
	}

	/** Pressure of the full tubing at the pump, Pa. */
	private static double columnPa(WellSpec spec) {
		return Math.max(1e5, spec.pumping().dischargePressurePa());
	}

	private static double fluidLoadN(WellSpec spec) {
		return spec.pumping().plungerAreaM2() * columnPa(spec);
	}

	/** Mean flow of the plunger on its way up, m3/s. */
	private static double plungerM3PerS(WellSpec spec) {
		return 2 * spec.displacementM3PerS();
	}

	/** Area through which the column would pass the plunger's flow. */
	private static double orificeM2(WellSpec spec) {
		return plungerM3PerS(spec) / Math.sqrt(2 * columnPa(spec) / Math.max(1, spec.pumping().fluidDensityKgM3()));
	}
}
