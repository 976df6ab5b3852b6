/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Instant;
import java.util.List;

import org.liftloop.plant.fault.ActiveFault;
import org.liftloop.thermal.loop.EnergyBalance;

/**
 * What is really going on in a cooling loop. For who runs the simulation; no twin may read it.
 *
 * @param time             when, virtual time
 * @param hotK             coolant before the exchanger, K
 * @param coldK            coolant behind it, K
 * @param secondaryOutletK secondary stream behind it, K
 * @param flowKgPerS       coolant through load and exchanger, kg/s
 * @param conductanceWPerK UA of the exchanger as it is, W/K
 * @param foulingM2KPerW   its fouling resistance, m2 K/W
 * @param heatLoadW        heat load, W
 * @param exchangedW       heat to the secondary stream, W
 * @param balance          books of energy since the start
 * @param faults           faults at work
 */
public record LoopTruth(Instant time, double hotK, double coldK, double secondaryOutletK, double flowKgPerS,
		double conductanceWPerK, double foulingM2KPerW, double heatLoadW, double exchangedW, EnergyBalance balance,
		List<ActiveFault> faults) {

	/** Copies the list. */
	public LoopTruth {
		faults = List.copyOf(faults);
	}
}
