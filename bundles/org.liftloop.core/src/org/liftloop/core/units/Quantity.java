/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.units;

/**
 * A kind of value as an engineer thinks of it: finer than a dimension, since a rod length is read in feet and its
 * diameter in inches.
 */
public enum Quantity {
	/** Well depths and rod lengths. */
	LENGTH(Unit.METRE),
	/** Polished-rod and plunger positions and strokes. */
	POSITION(Unit.METRE),
	/** Rod, plunger and tubing diameters, pumping unit dimensions. */
	DIAMETER(Unit.METRE),
	/** Loads and weights. */
	FORCE(Unit.NEWTON),
	/** Rod stresses and strengths. */
	STRESS(Unit.PASCAL),
	/** Modulus of elasticity. */
	ELASTICITY(Unit.PASCAL),
	/** Fluid pressures. */
	PRESSURE(Unit.PASCAL),
	/** Gearbox torques and counterbalance moments. */
	TORQUE(Unit.NEWTON_METRE),
	/** Polished-rod and motor power. */
	POWER(Unit.WATT),
	/** Motor currents. */
	CURRENT(Unit.AMPERE),
	/** Pump displacement and production. */
	VOLUME_RATE(Unit.CUBIC_METRE_PER_SECOND),
	/** Pumping speed; held in strokes per minute throughout Liftloop, the one value that is not SI inside. */
	PUMPING_SPEED(Unit.STROKES_PER_MINUTE),
	/** Densities. */
	DENSITY(Unit.KILOGRAM_PER_CUBIC_METRE),
	/** Rod weight per length. */
	WEIGHT_PER_LENGTH(Unit.NEWTON_PER_METRE),
	/** Rod string spring rate. */
	SPRING_RATE(Unit.NEWTON_PER_METRE),
	/** Dynamic viscosity. */
	VISCOSITY(Unit.PASCAL_SECOND),
	/** Temperatures. */
	TEMPERATURE(Unit.KELVIN),
	/** Differences of temperatures: residuals, margins, standard deviations. */
	TEMPERATURE_DIFFERENCE(Unit.KELVIN_DIFFERENCE),
	/** Flow of a coolant. */
	MASS_FLOW(Unit.KILOGRAM_PER_SECOND),
	/** Heat load, heat given to the secondary side. */
	HEAT_FLOW(Unit.WATT),
	/** Heat capacity of one side of a cooling loop. */
	HEAT_CAPACITY(Unit.JOULE_PER_KELVIN),
	/** Conductance (UA) of a heat exchanger, loss to the surroundings. */
	CONDUCTANCE(Unit.WATT_PER_KELVIN),
	/** Fouling resistance. */
	FOULING_RESISTANCE(Unit.SQUARE_METRE_KELVIN_PER_WATT),
	/** Heat-transfer area. */
	AREA(Unit.SQUARE_METRE),
	/** Times within a stroke. */
	TIME(Unit.SECOND),
	/** Inclination, azimuth, crank angles. */
	ANGLE(Unit.RADIAN),
	/** Fillage, Goodman loading, water cut: shown in percent. */
	FRACTION(Unit.ONE),
	/** Plain numbers such as a damping ratio. */
	NUMBER(Unit.ONE);

	private final Unit storedUnit;

	Quantity(Unit storedUnit) {
		this.storedUnit = storedUnit;
	}

	/** @return the unit in which models, solvers and files hold this quantity */
	public Unit storedUnit() {
		return storedUnit;
	}
}
