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
 * What the loop costs.
 *
 * @param pumpPowerW     electric power of the pump, W: measured, or by the cube of its speed
 * @param pumpEfficiency hydraulic over electric power by the pump's curve, 1
 * @param heatPerPower   heat moved over pump power, 1: a figure like the COP of a refrigerator
 * @param approachK      cold temperature less secondary inlet temperature, K
 */
public record LoopPerformance(LoopEstimate pumpPowerW, LoopEstimate pumpEfficiency, LoopEstimate heatPerPower,
		LoopEstimate approachK) {
}
