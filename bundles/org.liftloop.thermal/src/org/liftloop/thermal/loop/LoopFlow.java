/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import org.liftloop.internal.thermal.Argument;
import org.liftloop.thermal.hydraulic.Circuit;
import org.liftloop.thermal.hydraulic.PumpSpeed;

/** What sets the flow of a segmented loop. Implementations are immutable. */
public interface LoopFlow {

	/**
	 * @param timeS         time, s
	 * @param temperaturesK temperature of each segment, K
	 * @return mass flow, kg/s; negative against the order of the segments
	 * @throws IllegalArgumentException if a temperature leaves the range of the fluid
	 */
	double flowKgPerS(double timeS, double[] temperaturesK);

	/**
	 * A given flow.
	 *
	 * @param flow mass flow, kg/s; -1e5 to 1e5
	 */
	record Given(double flow) implements LoopFlow {

		/** Checks the range. */
		public Given {
			Argument.inRange("flow", flow, -1e5, 1e5);
		}

		@Override
		public double flowKgPerS(double timeS, double[] temperaturesK) {
			return flow;
		}
	}

	/**
	 * The flow at which pump, buoyancy and resistances of a circuit balance.
	 *
	 * @param circuit circuit with one section for each segment
	 * @param speed   speed of its pump
	 */
	record Driven(Circuit circuit, PumpSpeed speed) implements LoopFlow {

		@Override
		public double flowKgPerS(double timeS, double[] temperaturesK) {
			return circuit.flowKgPerS(temperaturesK, speed.at(timeS));
		}
	}
}
