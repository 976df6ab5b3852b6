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

/** What a unit measures; only units of one dimension convert into each other. */
public enum Dimension {
	/** Length; SI unit m. */
	LENGTH,
	/** Force and weight; SI unit N. */
	FORCE,
	/** Stress, pressure and elasticity; SI unit Pa. */
	PRESSURE,
	/** Torque; SI unit N m. */
	TORQUE,
	/** Electric current; SI unit A. */
	CURRENT,
	/** Power; SI unit W. */
	POWER,
	/** Volume per time; SI unit m3/s. */
	VOLUME_RATE,
	/** Strokes or turns per time; SI unit 1/s. */
	FREQUENCY,
	/** Mass; SI unit kg. */
	MASS,
	/** Mass per volume; SI unit kg/m3. */
	DENSITY,
	/** Force per length: rod weight and spring rate; SI unit N/m. */
	FORCE_PER_LENGTH,
	/** Dynamic viscosity; SI unit Pa s. */
	VISCOSITY,
	/** Time; SI unit s. */
	TIME,
	/** Temperature on a scale; SI unit K. */
	TEMPERATURE,
	/** Difference of two temperatures; SI unit K. */
	TEMPERATURE_DIFFERENCE,
	/** Mass per time; SI unit kg/s. */
	MASS_FLOW,
	/** Heat per kelvin; SI unit J/K. */
	HEAT_CAPACITY,
	/** Heat flow per kelvin; SI unit W/K. */
	CONDUCTANCE,
	/** Thermal resistance of an area; SI unit m2 K/W. */
	AREA_RESISTANCE,
	/** Area; SI unit m2. */
	AREA,
	/** Plane angle; SI unit rad. */
	ANGLE,
	/** Ratios; SI unit 1. */
	RATIO
}
