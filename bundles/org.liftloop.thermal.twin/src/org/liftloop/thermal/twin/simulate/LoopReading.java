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

import org.liftloop.thermal.loop.HeatFlows;

/**
 * What a person would read at a loop.
 *
 * @param timeS            time, s
 * @param hotK             coolant before the heat exchanger, K
 * @param coldK            coolant behind it, K
 * @param secondaryOutletK secondary stream behind it, K
 * @param flowKgPerS       flow of the coolant, kg/s
 * @param heat             heat that passes the boundary
 */
public record LoopReading(double timeS, double hotK, double coldK, double secondaryOutletK, double flowKgPerS,
		HeatFlows heat) {
}
