/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.inflow;

/**
 * Where pump and reservoir come to rest: the level in the annulus falls until the inflow is what the pump moves, or until
 * there is none left above the pump; then the pump fills as far as the inflow goes.
 *
 * @param rateM3PerS liquid that both move, m3/s
 * @param intakePa   pump intake pressure, Pa
 * @param fillage    pump fillage, above 0, at most 1
 */
public record OperatingPoint(double rateM3PerS, double intakePa, double fillage) {

	/**
	 * @param inflow           the reservoir
	 * @param displacedM3PerS  what a full pump displaces, m3/s; above {@code slippageM3PerS}
	 * @param slippageM3PerS   what of it slips back past the plunger, m3/s; at least 0
	 * @param lowestPa         intake pressure of the well pumped off: casing head pressure and the weight of its gas, Pa
	 * @return the operating point
	 * @throws IllegalArgumentException if the pump moves nothing
	 */
	public static OperatingPoint of(InflowCurve inflow, double displacedM3PerS, double slippageM3PerS, double lowestPa) {
		double capacityM3PerS = displacedM3PerS - slippageM3PerS;
		if (!(capacityM3PerS > 0 && slippageM3PerS >= 0)) {
			throw new IllegalArgumentException("displacedM3PerS is " + displacedM3PerS + ", slippageM3PerS " + slippageM3PerS
					+ "; the pump must move something");
		}
		double highestM3PerS = inflow.rateM3PerS(lowestPa);
		return capacityM3PerS < highestM3PerS
				? new OperatingPoint(capacityM3PerS, inflow.pressurePa(capacityM3PerS), 1)
				: new OperatingPoint(highestM3PerS, lowestPa,
						Math.min(1, (highestM3PerS + slippageM3PerS) / displacedM3PerS));
	}
}
