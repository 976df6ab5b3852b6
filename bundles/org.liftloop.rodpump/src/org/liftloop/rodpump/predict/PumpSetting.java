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

/**
 * What the pump of a run works against.
 *
 * @param plungerAreaM2       plunger area Ap, m2
 * @param dischargePressurePa pressure above the plunger pd, gauge, Pa
 * @param intakePressurePa    pump intake pressure pi, gauge, Pa; at most pd
 * @param fluidDensityKgM3    density of the liquid, kg/m3
 * @param tubing              what holds the barrel
 */
public record PumpSetting(double plungerAreaM2, double dischargePressurePa, double intakePressurePa,
		double fluidDensityKgM3, TubingSupport tubing) {

	/** @return fluid load Fo = Ap (pd - pi), N */
	public double fluidLoadN() {
		return plungerAreaM2 * (dischargePressurePa - intakePressurePa);
	}
}
