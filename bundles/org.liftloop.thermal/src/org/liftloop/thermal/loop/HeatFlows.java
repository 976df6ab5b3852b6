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

/**
 * Heat that passes the boundary of a loop.
 *
 * @param loadW      heat into the loop, W
 * @param rejectedW  heat to the secondary side, W
 * @param lossW      heat to the ambient, W
 */
public record HeatFlows(double loadW, double rejectedW, double lossW) {

	/** @return heat that stays in the loop, W */
	public double netW() {
		return loadW - rejectedW - lossW;
	}

	/** @return all heat that passes, whatever its direction, W */
	public double grossW() {
		return Math.abs(loadW) + Math.abs(rejectedW) + Math.abs(lossW);
	}
}
