/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

import org.liftloop.internal.plant.Ranges;
import org.liftloop.rodpump.predict.TubingSupport;

/**
 * The tubing above the pump.
 *
 * @param headPressurePa tubing head pressure, gauge, Pa; 0 to 1e8
 * @param freeAreaM2     cross-section between tubing and rods, m2; 1e-5 to 0.1
 * @param unanchored     what the tubing is like when no anchor holds it: its spring
 */
public record TubingSpec(double headPressurePa, double freeAreaM2, TubingSupport unanchored) {

	/** Checks the ranges. */
	public TubingSpec {
		Ranges.inRange("headPressurePa", headPressurePa, 0, 1e8);
		Ranges.inRange("freeAreaM2", freeAreaM2, 1e-5, 0.1);
		if (unanchored.isRigid()) {
			throw new IllegalArgumentException("unanchored is rigid; give the tubing's spring");
		}
	}
}
