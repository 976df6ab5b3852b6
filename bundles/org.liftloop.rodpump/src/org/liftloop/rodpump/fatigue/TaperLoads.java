/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

/**
 * What one taper carries over the stroke.
 *
 * @param goodman          stresses at the top in the stress diagram
 * @param minimumBottomN   lowest effective load at the lower end, N: that at the top of the next taper, for the last one
 *                         the lowest pump load
 */
public record TaperLoads(GoodmanPoint goodman, double minimumBottomN) {

	/** Checks that the load is finite. */
	public TaperLoads {
		if (!Double.isFinite(minimumBottomN)) {
			throw new IllegalArgumentException("minimumBottomN is " + minimumBottomN + "; it must be a finite number");
		}
	}
}
