/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import org.liftloop.rodpump.fatigue.GoodmanPoint;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.wave.RodMotion;

/**
 * One taper of a diagnosis.
 *
 * @param index        0 = top
 * @param taper        the rods
 * @param minimumLoadN lowest effective rod load at the top of the taper, N
 * @param maximumLoadN highest effective rod load at the top of the taper, N
 * @param goodman      stresses at the top of the taper in the modified Goodman diagram; its status already holds what
 *                     weakens the card's absolute loads
 * @param motion       the march this result is part of
 */
public record TaperResult(int index, RodTaper taper, double minimumLoadN, double maximumLoadN, GoodmanPoint goodman,
		RodMotion motion) {

	/** @return effective rod load at the top of the taper over the stroke, in step with the surface card, N */
	public double[] loadN() {
		return motion.taperLoadN(index);
	}
}
