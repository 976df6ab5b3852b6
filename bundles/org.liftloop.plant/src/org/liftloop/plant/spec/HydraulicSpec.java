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
import org.liftloop.thermal.hydraulic.PumpCurve;

/**
 * Pump and circuit of a loop. The pressure drop of the circuit grows with the square of the flow and is that of the pump
 * at the rated point, so the affinity laws hold for both together.
 *
 * @param curve           curve of the pump at the rated speed
 * @param ratedFlowKgPerS flow of the sound loop at the rated speed, kg/s; above 0, at most 1e5
 * @param densityKgM3     density of the coolant, kg/m3; 100 to 5,000
 */
public record HydraulicSpec(PumpCurve curve, double ratedFlowKgPerS, double densityKgM3) {

	/** Checks the ranges. */
	public HydraulicSpec {
		Ranges.inRange("ratedFlowKgPerS", ratedFlowKgPerS, Double.MIN_NORMAL, 1e5);
		Ranges.inRange("densityKgM3", densityKgM3, 100, 5_000);
		if (!(curve.risePa(ratedFlowKgPerS / densityKgM3, 1) > 0)) {
			throw new IllegalArgumentException("ratedFlowKgPerS is " + ratedFlowKgPerS + "; the pump cannot give it");
		}
	}
}
