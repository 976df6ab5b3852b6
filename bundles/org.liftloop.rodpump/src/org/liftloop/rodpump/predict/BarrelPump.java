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

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.Say;

/**
 * A pump by the balance of what is in its barrel: the space below the plunger, Ap times dead space and plunger height,
 * holds liquid and gas, which enter through the standing valve when the barrel's pressure falls to pi, leave through the
 * travelling valve when it rises to pd, and leak past both. The rods carry Ap (pd - p). The faults are parameters of this
 * one balance, so they combine.
 * <p>
 * The switch of the valves is that of Gibbs (SPE 588, 1963), the gas p V^n = constant. The dead space counts from the
 * plunger's lowest height in the stroke before: a pump spaced well.
 *
 * @param fluid                 what enters the barrel
 * @param deadSpaceM            dead space between the valves with the plunger at its lowest, as plunger height, m; 0.001
 *                              to 10
 * @param leaks                 ways past the valves
 * @param standingValveDelayM   what flows back before the standing valve's ball seats, as plunger travel, m; 0 to 5
 * @param travellingValveDelayM what flows back before the travelling valve's ball seats, as plunger travel, m; 0 to 5
 * @param limits                what the plunger meets on its way
 */
public record BarrelPump(PumpFluid fluid, double deadSpaceM, PumpLeaks leaks, double standingValveDelayM,
		double travellingValveDelayM, PlungerLimits limits) implements PumpBoundary {

	/** Dead space of a pump spaced well: 6 in between the valves; engineering judgement. */
	public static final double DEFAULT_DEAD_SPACE_M = 0.15;

	/** A tight pump that fills with liquid. */
	public static final BarrelPump FULL = of(PumpFluid.LIQUID);

	/** Checks the ranges. */
	public BarrelPump {
		Argument.inRange("deadSpaceM", deadSpaceM, 0.001, 10);
		Argument.inRange("standingValveDelayM", standingValveDelayM, 0, 5);
		Argument.inRange("travellingValveDelayM", travellingValveDelayM, 0, 5);
	}

	/**
	 * A tight pump of a wanted fillage: liquid below free gas of intake pressure. The gas is compressed to the discharge
	 * pressure before the travelling valve opens, so a little less liquid than the fillage enters. At a low intake pressure
	 * this is fluid pound, at a high one gas interference.
	 *
	 * @param fillageFraction part of the plunger's way left when the travelling valve opens, above 0, at most 1
	 * @param well            its well
	 * @return the pump
	 * @throws IllegalArgumentException if gas alone fills the pump more than that at these pressures; the message says how far
	 */
	public static BarrelPump filledTo(double fillageFraction, PredictionInput well) {
		Argument.positive("fillageFraction", fillageFraction, 1);
		double compressed = BarrelContent.compressedFraction(well.intakePressurePa(), well.dischargePressurePa(),
				PumpFluid.DEFAULT_POLYTROPIC_EXPONENT);
		if (fillageFraction < compressed) {
			throw new IllegalArgumentException("a fillage of " + Say.percent(fillageFraction)
					+ " is not possible: at these pressures a pump full of gas alone reaches " + Say.percent(compressed));
		}
		double liquid = fillageFraction == 1 ? 1 : (fillageFraction - compressed) / (1 - compressed);
		return of(PumpFluid.of(liquid, 0));
	}

	/**
	 * @param fluid what enters the barrel
	 * @return a tight pump for it
	 */
	public static BarrelPump of(PumpFluid fluid) {
		return new BarrelPump(fluid, DEFAULT_DEAD_SPACE_M, PumpLeaks.NONE, 0, 0, PlungerLimits.NONE);
	}

	/**
	 * @param other ways past the valves
	 * @return a pump that differs in this only
	 */
	public BarrelPump withLeaks(PumpLeaks other) {
		return new BarrelPump(fluid, deadSpaceM, other, standingValveDelayM, travellingValveDelayM, limits);
	}

	/**
	 * @param other what the plunger meets on its way
	 * @return a pump that differs in this only
	 */
	public BarrelPump withLimits(PlungerLimits other) {
		return new BarrelPump(fluid, deadSpaceM, leaks, standingValveDelayM, travellingValveDelayM, other);
	}

	/**
	 * @param heightM dead space as plunger height, m
	 * @return a pump that differs in this only
	 */
	public BarrelPump withDeadSpace(double heightM) {
		return new BarrelPump(fluid, heightM, leaks, standingValveDelayM, travellingValveDelayM, limits);
	}

	/**
	 * @param standingM   delay of the standing valve, as plunger travel, m
	 * @param travellingM delay of the travelling valve, as plunger travel, m
	 * @return a pump that differs in this only
	 */
	public BarrelPump withDelays(double standingM, double travellingM) {
		return new BarrelPump(fluid, deadSpaceM, leaks, standingM, travellingM, limits);
	}

	@Override
	public PumpCycle start(PumpSetting setting) {
		return new BarrelCycle(this, setting);
	}

	/** Barrel content, valves and barrel height stay as they are. */
	@Override
	public PumpCycle continueFrom(PumpCycle last, PumpSetting setting) {
		return last instanceof BarrelCycle cycle ? new BarrelCycle(this, setting, cycle) : start(setting);
	}
}
