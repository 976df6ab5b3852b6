/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

/**
 * What acts on a loop at one time.
 *
 * @param heatLoadW           heat load, W
 * @param foulingM2KPerW      fouling resistance of the exchanger, m2 K/W
 * @param pump                flow (given flow) or speed (pump curve) over the rated one, 0 to 2
 * @param secondaryFlowKgPerS flow of the secondary stream, kg/s
 * @param secondaryInletK     its inlet temperature, K
 * @param lossWPerK           conductance to the ambient, W/K
 * @param bypass              part of the flow past the exchanger, 0 to 1
 */
public record LoopInputs(double heatLoadW, double foulingM2KPerW, double pump, double secondaryFlowKgPerS,
		double secondaryInletK, double lossWPerK, double bypass) {
}
