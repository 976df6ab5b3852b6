/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import java.util.List;

import org.liftloop.rodpump.string.RodString;

/** Where the damping coefficients of the wave equation come from. */
public sealed interface DampingModel permits DampingRatio, EnergyDamping, AnnulusDrag {

	/**
	 * @param string           rods
	 * @param strokesPerMinute pumping speed, 1/min
	 * @return coefficients for each taper, from top to bottom
	 * @throws IllegalArgumentException if the model does not hold for this string or speed
	 */
	List<TaperDamping> tapers(RodString string, double strokesPerMinute);

	/** @return whether up and down and all tapers always have the same coefficient */
	default boolean isUniform() {
		return true;
	}
}
