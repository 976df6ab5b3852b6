/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

import org.liftloop.internal.thermal.Argument;
import org.liftloop.thermal.exchanger.HeatExchange.Stream;

/**
 * A heat exchanger as it stands: arrangement, surface and dirt.
 *
 * @param arrangement    how the streams pass each other
 * @param surface        conductance over the flows
 * @param foulingM2KPerW fouling resistance of both sides together, m2 K/W; 0 to 0.1
 */
public record HeatExchanger(FlowArrangement arrangement, Conductance surface, double foulingM2KPerW) {

	/** Checks the range. */
	public HeatExchanger {
		Argument.inRange("foulingM2KPerW", foulingM2KPerW, 0, 0.1);
	}

	/**
	 * @param foulingResistanceM2KPerW fouling resistance, m2 K/W
	 * @return the exchanger with that fouling
	 */
	public HeatExchanger withFouling(double foulingResistanceM2KPerW) {
		return new HeatExchanger(arrangement, surface, foulingResistanceM2KPerW);
	}

	/**
	 * @param primaryFlowKgPerS   primary flow, kg/s; 0 or more
	 * @param primaryCpJPerKgK    heat capacity of the primary fluid, J/(kg K)
	 * @param primaryInletK       inlet of the primary stream, K
	 * @param secondary           secondary stream
	 * @return the exchange; the films are taken at the inlets
	 */
	public HeatExchange exchange(double primaryFlowKgPerS, double primaryCpJPerKgK, double primaryInletK,
			SecondaryStream secondary) {
		double conductance = surface.conductanceWPerK(primaryFlowKgPerS, primaryInletK, secondary.flowKgPerS(),
				secondary.inletK(), foulingM2KPerW);
		return HeatExchange.of(arrangement, conductance, new Stream(primaryInletK, primaryFlowKgPerS * primaryCpJPerKgK),
				new Stream(secondary.inletK(), secondary.flowKgPerS() * secondary.heatCapacityJPerKgK()));
	}
}
