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

import org.liftloop.internal.thermal.Argument;

/**
 * One point of a pump's curves at its rated speed.
 *
 * @param flowM3PerS volume flow, m3/s; 0 to 100
 * @param risePa     pressure rise, Pa; 0 to 1e9
 * @param powerW     electric power, W; 0 to 1e9
 */
public record PumpPoint(double flowM3PerS, double risePa, double powerW) {

	/** Checks the ranges. */
	public PumpPoint {
		Argument.inRange("flowM3PerS", flowM3PerS, 0, 100);
		Argument.inRange("risePa", risePa, 0, 1e9);
		Argument.inRange("powerW", powerW, 0, 1e9);
	}
}
