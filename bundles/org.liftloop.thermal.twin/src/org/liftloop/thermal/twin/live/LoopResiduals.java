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

/**
 * Measured less computed by the model of the clean loop, from what else was measured in the interval. Each tells of
 * one part: the exchanger, the secondary side, the pump and its drive, the load.
 *
 * @param coldK            cold temperature, K, from the hot one, the flows and the secondary inlet
 * @param secondaryOutletK secondary outlet temperature, K, from the heat that the coolant gives
 * @param flowKgPerS       flow, kg/s, from the speed of the pump
 * @param pumpPowerW       pump power, W, from the speed of the pump
 * @param loadW            heat load, W, from the heat that the coolant carries
 * @param trackingK        hot temperature less its setpoint, K
 */
public record LoopResiduals(LoopEstimate coldK, LoopEstimate secondaryOutletK, LoopEstimate flowKgPerS,
		LoopEstimate pumpPowerW, LoopEstimate loadW, LoopEstimate trackingK) {
}
