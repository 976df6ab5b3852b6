/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import java.util.List;

import org.hipparchus.analysis.UnivariateFunction;
import org.jspecify.annotations.Nullable;
import org.liftloop.thermal.fluid.Fluid;
import org.liftloop.thermal.fluid.FluidState;

/**
 * A closed circuit: pump and buoyancy drive the coolant, its sections hold it back. Pressures balance at every moment:
 * the inertia of the coolant, a second or so, is not modelled. Immutable and thread-safe.
 *
 * @param fluid    coolant
 * @param sections all sections, in the direction of flow; at least one
 * @param pump     pump, or null for natural circulation
 */
public record Circuit(Fluid fluid, List<Section> sections, @Nullable PumpCurve pump) {

	private static final double STANDARD_GRAVITY_M_S2 = 9.80665;
	private static final double CLOSED_M = 1e-6;
	private static final double GUESS_KG_S = 0.1;

	/** Copies and checks the sections. */
	public Circuit {
		sections = List.copyOf(sections);
		if (sections.isEmpty()) {
			throw new IllegalArgumentException("a circuit has no section; enter at least one");
		}
		double riseM = sections.stream().mapToDouble(Section::riseM).sum();
		if (Math.abs(riseM) > CLOSED_M * sections.size()) {
			throw new IllegalArgumentException("the circuit ends " + riseM
					+ " m above its start; correct the rises: they must add up to 0");
		}
	}

	/**
	 * @param temperaturesK mean temperature of each section, K
	 * @param speed         speed of the pump over its rated speed
	 * @return flow, kg/s; negative if buoyancy drives it backwards
	 * @throws FlowRefusedException     if nothing holds the flow back
	 * @throws IllegalArgumentException if a temperature is out of the range of the fluid
	 */
	public double flowKgPerS(double[] temperaturesK, double speed) {
		FluidState[] states = new FluidState[sections.size()];
		double buoyancyPa = 0;
		for (int i = 0; i < states.length; i++) {
			states[i] = fluid.at(temperaturesK[i]);
			buoyancyPa -= states[i].densityKgM3() * STANDARD_GRAVITY_M_S2 * sections.get(i).riseM();
		}
		double drivingPa = buoyancyPa;
		UnivariateFunction excess = flow -> drivingPa + riseOfPumpPa(flow, states[0].densityKgM3(), speed) - lossPa(flow, states);
		if (excess.value(0) >= 0) {
			return FlowSearch.find(excess, 0, GUESS_KG_S);
		}
		return -FlowSearch.find(flow -> -excess.value(-flow), 0, GUESS_KG_S);
	}

	private double riseOfPumpPa(double flowKgPerS, double densityKgM3, double speed) {
		return pump == null ? 0 : pump.risePa(flowKgPerS / densityKgM3, speed);
	}

	private double lossPa(double flowKgPerS, FluidState[] states) {
		double sum = 0;
		for (int i = 0; i < states.length; i++) {
			sum += sections.get(i).resistance().dropPa(flowKgPerS, states[i]);
		}
		return sum;
	}
}
