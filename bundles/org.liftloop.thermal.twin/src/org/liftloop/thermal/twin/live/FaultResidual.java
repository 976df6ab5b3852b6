/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.SignalNeed;

/**
 * A number that is 0 in a sound loop, whatever its load, and that some faults move and others do not. Those of the first
 * group hold one part of the loop against its model; those of the second the scatter of one sensor against its usual one.
 */
public enum FaultResidual {
	/** Flow over what the speed of the pump gives, less 1. */
	FLOW("flow against pump speed", null, 0.008, 0.06),
	/** Pump power over what its speed takes, less 1. */
	POWER("pump power against speed", null, 0.02, 0.09),
	/** Natural logarithm of UA over that of the clean exchanger at these flows. */
	CONDUCTANCE("UA against the clean exchanger", null, 0.022, 0.15),
	/** Heat that the secondary stream takes up short of what the coolant gives, over the latter. */
	SECONDARY_BALANCE("balance of the exchanger", null, 0.015, 0.08),
	/** Measured heat load beyond what the coolant carries away, over the former. */
	LOAD_BALANCE("balance of the load", null, 0.015, 0.08),
	/** Secondary flow over the rated one, less 1. */
	SECONDARY_FLOW("secondary flow", null, 0.01, 0.08),
	/** Scatter of the hot temperature. */
	HOT_SCATTER(LoopSignals.HOT, 0.02),
	/** Scatter of the cold temperature. */
	COLD_SCATTER(LoopSignals.COLD, 0.02),
	/** Scatter of the flow beyond that of the pump's speed. */
	FLOW_SCATTER(LoopSignals.FLOW, 0.002),
	/** Scatter of the secondary inlet temperature. */
	SECONDARY_INLET_SCATTER(LoopSignals.SECONDARY_INLET, 0.02),
	/** Scatter of the secondary outlet temperature. */
	SECONDARY_OUTLET_SCATTER(LoopSignals.SECONDARY_OUTLET, 0.02),
	/** Scatter of the secondary flow. */
	SECONDARY_FLOW_SCATTER(LoopSignals.SECONDARY_FLOW, 0.002),
	/** Scatter of the heat load. */
	LOAD_SCATTER(LoopSignals.HEAT_LOAD, 0.005),
	/** Scatter of the pump power beyond that of its speed. */
	POWER_SCATTER(LoopSignals.PUMP_POWER, 0.002);

	private static final double SCATTER_DEVIATION = 0.25;

	private final String label;
	private final @Nullable SignalNeed scattering;
	private final double deviation;
	private final double farthest;

	FaultResidual(String label, @Nullable SignalNeed scattering, double deviation, double farthest) {
		this.label = label;
		this.scattering = scattering;
		this.deviation = deviation;
		this.farthest = farthest;
	}

	FaultResidual(SignalNeed scattering, double least) {
		this("scatter of " + scattering.label(), scattering, SCATTER_DEVIATION, least);
	}

	/** @return name for people */
	public String label() {
		return label;
	}

	/** @return whether it is the scatter of a sensor */
	public boolean isScatter() {
		return scattering != null;
	}

	/** @return the signal whose scatter it is, or null for those that hold a part of the loop against its model */
	@Nullable
	SignalNeed scattering() {
		return scattering;
	}

	/** @return what the model of a sound and settled loop may be off by beside what was learned, standard deviation */
	double deviation() {
		return deviation;
	}

	/**
	 * @return of a residual against the model, what its data and its sensors may be off by from the first day: more than
	 *         that is not learned as sound; of a scatter, the least that counts, in the unit of the signal or as a part of it
	 */
	double farthest() {
		return farthest;
	}
}
